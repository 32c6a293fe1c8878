import type { LayerStack, PairedStep } from '../../../lib/annotate/index.ts';
import type { HistoryWords } from '../../../lib/i18n/views/history.en.ts';
import { stratumOf } from '../../figure/stratum-of.ts';
import type { Action, State } from '../state.ts';

interface Props {
  readonly steps: readonly PairedStep[];
  readonly stack: LayerStack;
  readonly state: State;
  readonly dispatch: (action: Action) => void;
  readonly placeOf: (path: string) => number;
  readonly h: HistoryWords;
}

const LONG = 180;

/** Build steps, newest first, each with the band of its layer; a step without one is a thin line. */
export function HistorySteps({ steps, stack, state, dispatch, placeOf, h }: Props) {
  const { layers } = stack;
  return (
    <ol class="steps" aria-label={h.title}>
      {steps.map(({ step, layer }) => {
        const place = typeof layer === 'number' ? placeOf(layers[layer - 1]?.path ?? '') : -1;
        const light = () => dispatch({ type: 'hover', annotation: place });
        const words = layer === null ? h.noLayer : layer === 'cannot-tell' ? h.cannotTell : h.layer(layer);
        const lit = place >= 0 && (state.hovered === place || state.selected === place);
        return (
          <li class={`${layer === null ? 'thin' : ''} ${lit ? 'lit' : ''}`} onMouseEnter={light}>
            {typeof layer === 'number' ? (
              <button
                type="button"
                class={`chip stratum-${stratumOf(layer - 1, layers.length)}`}
                onFocus={light}
                onClick={() => dispatch({ type: 'select', annotation: place })}
              >
                {words}
              </button>
            ) : (
              <span class="chip none">{words}</span>
            )}
            <span class="size">{step.size?.text}</span>
            <Instruction text={(step.createdBy || step.comment).replace(/\s+/g, ' ').trim()} none={h.none} />
          </li>
        );
      })}
    </ol>
  );
}

function Instruction({ text, none }: { text: string; none: string }) {
  if (text === '') return <span class="by none">{none}</span>;
  if (text.length <= LONG) return <code class="by">{text}</code>;
  return (
    <details class="by">
      <summary>
        <code>{text.slice(0, LONG - 1)}…</code>
      </summary>
      <code>{text}</code>
    </details>
  );
}
