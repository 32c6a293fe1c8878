import { pasteZh } from '../../../lib/i18n/paste-words.zh.ts';
import { annotatedZh } from '../../../lib/i18n/views/annotated.zh.ts';
import { findingsZh } from '../../../lib/i18n/views/findings.zh.ts';
import summaries from 'virtual:field-summaries/zh';
import type { TicketWords } from './ticket-words.ts';

export const ticket: TicketWords = {
  locale: 'zh',
  t: pasteZh,
  annotated: annotatedZh,
  findings: findingsZh,
  summaries,
};
