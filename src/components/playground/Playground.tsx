import { ErrorBoundary } from 'preact-iso/lazy';
import { useMemo } from 'preact/hooks';
import type { FieldEntry } from '../../lib/catalogue/index.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import type { PasteWords } from '../../lib/i18n/paste-words.en.ts';
import { SurroundingsContext, type Surroundings } from './context.ts';
import { inTurn } from './in-turn.tsx';
import { PasteBox } from './PasteBox.tsx';
import { prepare, type Prepared } from './prepare.ts';
import { ReadingProgress } from './ReadingProgress.tsx';
import { Result } from './Result.tsx';
import { useIdleParts, type PartLoaders } from './use-idle-parts.ts';
import { useShown } from './use-shown.ts';

/** A real output to look at, by its folder. */
export interface PlaygroundSample {
  readonly slug: string;
  readonly label: string;
  /** Among those offered; the others open through links only. */
  readonly offered: boolean;
}

/** What the page gives the playground. */
export interface PlaygroundProps {
  readonly locale: Locale;
  readonly entries: readonly FieldEntry[];
  readonly samples: readonly PlaygroundSample[];
  /** The text of the first sample, which is on show at first; the others come once the page is idle. */
  readonly firstText: string;
  readonly fieldsAt: string;
  readonly findingsAt: string;
}

/** The same, with what was worked out of it, where that was done before. */
export interface PreparedProps extends PlaygroundProps {
  readonly prepared?: Prepared;
}

/** What a language adds: its words, the views that hold words of their own, and what known keys stand for. */
export interface Words extends PartLoaders {
  readonly t: PasteWords;
}

const ResultInTurn = inTurn(Result);

/** The playground: a paste on one side, its meaning on the other. Nothing in here makes a request. */
export function Playground(props: PreparedProps & Words) {
  const { t, loaders, locale, samples, fieldsAt, findingsAt } = props;
  const prepared = useMemo(() => props.prepared ?? prepare(props), []);
  const { index } = prepared;
  const shown = useShown({ ...prepared, t, loadShare: props.loadShare });
  const { state, dispatch, typed, progress, opening, alive, linkFault, change, chooseSample, stop, readOn } = shown;
  const { known, extras } = useIdleParts(props);
  const surroundings = useMemo<Surroundings>(() => ({ locale, t, index, fieldsAt, findingsAt, known }), [index, known]);

  // What was shown before stays in sight, but not at hand, until there is something of the new paste.
  const isOld = opening || (progress.kind === 'reading' && !progress.begun);
  const image = state.explanation.images[state.image];
  const ownPaste = state.sample === null && image ? { text: state.text, image } : null;

  // How far the reading has come is told many times over; what did not change is not drawn for it.
  const box = useMemo(
    () => (
      <PasteBox
        text={typed}
        samples={samples.filter(({ offered }) => offered)}
        sample={state.sample}
        onChange={change}
        onSample={chooseSample}
      >
        <div class="kept">{extras && <extras.KeptPastes paste={ownPaste} onOpen={change} />}</div>
      </PasteBox>
    ),
    [typed, state.sample, state.text, image, extras],
  );
  const result = useMemo(
    () => (
      <ResultInTurn
        state={state}
        dispatch={dispatch}
        samples={samples}
        loaders={loaders}
        Advice={extras?.Advice}
        Findings={extras?.Findings}
        Origin={extras?.Origin}
        onEdit={change}
      />
    ),
    [state, extras],
  );

  return (
    <SurroundingsContext.Provider value={surroundings}>
      <ErrorBoundary>
        <div data-alive={alive}>
          {box}
          {linkFault && (
            <p class="advice" role="alert">
              {linkFault}
            </p>
          )}
          {progress.kind === 'failed' && (
            <p class="advice" role="alert">
              {t.playground.reload}
            </p>
          )}
          <ReadingProgress progress={progress} onStop={stop} onReadOn={readOn} />
          {opening && (
            <p class="advice" role="status">
              {t.playground.working}
            </p>
          )}
          <div class={isOld ? 'old' : ''} inert={isOld} hidden={progress.kind === 'failed'}>
            {result}
          </div>
        </div>
      </ErrorBoundary>
    </SurroundingsContext.Provider>
  );
}
