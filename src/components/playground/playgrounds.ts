import type { ComponentType } from 'preact';
import type { Locale } from '../../lib/i18n/locales.ts';
import { PlaygroundEn } from './Playground.en.tsx';
import { PlaygroundZh } from './Playground.zh.tsx';
import type { PlaygroundProps } from './Playground.tsx';

/** The playground of every language, for what holds them all. */
export const playgrounds: Readonly<Record<Locale, ComponentType<PlaygroundProps>>> = {
  en: PlaygroundEn,
  zh: PlaygroundZh,
};
