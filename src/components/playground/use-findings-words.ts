import { useEffect, useState } from 'preact/hooks';
import type { FindingsWords } from '../../lib/i18n/views/findings.en.ts';
import { useSurroundings } from './context.ts';

const words = {
  en: () => import('../../lib/i18n/views/findings.en.ts').then(({ findingsEn }) => findingsEn),
  zh: () => import('../../lib/i18n/views/findings.zh.ts').then(({ findingsZh }) => findingsZh),
};

/** What findings say in the language of the page, once they are wanted; null before, and where they cannot be had. */
export function useFindingsWords(wanted: boolean): FindingsWords | null {
  const { locale } = useSurroundings();
  const [found, setFound] = useState<FindingsWords | null>(null);
  useEffect(() => {
    if (wanted) words[locale]().then(setFound, () => undefined);
  }, [wanted]);
  return found;
}
