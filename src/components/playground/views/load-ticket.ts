import type { Locale } from '../../../lib/i18n/locales.ts';
import type { TicketWords } from './ticket-words.ts';

/** Loads what it takes to write the explained output in a language. */
export const loadTicket: Readonly<Record<Locale, () => Promise<TicketWords>>> = {
  en: () => import('./ticket.en.ts').then(({ ticket }) => ticket),
  zh: () => import('./ticket.zh.ts').then(({ ticket }) => ticket),
};
