import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FieldIndex } from '../../lib/catalogue/index.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import type { PasteWords } from '../../lib/i18n/paste-words.en.ts';
import type { Known } from './views.ts';

/** What every part of the playground needs and none of them changes. */
export interface Surroundings {
  readonly locale: Locale;
  readonly t: PasteWords;
  readonly index: FieldIndex;
  /** Address of the field pages, ending in a slash. */
  readonly fieldsAt: string;
  /** Address of the pages of findings, ending in a slash. */
  readonly findingsAt: string;
  /** What the key of a label or variable is known for; null until that has been loaded. */
  readonly known: Known | null;
}

export const SurroundingsContext = createContext<Surroundings | null>(null);

/** The surroundings; only for what is drawn inside the playground. */
export function useSurroundings(): Surroundings {
  return useContext(SurroundingsContext)!;
}
