import type { Rule } from '../rule.ts';

const RULES: readonly { pattern: RegExp; what: string }[] = [
  { pattern: /[\u4e00-\u9fff][,;:?!](?=[\u4e00-\u9fff\s]|$)/m, what: 'half-width punctuation in Chinese text' },
  { pattern: /[\u4e00-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u4e00-\u9fff]/, what: 'no space between Chinese and Latin' },
  { pattern: /[\u4e00-\u9fff]`[^\s]|[^\s]`[\u4e00-\u9fff]/, what: 'no space between Chinese and code' },
];

export const chineseTerms: Rule = {
  name: 'Chinese terms',
  description: 'Chinese prose uses the glossary, full-width punctuation, and a space beside Latin and code.',
  check: ({ pages, glossary, asides }) => {
    const wrong = glossary.flatMap(({ zh, not }) => (not ?? []).map((word) => ({ word, zh })));
    const texts = pages.map(({ collection, folder, data, prose }) => {
      const versions = data.versions?.map(({ zh }) => withoutCode(zh ?? '')).join('\n') ?? '';
      return { where: `${collection}/${folder}/zh`, zh: `${prose.zh?.plain ?? ''}\n${versions}` };
    });
    return [...texts, ...asides.map(({ where, zh }) => ({ where, zh: withoutCode(zh) }))].flatMap(({ where, zh }) => {
      const faults = wrong
        .filter(({ word }) => zh.includes(word))
        .map((term) => `${term.word}: the glossary says ${term.zh}`);
      for (const { pattern, what } of RULES) {
        const match = pattern.exec(zh);
        if (match)
          faults.push(`${what}: …${zh.slice(Math.max(0, match.index - 8), match.index + 10).replace(/\s+/g, ' ')}…`);
      }
      return faults.map((what) => ({ where, what }));
    });
  },
};

function withoutCode(text: string): string {
  return text.replace(/`[^`]*`/g, '`');
}
