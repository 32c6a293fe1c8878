import type { Locale } from '../../../lib/i18n/locales.ts';
import type { PasteWords } from '../../../lib/i18n/paste-words.en.ts';
import type { AnnotatedWords } from '../../../lib/i18n/views/annotated.en.ts';
import type { FindingsWords } from '../../../lib/i18n/views/findings.en.ts';

/** What it takes to write the explained output in one language. */
export interface TicketWords {
  readonly locale: Locale;
  readonly t: PasteWords;
  readonly annotated: AnnotatedWords;
  readonly findings: FindingsWords;
  /** The sentence about every field, by its path. */
  readonly summaries: Readonly<Record<string, string | null>>;
}
