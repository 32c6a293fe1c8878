import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { explainPaste } from '../../lib/annotate/index.ts';
import { indexFields, type FieldEntry } from '../../lib/catalogue/index.ts';
import { readPaste } from '../../lib/inspect/index.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import type { PasteWords } from '../../lib/i18n/paste-words.en.ts';
import { keepAcrossLanguages, takeCarried } from './carry.ts';
import { SurroundingsContext, type Surroundings } from './context.ts';
import { PasteBox } from './PasteBox.tsx';
import { Result } from './Result.tsx';
import { readPlace, writePlace } from './place.ts';
import { initialState, reduce, type Reading } from './state.ts';
import { isView, type Known, type KnownLoader, type ViewLoaders } from './views.ts';
import { whenIdle } from './when-idle.ts';

export interface PlaygroundSample {
  readonly slug: string;
  readonly label: string;
  readonly text: string;
  /** Among those offered; the others open through links only. */
  readonly offered: boolean;
}

export interface PlaygroundProps {
  readonly locale: Locale;
  readonly entries: readonly FieldEntry[];
  readonly samples: readonly PlaygroundSample[];
  readonly fieldsAt: string;
}

/** What a language adds: its words, the views that hold words of their own, and what known keys stand for. */
export interface Words {
  readonly t: PasteWords;
  readonly loaders: ViewLoaders;
  readonly loadKnown: KnownLoader;
}

/** The playground: a paste on one side, its meaning on the other. Nothing in here makes a request. */
export function Playground({ t, loaders, loadKnown, locale, entries, samples, fieldsAt }: PlaygroundProps & Words) {
  const [known, setKnown] = useState<Known | null>(null);
  const index = useMemo(() => indexFields(entries), [entries]);
  const surroundings = useMemo<Surroundings>(() => ({ locale, t, index, fieldsAt, known }), [index, known]);
  const read = (text: string, sample: string | null): Reading => ({
    text,
    sample,
    explanation: explainPaste(text, index),
    masked: readPaste(text).masked,
  });
  const [state, dispatch] = useReducer(reduce, null, () => initialState(read(samples[0]!.text, samples[0]!.slug)));
  const [typed, setTyped] = useState(alreadyTyped);
  const [failed, setFailed] = useState(false);
  const [working, setWorking] = useState(false);
  const [arrived, setArrived] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  function show(text: string, sample: string | null, at?: string, image?: number) {
    try {
      dispatch({ type: 'read', reading: read(text, sample), at, image });
      setFailed(false);
    } catch {
      // A fault of ours must not take the paste with it.
      setFailed(true);
    }
    setWorking(false);
  }

  function change(text: string) {
    setTyped(text);
    clearTimeout(timer.current);
    if (text.length < 200_000) return text.trim() === '' ? showSample(samples[0]!.slug) : show(text, null);
    setWorking(true);
    timer.current = setTimeout(() => show(text, null), 50);
  }

  function showSample(slug: string, at?: string) {
    const sample = samples.find((candidate) => candidate.slug === slug);
    if (sample) show(sample.text, sample.slug, at);
  }

  useEffect(() => {
    const carried = takeCarried();
    const place = readPlace(location.hash);
    const view = carried?.view ?? place.view;
    const template = carried?.template ?? place.template;
    if (template) dispatch({ type: 'format', template });
    if (carried?.other) dispatch({ type: 'other', text: carried.other });
    if (carried?.history) dispatch({ type: 'history', text: carried.history });
    if (isView(view)) dispatch({ type: 'view', view });
    setArrived(true);
    if (typed !== '') return change(typed);
    if (carried) {
      if (carried.sample) showSample(carried.sample, carried.at);
      else {
        setTyped(carried.text);
        show(carried.text, null, carried.at, carried.image);
      }
      return arriveAt(carried.at);
    }
    if (place.sample) showSample(place.sample, place.at);
    arriveAt(place.at);
  }, []);
  // With everything here, exploring a paste asks for nothing.
  useEffect(
    () =>
      whenIdle(() => {
        loadKnown().then(
          ({ known }) => setKnown(() => known),
          () => undefined,
        );
        for (const load of Object.values(loaders)) load().catch(() => undefined);
      }),
    [],
  );

  const image = state.explanation.images[state.image];
  const at = image?.annotations[state.selected]?.path;
  const { sample, view, template, other, history: steps } = state;
  useEffect(
    () => keepAcrossLanguages({ text: typed, sample, at, view, template, other, history: steps, image: state.image }),
    [typed, sample, at, view, template, other, steps, state.image],
  );
  // The address names the view and the place, so that it can be passed on; it never holds a paste.
  useEffect(() => {
    if (!arrived) return;
    const isFirst = sample === samples[0]!.slug && view === 'annotated' && at === undefined;
    const there = sample === null || isFirst ? { sample: null } : { sample, at };
    const fragment = writePlace({ view, ...there, template: template || undefined });
    if (fragment !== location.hash) history.replaceState(null, '', fragment || location.pathname + location.search);
  }, [arrived, sample, at, view, template]);

  return (
    <SurroundingsContext.Provider value={surroundings}>
      <PasteBox
        text={typed}
        samples={samples.filter(({ offered }) => offered)}
        sample={state.sample}
        onChange={change}
        onSample={(slug) => {
          setTyped('');
          showSample(slug);
        }}
      />
      {failed && (
        <p class="advice" role="alert">
          {t.playground.reload}
        </p>
      )}
      {working ? (
        <p class="advice" role="status">
          {t.playground.working}
        </p>
      ) : (
        !failed && <Result state={state} dispatch={dispatch} samples={samples} loaders={loaders} onEdit={change} />
      )}
    </SurroundingsContext.Provider>
  );
}

/** Scrolls to the place that was asked for, once, as a link into a page does. */
function arriveAt(at: string | undefined): void {
  if (at === undefined) return;
  requestAnimationFrame(() => {
    const row = document.querySelector('.rows .selected');
    const beside = row && document.querySelector('.annotated .meaning')?.checkVisibility();
    if (beside) row.closest('.annotated')?.scrollIntoView();
    else row?.scrollIntoView({ block: 'center' });
  });
}

/** What the reader put into the box before this script ran; hydration would empty it. */
function alreadyTyped(): string {
  if (typeof document === 'undefined') return '';
  return document.querySelector<HTMLTextAreaElement>('textarea#paste')?.value ?? '';
}
