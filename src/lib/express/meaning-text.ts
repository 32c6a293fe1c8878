import type { PasteWords } from '../i18n/paste-words.en.ts';
import type { KnownWords } from '../i18n/views/known.en.ts';
import { knownText } from './known-meaning.ts';
import { isKnownMeaning, type Meaning } from './meanings.ts';
import { valueText } from './value-text.ts';

/** Says a meaning in the reader's language. */
export function meaningText(meaning: Meaning, t: PasteWords, known: KnownWords): string {
  return isKnownMeaning(meaning) ? knownText(meaning, known) : valueText(meaning, t);
}
