import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Content } from './rule.ts';

/** The Chinese outside of the pages: what the data files say, and the words of the interface. */
export function readAsides(src: string): Content['asides'] {
  const data = ['glossary.yaml', 'broken-scripts.yaml'].flatMap((file) =>
    chineseIn(parse(readFileSync(join(src, 'content', file), 'utf8'))).map((zh) => ({ where: file, zh })),
  );
  const i18n = join(src, 'lib/i18n');
  const words = globSync('**/*.zh.ts', { cwd: i18n })
    .sort()
    .flatMap((file) => literalsIn(readFileSync(join(i18n, file), 'utf8')).map((zh) => ({ where: file, zh })));
  return [...data, ...words];
}

// Values under a `zh` key, except a term itself, which may be any word.
function chineseIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(chineseIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'zh' && typeof inner === 'string' ? [inner] : key === 'not' ? [] : chineseIn(inner),
  );
}

// Strings and templates of a module. What is filled in may be anything, so it counts as a space.
function literalsIn(source: string): string[] {
  return [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)]
    .map(([, text, template]) => text ?? template!.replace(/\$\{[^}]*\}/g, ' '))
    .map((text) => text.replace(/\\n/g, '\n'))
    .filter((text) => /[\u4e00-\u9fff]/.test(text));
}
