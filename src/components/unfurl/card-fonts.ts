import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';
import type { Locale } from '../../lib/i18n/locales.ts';
import { writesHan } from './writes-han.ts';

const { resolve } = createRequire(import.meta.url);
const read = (file: string) => readFileSync(resolve(`@fontsource/${file}.woff`));
const sans = 'source-sans-3/files/source-sans-3-latin';
const han = 'noto-sans-sc/files/noto-sans-sc-chinese-simplified';

/** The faces of the pictures; nothing of them is published but outlines. */
export const cardFonts: Font[] = [
  { name: 'Mono', weight: 700, data: read('jetbrains-mono/files/jetbrains-mono-latin-700-normal') },
  { name: 'Latin', weight: 400, data: read(`${sans}-400-normal`) },
  { name: 'Latin', weight: 700, data: read(`${sans}-700-normal`) },
  { name: 'Han', weight: 400, data: read(`${han}-400-normal`) },
  { name: 'Han', weight: 700, data: read(`${han}-700-normal`) },
];

/** The faces of a language, first choice first: what both have, quotes above all, is as wide as the language wants it. */
export function fontsOf(locale: Locale): string {
  return writesHan(locale) ? 'Han, Latin' : 'Latin, Han';
}
