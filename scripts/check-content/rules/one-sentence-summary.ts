import { overTwins, type Rule } from '../rule.ts';

const LONGEST = { en: 150, zh: 75 };

export const oneSentenceSummary: Rule = {
  name: 'one-sentence summary',
  description: 'The summary is one sentence of plain text, short enough to stand under a link.',
  check: (content) =>
    overTwins(content, (_page, en, zh) =>
      (['en', 'zh'] as const).flatMap((locale) => {
        const summary = (locale === 'en' ? en : zh).frontmatter['summary'] ?? '';
        const faults: string[] = [];
        const stop = locale === 'en' ? '.' : '。';
        if (!summary.endsWith(stop)) faults.push(`${locale}: the summary does not end in ${stop}`);
        if (summary.length > LONGEST[locale])
          faults.push(`${locale}: the summary has ${summary.length} characters, at most ${LONGEST[locale]}`);
        if (summary.includes('`')) faults.push(`${locale}: the summary is plain text, without code`);
        if ((locale === 'en' ? summary.match(/[.!?] [A-Z]/g) : summary.match(/[。！？](?=.)/g))?.length)
          faults.push(`${locale}: the summary is one sentence`);
        return faults;
      }),
    ),
};
