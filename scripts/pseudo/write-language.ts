import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { inLanguage } from '../languages/in-language.ts';
import { PASSED_ON } from '../languages/wiring.ts';
import { pseudoData } from './pseudo-data.ts';
import { pseudoProse } from './pseudo-prose.ts';

const WORDS = 'src/lib/i18n';
const EDITOR = 'src/components/playground/editor-words';

/**
 * Writes all that CONTRIBUTING.md asks of a new language into a copy of the project: words, prose, sentences of the data, all in
 * files of their own, and the entry in the list of languages.
 */
export function writeLanguage(root: string, locale: string): void {
  const edit = (file: string, write: (text: string) => string, to = file) =>
    writeFileSync(`${root}/${to}`, write(readFileSync(`${root}/${file}`, 'utf8')));
  const below = (pattern: string) => globSync(pattern, { cwd: root }).map((file) => file.replaceAll('\\', '/'));

  edit(`${WORDS}/locales.ts`, (text) => addLocale(text, locale));
  for (const file of ['pseudo-words.ts', 'wrap.ts']) cpSync(new URL(file, import.meta.url), `${root}/${WORDS}/${file}`);
  cpSync(new URL('editor-words.ts', import.meta.url), `${root}/${EDITOR}.${locale}.ts`);
  for (const file of below(`${WORDS}/**/*.en.ts`)) {
    if (!PASSED_ON.test(file)) edit(file, (text) => wordsModule(file, text, locale), inLanguage(file, locale));
  }
  for (const file of below('src/content/**/en.mdx')) edit(file, pseudoProse, inLanguage(file, locale));
  const data = below('src/content/**/*.yaml').flatMap((file) => pseudoData(readFileSync(`${root}/${file}`, 'utf8')));
  const name = inLanguage('dataEn', locale);
  writeFileSync(
    `${root}/${WORDS}/data.${locale}.ts`,
    `export const ${name} = ${JSON.stringify(Object.fromEntries(data), null, 2)};\n`,
  );
}

/** The list of languages with one more. */
export function addLocale(source: string, locale: string): string {
  const longer = source
    .replace(/(locales = \[[^\]]*)\]/, `$1, '${locale}']`)
    .replace(/(languageTag[^{]*\{[^}]*?),? \}/, `$1, ${locale}: '${locale}' }`);
  if (longer.split(`${locale}'`).length !== 3) throw new Error('locales.ts is written otherwise than expected');
  return longer;
}

// The words of a module, wrapped as they are said.
function wordsModule(file: string, source: string, locale: string): string {
  const names = [...source.matchAll(/^export const (\w+)/gm)].map(([, name]) => name!);
  const up = '../'.repeat(file.slice(WORDS.length).split('/').length - 2) || './';
  return [
    `import { ${names.join(', ')} } from './${file.split('/').at(-1)}';`,
    `import { pseudoWords } from '${up}pseudo-words.ts';`,
    '',
    ...names.map((name) => `export const ${inLanguage(name, locale)} = pseudoWords(${name});`),
    '',
  ].join('\n');
}
