import type { Locale } from './locales.ts';
import type { FigureWords } from './figures.en.ts';
import { figuresEn } from './figures.en.ts';
import { figuresZh } from './figures.zh.ts';

/** The words of the figures in every language. */
export const figureWords: Readonly<Record<Locale, FigureWords>> = {
  en: figuresEn,
  zh: figuresZh,
};
