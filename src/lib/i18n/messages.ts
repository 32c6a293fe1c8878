import type { Locale } from './locales.ts';
import type { Messages } from './messages.en.ts';
import { en } from './messages.en.ts';
import { zh } from './messages.zh.ts';

/** Every language's sentences. */
export const messages: Readonly<Record<Locale, Messages>> = {
  en,
  zh,
};
