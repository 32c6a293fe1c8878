import type { Page } from './page.ts';

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

/** Runs a check over the pages that are written in both languages. */
export function overTwins(
  content: Content,
  check: (page: Page, en: NonNullable<Page['prose']['en']>, zh: NonNullable<Page['prose']['zh']>) => string[],
): Violation[] {
  return content.pages.flatMap((page) => {
    const { en, zh } = page.prose;
    return en && zh ? check(page, en, zh).map((what) => ({ where: `${page.collection}/${page.folder}`, what })) : [];
  });
}
