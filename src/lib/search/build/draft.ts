import type { Locale } from '../../i18n/locales.ts';
import type { SearchKind } from '../search-page.ts';

/** A page before its words are weighed against those of all others. */
export interface Draft {
  readonly kind: SearchKind;
  /** The page as `coverage.yaml` and `asks.yaml` name it: `fields/Config.Env`, `page/changes`. */
  readonly place: string;
  /** The address below the language. */
  readonly to: string;
  readonly title: Readonly<Record<Locale, string>>;
  readonly summary: string;
  readonly names: readonly string[];
  /** How likely a reader means this page and not one of the same name: 1 for most. */
  readonly weight: number;
  /** Words of the page that stand before its first section. */
  readonly text: string;
  readonly sections: readonly DraftSection[];
}

/** A section with its text. */
export interface DraftSection {
  readonly id: string;
  readonly title: string;
  /** Its heading in the other language. */
  readonly also: string;
  readonly text: string;
}
