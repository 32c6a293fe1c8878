import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { inLanguage } from '../../scripts/languages/in-language.ts';
import { listing } from '../../scripts/languages/listing.ts';
import { wiring } from '../../scripts/languages/wiring.ts';
import { locales } from '../../src/lib/i18n/locales.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => (existsSync(root + file) ? readFileSync(root + file, 'utf8') : null);
const files = globSync('src/**/*.{ts,tsx,astro}', { cwd: root });

describe('wiring', () => {
  test('is what stands in the files: npm run languages would change none', () => {
    const stale = [...wiring(files, read, locales)].filter(([file, source]) => read(file) !== source);
    expect(stale.map(([file]) => file)).toEqual([]);
  });

  test('names a third language wherever it names the others', () => {
    const wired = wiring(files, read, [...locales, 'fr']);
    expect(wired.get('src/lib/i18n/take.ts')).toContain("import { takeFr } from './take.fr.ts';");
    expect(wired.get('src/lib/i18n/take.ts')).toContain('  fr: takeFr,\n');
    expect(wired.get('src/components/playground/Playground.fr.tsx')).toContain("import('./views/format.fr.tsx')");
    for (const [file, source] of wired) {
      if (!/\.[a-z]+\.tsx?$/.test(file)) expect(source, file).toMatch(/\bfr\b/);
    }
  });
});

test('inLanguage leaves the lines that import types', () => {
  expect(inLanguage("import type { A } from './a.en.ts';\nimport { aEn } from './a.en.ts';", 'zh')).toBe(
    "import type { A } from './a.en.ts';\nimport { aZh } from './a.zh.ts';",
  );
});

test('listing takes the lines of a language away that is no longer one', () => {
  const both = 'before\n  en: aEn,\n  zh: aZh,\nafter';
  expect(listing(both, ['en'])).toBe('before\n  en: aEn,\nafter');
  expect(listing(both, ['en', 'zh'])).toBe(both);
});
