import type { Rule } from '../rule.ts';

const RULES: readonly { pattern: RegExp; what: string }[] = [
  { pattern: /[\u4e00-\u9fff][,;:?!](?=[\u4e00-\u9fff\s]|$)/m, what: 'half-width punctuation in Chinese text' },
  { pattern: /[\u4e00-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u4e00-\u9fff]/, what: 'no space between Chinese and Latin' },
  { pattern: /[\u4e00-\u9fff]`[^\s]|[^\s]`[\u4e00-\u9fff]/, what: 'no space between Chinese and code' },
];

export const chineseTerms: Rule = {
  name: 'Chinese terms',
  description: 'Chinese prose uses the glossary, full-width punctuation, and a space beside Latin and code.',
  check: ({ pages, glossary }) => {
    const wrong = glossary.flatMap(({ zh, not }) => (not ?? []).map((word) => ({ word, zh })));
    return pages.flatMap(({ collection, folder, data, prose }) => {
      const versions = data.versions?.map(({ zh }) => (zh ?? '').replace(/`[^`]*`/g, '`')).join('\n') ?? '';
      const text = `${prose.zh?.plain ?? ''}\n${versions}`;
      const faults = wrong
        .filter(({ word }) => text.includes(word))
        .map(({ word, zh }) => `${word}: the glossary says ${zh}`);
      for (const { pattern, what } of RULES) {
        const match = pattern.exec(text);
        if (match)
          faults.push(`${what}: …${text.slice(Math.max(0, match.index - 8), match.index + 10).replace(/\s+/g, ' ')}…`);
      }
      return faults.map((what) => ({ where: `${collection}/${folder}/zh`, what }));
    });
  },
};
