import type { AdviceWords } from '../../../lib/i18n/views/advice.en.ts';
import { useSurroundings } from '../context.ts';
import type { AdviceProps } from '../views.ts';

/** What a paste that cannot be explained is, and the way to one that can. */
export function AdviceText({ explanation: { kind, hint }, a }: AdviceProps & { readonly a: AdviceWords }) {
  const { t } = useSurroundings();
  const words =
    (hint && a.hints[hint]) ||
    (kind in a.advice ? a.advice[kind as keyof AdviceWords['advice']] : '') ||
    t.playground.readStage.no;
  return <p>{words}</p>;
}
