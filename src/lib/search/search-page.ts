/** What a page of the site is to a reader who looks for it. */
export type SearchKind = 'field' | 'concept' | 'howto' | 'finding' | 'term' | 'change' | 'page';

/** A section of a page. */
export interface SearchSection {
  /** The anchor, without `#`. */
  readonly id: string;
  /** Its heading, with backticks around code. */
  readonly title: string;
  /** Its heading in the other language, where that is another. */
  readonly also?: string;
  /** The telling words of its text, each once. */
  readonly words: string;
}

/** A page as the index of one language holds it; every text is plain. */
export interface SearchPage {
  readonly kind: SearchKind;
  /** The address below the language, such as `fields/Config.Env/` or `glossary/#layer`. */
  readonly to: string;
  readonly title: string;
  /** Its title in the other language, where that is another. */
  readonly also?: string;
  readonly summary: string;
  /** What the page is called besides: spellings, terms, instructions. Whole names. */
  readonly names: readonly string[];
  /** What people type when they mean the page, with the anchor of the section that answers, or ''. */
  readonly asks: readonly (readonly [text: string, anchor: string])[];
  readonly words: string;
  /** From 0 to 1: how likely a reader means this page and not one of the same name; absent for 1. */
  readonly weight?: number;
  readonly sections: readonly SearchSection[];
}
