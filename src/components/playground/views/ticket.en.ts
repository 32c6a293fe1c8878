import { pasteEn } from '../../../lib/i18n/paste-words.en.ts';
import { annotatedEn } from '../../../lib/i18n/views/annotated.en.ts';
import { findingsEn } from '../../../lib/i18n/views/findings.en.ts';
import summaries from 'virtual:field-summaries/en';
import type { TicketWords } from './ticket-words.ts';

export const ticket: TicketWords = {
  locale: 'en',
  t: pasteEn,
  annotated: annotatedEn,
  findings: findingsEn,
  summaries,
};
