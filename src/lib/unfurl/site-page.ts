import type { Locale } from '../i18n/locales.ts';

/** A page above another, as a breadcrumb names it. */
export interface Crumb {
  readonly name: string;
  /** Below the base path, with slashes around it: `/en/fields/`. */
  readonly path: string;
}

/** Whether a store or tool prints a field, as one badge says it. */
export interface PresenceWord {
  readonly who: string;
  readonly says: string;
  /** How much of a yes it is. */
  readonly there: 'yes' | 'sometimes' | 'no';
}

/** A word with its meaning, at an anchor of its page. */
export interface DefinedWord {
  readonly name: string;
  readonly means: string;
  readonly anchor: string;
}

/** What kind of page it is, with what only that kind has. */
export type Subject =
  | {
      readonly kind: 'field';
      /** The name in addresses: the path without its brackets. */
      readonly slug: string;
      readonly presence: readonly PresenceWord[];
      /** Since when, until when, with what. */
      readonly notes: readonly string[];
    }
  | { readonly kind: 'article' }
  | { readonly kind: 'glossary'; readonly terms: readonly DefinedWord[] }
  | { readonly kind: 'other' };

/** A page as it is told of away from the site: by a chat, a search engine, a wiki. */
export interface SitePage {
  readonly locale: Locale;
  /** Below the base path, with slashes around it: `/en/fields/Config.Env/`. */
  readonly path: string;
  readonly title: string;
  /** One sentence. */
  readonly summary: string;
  /** The pages above it, outermost first. */
  readonly crumbs: readonly Crumb[];
  readonly subject: Subject;
}
