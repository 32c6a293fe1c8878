import type { Locale } from '../../lib/i18n/locales.ts';
import type { FindingsWords } from '../../lib/i18n/views/findings.en.ts';

/** Loads the words of the findings in a language. */
export const loadFindingWords: Readonly<Record<Locale, () => Promise<FindingsWords>>> = {
  en: () => import('../../lib/i18n/views/findings.en.ts').then(({ findingsEn }) => findingsEn),
  zh: () => import('../../lib/i18n/views/findings.zh.ts').then(({ findingsZh }) => findingsZh),
};
