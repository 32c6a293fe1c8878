import { useMemo, useState } from 'preact/hooks';
import {
  explainPaste,
  pairHistory,
  type HistoryStep,
  type ImageExplanation,
  type LayerStack,
} from '../../../lib/annotate/index.ts';
import { shellWord } from '../../../lib/express/index.ts';
import type { HistoryWords } from '../../../lib/i18n/views/history.en.ts';
import { useSurroundings } from '../context.ts';
import { CopyText } from '../CopyText.tsx';
import type { Action, State } from '../state.ts';
import { givenHistory } from './given-history.ts';
import { HistorySteps } from './HistorySteps.tsx';

interface Props {
  readonly state: State;
  readonly dispatch: (action: Action) => void;
  readonly image: ImageExplanation;
  readonly stack: LayerStack;
  readonly placeOf: (path: string) => number;
  readonly h: HistoryWords;
}

const AT_ONCE = 300;

/** The build steps beside the layers: from this box, from the paste itself, or from the config. */
export function HistoryBox({ state, dispatch, image, stack, placeOf, h }: Props) {
  const { t, index } = useSurroundings();
  const [limit, setLimit] = useState(AT_ONCE);
  const { steps, from } = useMemo(
    () => findSteps(state.history.trim() === '' ? null : explainPaste(state.history, index).history),
    [state.history, state.explanation, image],
  );
  const pairing = useMemo(() => pairHistory(steps, stack), [steps, stack]);
  const command = `docker image history --no-trunc ${shellWord(image.repoTags[0] ?? image.id ?? 'IMAGE')}`;

  function findSteps(typed: readonly HistoryStep[] | null): { steps: readonly HistoryStep[]; from: string | null } {
    if (typed) return { steps: typed, from: typed.length === 0 ? h.unread : null };
    const { steps, from } = givenHistory(state.explanation, image);
    return { steps, from: from && { paste: h.inPaste, config: h.inConfig }[from] };
  }

  return (
    <section class="history" aria-labelledby="history-title">
      <h2 id="history-title">{h.box}</h2>
      <p class="command">
        <code>{command}</code> <CopyText label={t.site.copy} text={command} />
      </p>
      <textarea
        class="takes-paste"
        aria-label={h.paste}
        rows={3}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        placeholder={h.placeholder}
        value={state.history}
        onInput={(event) => dispatch({ type: 'history', text: event.currentTarget.value })}
      />
      <div role="status">
        {from && <p>{from}</p>}
        {steps.length > 0 && (
          <p>
            <strong>{h.outcome[pairing.outcome]}</strong> {pairing.basis && h.basis[pairing.basis]}
          </p>
        )}
      </div>
      {steps.length > 0 && (
        <HistorySteps
          steps={pairing.steps.slice(0, limit)}
          stack={stack}
          state={state}
          dispatch={dispatch}
          placeOf={placeOf}
          h={h}
        />
      )}
      {pairing.steps.length > limit && (
        <button type="button" class="button" onClick={() => setLimit(limit + AT_ONCE)}>
          {h.more(Math.min(AT_ONCE, pairing.steps.length - limit))}
        </button>
      )}
    </section>
  );
}
