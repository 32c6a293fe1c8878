import type { Locale } from './locales.ts';
import type { OfflineWords } from './offline.en.ts';
import { offlineEn } from './offline.en.ts';
import { offlineZh } from './offline.zh.ts';

/** The words for what works without a network, by language. */
export const offlineWords: Readonly<Record<Locale, OfflineWords>> = {
  en: offlineEn,
  zh: offlineZh,
};
