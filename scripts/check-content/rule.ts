import { locales, type Locale } from '../../src/lib/i18n/locales.ts';
import type { Page, Prose } from './page.ts';

/** Everything a rule may look at. */
export interface Content {
  readonly pages: readonly Page[];
  readonly glossary: readonly Term[];
  /** Chinese that stands outside of the pages: data files, interface words. */
  readonly asides: readonly { readonly where: string; readonly zh: string }[];
  /** Sample outputs by folder name. */
  readonly samples: ReadonlyMap<string, string>;
  /** What engines printed, by the name the pages call it: `lab/docker-29.7.2-containerd/prune.txt`. */
  readonly recordings: ReadonlyMap<string, string>;
}

/** One row of the glossary. */
export interface Term {
  readonly en: string;
  readonly zh: string;
  readonly not?: readonly string[];
  readonly keep?: boolean;
}

/** What a rule found: where, what is there, what is allowed. */
export interface Violation {
  readonly where: string;
  readonly what: string;
}

/** A convention as a program. The driver prints; the rule reports. */
export interface Rule {
  readonly name: string;
  /** One line: what must hold. */
  readonly description: string;
  check(content: Content): Violation[];
}

/** A language of a page that is held to the English one. */
export interface Twin extends Prose {
  readonly locale: Locale;
}

/** Runs a check over the pages that are written in several languages, for each beside English. */
export function overTwins(content: Content, check: (page: Page, en: Prose, twin: Twin) => string[]): Violation[] {
  return content.pages.flatMap((page) => {
    const where = `${page.collection}/${page.folder}`;
    const { en } = page.prose;
    return locales.slice(1).flatMap((locale) => {
      const prose = page.prose[locale];
      return en && prose ? check(page, en, { ...prose, locale }).map((what) => ({ where, what })) : [];
    });
  });
}
