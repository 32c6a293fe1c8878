import { locales } from '../../../src/lib/i18n/locales.ts';
import type { Rule } from '../rule.ts';

export const twinsExist: Rule = {
  name: 'twins exist',
  description: 'A page exists in every language or in none.',
  check: ({ pages }) =>
    pages.flatMap(({ collection, folder, prose }) => {
      const missing = locales.filter((locale) => prose[locale] === undefined);
      if (missing.length === locales.length) return [];
      return missing.map((locale) => ({ where: `${collection}/${folder}`, what: `${locale}.mdx is missing` }));
    }),
};
