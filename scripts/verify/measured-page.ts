/** The categories of Lighthouse that every kind of page has to do well in. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type Category = (typeof categories)[number];

/** An audit that a page did not pass. */
export interface Shortcoming {
  readonly id: string;
  readonly title: string;
  readonly displayValue: string;
  readonly explanation: string;
  /** Whether it takes something off its category's score. */
  readonly counts: Category | null;
}

/** What Lighthouse says of a page in one visit with an empty cache; scores from 0 to 100. */
export interface MeasuredPage {
  readonly scores: Readonly<Record<Category, number>>;
  readonly shortcomings: readonly Shortcoming[];
}
