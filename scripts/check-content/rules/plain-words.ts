import type { Rule } from '../rule.ts';

const REFUSED = [
  /\bsimply\b/i,
  /\beasily\b/i,
  /\bjust\b(?! (?:under|above|below|before|after|that|the same))/i,
  /important to note/i,
  /\bin order to\b/i,
  /!(?!\[)/,
];

export const plainWords: Rule = {
  name: 'plain words',
  description: 'English prose has no exclamation marks and none of the words that tell a reader how easy it is.',
  check: ({ pages }) =>
    pages.flatMap(({ collection, folder, prose }) => {
      const text = (prose.en?.plain ?? '').replace(/“[^”]*”/g, '');
      return REFUSED.flatMap((pattern) => {
        const match = pattern.exec(text);
        return match
          ? [
              {
                where: `${collection}/${folder}/en`,
                what: `“${match[0]}” in “${text.slice(Math.max(0, match.index - 20), match.index + 20).replace(/\s+/g, ' ')}”`,
              },
            ]
          : [];
      });
    }),
};
