/**
 * A piece of source that names English, naming another language instead: `pasteEn` from `./paste-words.en.ts` becomes
 * `pasteZh` from `./paste-words.zh.ts`. Types come from English in every language, so their lines stay.
 */
export function inLanguage(source: string, locale: string): string {
  const ending = locale.charAt(0).toUpperCase() + locale.slice(1);
  return source.replace(/^(?!import type ).+$/gm, (line) =>
    line.replace(/\ben\b/g, locale).replace(/(?<=[a-z])En\b/g, ending),
  );
}
