import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readGlossary } from '../../src/lib/catalogue/read-glossary.ts';

const define = { en: 'A thing.', zh: '一物。' };

describe('glossary', () => {
  const terms = readGlossary(parse(readFileSync(new URL('../../src/content/glossary.yaml', import.meta.url), 'utf8')));

  test('defines every term in one sentence of each language', () => {
    for (const { en, define } of terms) {
      expect(define.en, en).toMatch(/^[^]*\.$/);
      expect(define.en, en).not.toMatch(/\. [A-Z]/);
      expect(define.zh, en).toMatch(/^[^。]*。$/);
    }
  });

  test('refuses a term that stands twice and one that is confused with nothing we know', () => {
    const row = { en: 'tag', zh: '标签', define };
    expect(() => readGlossary([row, row])).toThrow('tag stands twice');
    expect(() => readGlossary([{ ...row, confused: ['lable'] }])).toThrow('lable, which is no term');
  });
});
