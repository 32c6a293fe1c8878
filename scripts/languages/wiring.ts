import { inLanguage } from './in-language.ts';
import { listing } from './listing.ts';

/** Files with a line for each language. */
const LISTINGS = [
  'src/components/playground/PlaygroundIsland.astro',
  'src/components/playground/load-editor-words.ts',
  'src/components/playground/load-finding-words.ts',
  'src/components/playground/playgrounds.ts',
  'src/components/playground/views/load-ticket.ts',
  'src/lib/i18n/data-words.ts',
  'src/lib/i18n/figures.ts',
  'src/lib/i18n/format-words.ts',
  'src/lib/i18n/links.ts',
  'src/lib/i18n/messages.ts',
  'src/lib/i18n/offline.ts',
  'src/lib/i18n/paste-words.ts',
  'src/lib/i18n/search-words.ts',
  'src/lib/i18n/take.ts',
  'src/lib/i18n/try.ts',
  'src/lib/i18n/view-words.ts',
];

/** Files of a language without a word: they pass on what others hold, so another language has the same. */
export const PASSED_ON = /^src\/(?:components\/playground\/(?!editor-words).*|lib\/i18n\/views)\.en\.tsx?$/;

/**
 * What every file that only joins languages to the rest has to be for these languages, by path.
 *
 * @param read the source of a file; null where it does not exist
 */
export function wiring(
  files: readonly string[],
  read: (file: string) => string | null,
  locales: readonly string[],
): Map<string, string> {
  const wired = new Map<string, string>();
  for (const file of LISTINGS) wired.set(file, listing(read(file) ?? '', locales));
  for (const file of files.filter((file) => PASSED_ON.test(file))) {
    for (const locale of locales) wired.set(inLanguage(file, locale), inLanguage(read(file) ?? '', locale));
  }
  return wired;
}
