import { inLanguage } from './in-language.ts';

/**
 * A source file that has a line for each language, with the lines of `locales` after each English one in place of those
 * it has: `import { takeEn } from './take.en.ts';` and the same in every other language.
 */
export function listing(source: string, locales: readonly string[]): string {
  const lines = source.split('\n');
  const english = lines.filter((line) => inLanguage(line, '?') !== line);
  const twins = new Set<string>();
  for (const line of english) for (const each of lines) if (each !== line && isTwin(line, each)) twins.add(each);
  return lines
    .filter((line) => !twins.has(line))
    .flatMap((line) => (english.includes(line) ? locales.map((locale) => inLanguage(line, locale)) : [line]))
    .join('\n');
}

// Whether a line is an English one in another language, whichever.
function isTwin(english: string, line: string): boolean {
  const other = /(?<=\.)[a-z]{2,3}(?=\.tsx?')|(?<=')[a-z]{2,3}(?=')|^ *([a-z]{2,3})(?=[:,])/.exec(line)?.[0].trim();
  return other !== undefined && inLanguage(english, other) === line;
}
