import type { Locale } from '../../lib/i18n/locales.ts';
import type { PlaygroundProps } from '../playground/Playground.tsx';

/** What lies in the file beside its script: the catalogue and the samples, by language. */
export interface OneFileData {
  readonly playground: Readonly<Record<Locale, PlaygroundProps>>;
  /** The page of the site that this file is a copy of, in full, by language. */
  readonly onSite: Readonly<Record<Locale, string>>;
}
