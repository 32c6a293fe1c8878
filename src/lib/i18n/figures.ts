import { figuresEn, type FigureWords } from './figures.en.ts';
import { figuresZh } from './figures.zh.ts';
import type { Locale } from './locales.ts';

/** The words of the figures in every language. */
export const figureWords: Record<Locale, FigureWords> = { en: figuresEn, zh: figuresZh };
