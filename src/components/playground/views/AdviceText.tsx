import { adviceText } from '../../../lib/express/index.ts';
import type { AdviceWords } from '../../../lib/i18n/views/advice.en.ts';
import { useSurroundings } from '../context.ts';
import type { AdviceProps } from '../views.ts';

/** What a paste that cannot be explained is, and the way to one that can. */
export function AdviceText({ explanation, a }: AdviceProps & { readonly a: AdviceWords }) {
  const { t } = useSurroundings();
  return <p>{adviceText(explanation, a) ?? t.playground.readStage.no}</p>;
}
