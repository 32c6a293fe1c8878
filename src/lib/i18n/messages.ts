import type { Locale } from './locales.ts';
import { en, type Messages } from './messages.en.ts';
import { zh } from './messages.zh.ts';

/** Every language's sentences. */
export const messages: Record<Locale, Messages> = { en, zh };
