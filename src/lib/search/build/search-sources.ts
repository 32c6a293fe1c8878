import type { Book, Catalogue, ReleaseChanges, Term } from '../../catalogue/index.ts';
import type { Locale } from '../../i18n/locales.ts';

/** Everything a search can lead to, as the site has it. */
export interface SearchSources {
  readonly catalogue: Catalogue;
  readonly book: Book;
  readonly findings: readonly {
    readonly code: string;
    readonly prose: Readonly<Record<Locale, { readonly title: string; readonly summary: string }>>;
  }[];
  readonly terms: readonly Term[];
  readonly releases: readonly ReleaseChanges[];
  /** What people type for a place: `concepts/sizes`, `page/changes`, `howto/format#quoting`. */
  readonly asks: Readonly<Record<string, readonly string[]>>;
  /** The Markdown of a page below its frontmatter; `folder` is `fields/Config.Env`. */
  readonly body: (folder: string, locale: Locale) => string;
}
