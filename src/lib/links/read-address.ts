import { isLocale, type Locale } from '../i18n/locales.ts';
import { pageFolders, type PageFolder } from './page-folder.ts';

/** What an address asks for, as far as it can be read. */
export interface AskedPage {
  readonly locale: Locale | null;
  readonly folder: PageFolder | null;
  /** The rest as it was written, its segments joined by dots. */
  readonly name: string;
}

const FOLDERS: Readonly<Record<string, PageFolder>> = {
  ...Object.fromEntries(pageFolders.map((folder) => [folder, folder])),
  f: 'fields',
  field: 'fields',
  c: 'concepts',
  concept: 'concepts',
  h: 'howto',
  howtos: 'howto',
  'how-to': 'howto',
  r: 'findings',
  finding: 'findings',
};

/**
 * Reads a path below the base, percent-encoded or not, whatever its case: `/EN/field/config%2Eenv` asks for
 * the field `config.env` in English. What stands before a language, such as the base of old, is passed over.
 */
export function readAddress(path: string): AskedPage {
  const segments = decode(path)
    .replace(/(?:\/index)?\.html?$/i, '')
    .split('/')
    .filter((segment) => segment !== '');
  const at = segments.findIndex((segment) => localeOf(segment) !== null);
  const locale = at < 0 ? null : localeOf(segments[at]!);
  const rest = segments.slice(at + 1);
  const folder = FOLDERS[rest[0]?.toLowerCase() ?? ''] ?? null;
  return { locale, folder, name: rest.slice(folder ? 1 : 0).join('.') };
}

function localeOf(segment: string): Locale | null {
  const [language = ''] = /^[a-z]{2}(?=$|[-_](?:[a-z]{2}|hans|hant)\b)/i.exec(segment) ?? [];
  const locale = language.toLowerCase();
  return isLocale(locale) ? locale : null;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
