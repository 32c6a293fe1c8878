import type { Locale } from '../../../src/lib/i18n/locales.ts';
import type { Rule } from '../rule.ts';

interface Sentence {
  /** In UTF-16 units. */
  readonly longest: number;
  readonly stop: string;
  /** The end of a sentence that another one follows. */
  readonly another: RegExp;
}

const LATIN: Sentence = { longest: 150, stop: '.', another: /[.!?] [A-Z]/ };
const OWN: Partial<Record<Locale, Sentence>> = { zh: { longest: 75, stop: '。', another: /[。！？](?=.)/ } };

export const oneSentenceSummary: Rule = {
  name: 'one-sentence summary',
  description: 'The summary is one sentence of plain text, short enough to stand under a link.',
  check: ({ pages }) =>
    pages.flatMap(({ collection, folder, prose }) =>
      (Object.keys(prose) as Locale[]).flatMap((locale) => {
        const summary = prose[locale]!.frontmatter['summary'] ?? '';
        const { longest, stop, another } = OWN[locale] ?? LATIN;
        const faults: string[] = [];
        if (!summary.endsWith(stop)) faults.push(`the summary does not end in ${stop}`);
        if (summary.length > longest) faults.push(`the summary has ${summary.length} characters, at most ${longest}`);
        if (summary.includes('`')) faults.push('the summary is plain text, without code');
        if (another.test(summary)) faults.push('the summary is one sentence');
        return faults.map((what) => ({ where: `${collection}/${folder}`, what: `${locale}: ${what}` }));
      }),
    ),
};
