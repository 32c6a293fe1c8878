import type { Explanation } from '../annotate/index.ts';
import type { AdviceWords } from '../i18n/views/advice.en.ts';

/** What a paste that cannot be explained is, and the way to one that can; null where its kind says all there is to say. */
export function adviceText({ kind, hint }: Explanation, { advice, hints }: AdviceWords): string | null {
  return (hint && hints[hint]) || (kind in advice ? advice[kind as keyof AdviceWords['advice']] : null);
}
