import type { Rule } from '../rule.ts';

export const twinsExist: Rule = {
  name: 'twins exist',
  description: 'A page exists in both languages or in none.',
  check: ({ pages }) =>
    pages
      .filter(({ prose }) => (prose.en === undefined) !== (prose.zh === undefined))
      .map(({ collection, folder, prose }) => ({
        where: `${collection}/${folder}`,
        what: `${prose.en ? 'zh' : 'en'}.mdx is missing`,
      })),
};
