import type { Locale } from './locales.ts';
import { compareEn, type CompareWords } from './views/compare.en.ts';
import { compareZh } from './views/compare.zh.ts';
import { historyEn, type HistoryWords } from './views/history.en.ts';
import { historyZh } from './views/history.zh.ts';
import { knownEn, type KnownWords } from './views/known.en.ts';
import { knownZh } from './views/known.zh.ts';
import { layersEn, type LayersWords } from './views/layers.en.ts';
import { layersZh } from './views/layers.zh.ts';

/** The words that come with the parts that need them. */
export interface ViewWords {
  readonly layers: LayersWords;
  readonly history: HistoryWords;
  readonly compare: CompareWords;
  readonly known: KnownWords;
}

/** All of them in every language, for programs; the playground loads them one by one. */
export const viewWords: Record<Locale, ViewWords> = {
  en: { layers: layersEn, history: historyEn, compare: compareEn, known: knownEn },
  zh: { layers: layersZh, history: historyZh, compare: compareZh, known: knownZh },
};
