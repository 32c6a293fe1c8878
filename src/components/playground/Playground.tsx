import { ErrorBoundary } from 'preact-iso/lazy';
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { FieldEntry } from '../../lib/catalogue/index.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import type { PasteWords } from '../../lib/i18n/paste-words.en.ts';
import { keepAcrossLanguages, takeCarried } from './carry.ts';
import { SurroundingsContext, type Surroundings } from './context.ts';
import { isShareLink, openShare, type ShareLoader } from './open-share.ts';
import { PasteBox } from './PasteBox.tsx';
import { inTurn, whenAlive } from './in-turn.tsx';
import { Result } from './Result.tsx';
import { readPlace, writePlace } from './place.ts';
import { prepare, type Prepared } from './prepare.ts';
import { ReadingProgress } from './ReadingProgress.tsx';
import { initialState, reduce } from './state.ts';
import { useReading } from './use-reading.ts';
import {
  isView,
  viewIds,
  type Extras,
  type ExtrasLoader,
  type Known,
  type KnownLoader,
  type ViewLoaders,
} from './views.ts';
import { whenIdle } from './when-idle.ts';

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
export interface Words {
  readonly t: PasteWords;
  readonly loaders: ViewLoaders;
  readonly loadKnown: KnownLoader;
  readonly loadExtras: ExtrasLoader;
  readonly loadShare: ShareLoader;
}

const ResultInTurn = inTurn(Result);

const loadSamples = () => import('../../lib/catalogue/sample-texts.ts');

/** The playground: a paste on one side, its meaning on the other. Nothing in here makes a request. */
export function Playground(props: PreparedProps & Words) {
  const { t, loaders, loadKnown, loadExtras, loadShare, locale, samples, firstText, fieldsAt, findingsAt } = props;
  const firstSample = samples[0]!.slug;
  const [known, setKnown] = useState<Known | null>(null);
  const { index, first } = useMemo(() => props.prepared ?? prepare(props), []);
  const surroundings = useMemo<Surroundings>(() => ({ locale, t, index, fieldsAt, findingsAt, known }), [index, known]);
  const [state, dispatch] = useReducer(reduce, first, initialState);
  const { progress, read, stop, readOn } = useReading(index, firstText, dispatch);
  const awaited = useRef<string | null>(null);
  const [typed, setTyped] = useState(alreadyTyped);
  const [opening, setOpening] = useState(false);
  const [alive, setAlive] = useState(false);
  const [arrived, setArrived] = useState(false);
  const chosen = useRef(false);
  const [extras, setExtras] = useState<Extras | null>(null);
  const [linkFault, setLinkFault] = useState<string | null>(null);

  function change(text: string) {
    settle();
    setTyped(text);
    if (text.trim() === '') showSample(firstSample);
    else read({ text, sample: null });
  }

  function showSample(slug: string, at?: string) {
    awaited.current = slug;
    if (slug === firstSample) return read({ text: firstText, sample: slug, at });
    loadSamples().then(
      ({ sampleTexts }) => {
        const text = sampleTexts.get(slug);
        // What was asked for meanwhile counts.
        if (text !== undefined && awaited.current === slug) read({ text, sample: slug, at });
      },
      () => setLinkFault(t.playground.reload),
    );
  }

  // A link that could not be opened stays in the address, to be looked at, until there is something else.
  function settle() {
    setLinkFault(null);
    setArrived(true);
    chosen.current = true;
    awaited.current = null;
  }

  async function openLink(fragment: string) {
    setOpening(true);
    const opened = await openShare(loadShare, fragment, t.playground.linkFailed);
    setOpening(false);
    if (opened.kind !== 'state') return setLinkFault(opened.kind === 'fault' ? opened.says : null);
    const { text, other, at, view } = opened.state;
    setTyped(text);
    read({ text, sample: null, at: at ?? undefined });
    dispatch({ type: 'view', view: isView(view) ? view : 'annotated' });
    if (other !== null) dispatch({ type: 'other', text: other });
    settle();
  }

  useEffect(() => {
    const openNext = () => isShareLink(location.hash) && void openLink(location.hash);
    addEventListener('hashchange', openNext);
    return () => removeEventListener('hashchange', openNext);
  }, []);
  // Where the address or the language before leads, unless the reader was sooner.
  function arrive() {
    setAlive(true);
    const carried = takeCarried();
    if (chosen.current) return;
    if (!carried && typed === '' && isShareLink(location.hash)) return void openLink(location.hash);
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
        read({ text: carried.text, sample: null, at: carried.at, image: carried.image });
      }
    } else if (place.sample) showSample(place.sample, place.at);
  }
  useEffect(() => whenAlive(arrive), []);
  // With everything here, exploring a paste asks for nothing. The engine of --format is the exception: few need it,
  // so it comes with its view.
  useEffect(() => {
    const nothing = () => undefined;
    return whenIdle(
      () => void loadKnown().then(({ known }) => setKnown(() => known), nothing),
      () => void loadExtras().then(setExtras, nothing),
      ...viewIds.filter((id) => id !== 'format').map((id) => () => void loaders[id]?.().catch(nothing)),
      () => void loadShare().catch(nothing),
      () => void loadSamples().catch(nothing),
    );
  }, []);

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
    const isFirst = sample === firstSample && view === 'annotated' && at === undefined;
    const there = sample === null || isFirst ? { sample: null } : { sample, at };
    const fragment = writePlace({ view, ...there, template: template || undefined });
    if (fragment !== location.hash) history.replaceState(null, '', fragment || location.pathname + location.search);
  }, [arrived, sample, at, view, template]);

  // What was shown before stays in sight, but not at hand, until there is something of the new paste.
  const isOld = opening || (progress.kind === 'reading' && !progress.begun);
  const ownPaste = sample === null && image ? { text: state.text, image } : null;

  // How far the reading has come is told many times over; what did not change is not drawn for it.
  const box = useMemo(
    () => (
      <PasteBox
        text={typed}
        samples={samples.filter(({ offered }) => offered)}
        sample={state.sample}
        onChange={change}
        onSample={(slug) => {
          settle();
          setTyped('');
          showSample(slug);
        }}
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

/** What the reader put into the box before this script ran; hydration would empty it. */
function alreadyTyped(): string {
  if (typeof document === 'undefined') return '';
  return document.querySelector<HTMLTextAreaElement>('textarea#paste')?.value ?? '';
}
