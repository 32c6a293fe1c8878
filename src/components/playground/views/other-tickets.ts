import { locales, type Locale } from '../../../lib/i18n/locales.ts';
import { loadTicket } from './load-ticket.ts';
import type { TicketWords } from './ticket-words.ts';

/** What it takes to write the explained output in the languages a page is not in; rejects where one cannot be had. */
export function otherTickets(own: Locale): Promise<TicketWords[]> {
  return Promise.all(locales.filter((locale) => locale !== own).map((locale) => loadTicket[locale]()));
}
