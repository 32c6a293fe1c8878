import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readPages } from '../../../scripts/check-content/page.ts';
import type { Content, Term } from '../../../scripts/check-content/rule.ts';
import { chineseTerms } from '../../../scripts/check-content/rules/chinese-terms.ts';
import { oneSentenceSummary } from '../../../scripts/check-content/rules/one-sentence-summary.ts';
import { plainWords } from '../../../scripts/check-content/rules/plain-words.ts';
import { sameCode } from '../../../scripts/check-content/rules/same-code.ts';
import { sameHeadings } from '../../../scripts/check-content/rules/same-headings.ts';
import { sameLinks } from '../../../scripts/check-content/rules/same-links.ts';
import { twinsExist } from '../../../scripts/check-content/rules/twins-exist.ts';
import { findingCodes } from '../../../src/lib/annotate/index.ts';

const content = fileURLToPath(new URL('../../../src/content', import.meta.url));
const findings = readPages(`${content}/findings`);

describe('the pages behind findings', () => {
  test('are one for each code, in both languages', () => {
    expect(findings.map(({ folder }) => folder).sort()).toEqual([...findingCodes].sort());
    for (const { folder, prose } of findings) {
      expect(Object.keys(prose), folder).toEqual(['en', 'zh']);
      for (const page of Object.values(prose)) expect(page.frontmatter['title'], folder).toBeTruthy();
    }
  });

  test.each([twinsExist, sameHeadings, sameCode, sameLinks, oneSentenceSummary, chineseTerms, plainWords])(
    'keep the rule of content: $name',
    (rule) => {
      const pages: Content = {
        // Links lead to fields, so their pages are looked at as well; the report is of the findings.
        pages: [...readPages(`${content}/fields`), ...findings],
        glossary: parse(readFileSync(`${content}/glossary.yaml`, 'utf8')) as Term[],
        samples: new Map(),
      };
      const codes = new Set<string>(findingCodes);
      expect(rule.check(pages).filter(({ where }) => codes.has(where.split('/')[0]!))).toEqual([]);
    },
  );
});
