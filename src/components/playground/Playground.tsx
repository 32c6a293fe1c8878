import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { explainPaste } from '../../lib/annotate/index.ts';
import { indexFields, type FieldEntry } from '../../lib/catalogue/index.ts';
import { readPaste } from '../../lib/inspect/index.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import type { PasteWords } from '../../lib/i18n/paste-words.en.ts';
import { keepAcrossLanguages, takeCarried } from './carry.ts';
import { SurroundingsContext, type Surroundings } from './context.ts';
import { isShareLink, openShare, type ShareLoader } from './open-share.ts';
import { PasteBox } from './PasteBox.tsx';
import { Result } from './Result.tsx';
import { readPlace, writePlace } from './place.ts';
import { revealSelected } from './show-place.ts';
import { initialState, reduce, type Reading } from './state.ts';
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
  readonly findingsAt: string;
}

/** What a language adds: its words, the views that hold words of their own, and what known keys stand for. */
export interface Words {
  readonly t: PasteWords;
  readonly loaders: ViewLoaders;
  readonly loadKnown: KnownLoader;
  readonly loadExtras: ExtrasLoader;
  readonly loadShare: ShareLoader;
}

/** The playground: a paste on one side, its meaning on the other. Nothing in here makes a request. */
export function Playground(props: PlaygroundProps & Words) {
  const { t, loaders, loadKnown, loadExtras, loadShare, locale, entries, samples, fieldsAt, findingsAt } = props;
  const [known, setKnown] = useState<Known | null>(null);
  const index = useMemo(() => indexFields(entries), [entries]);
  const surroundings = useMemo<Surroundings>(() => ({ locale, t, index, fieldsAt, findingsAt, known }), [index, known]);
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
  const [extras, setExtras] = useState<Extras | null>(null);
  const [linkFault, setLinkFault] = useState<string | null>(null);
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
    settle();
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

  // A link that could not be opened stays in the address, to be looked at, until there is something else.
  function settle() {
    setLinkFault(null);
    setArrived(true);
  }

  async function openLink(fragment: string) {
    setWorking(true);
    const opened = await openShare(loadShare, fragment, t.playground.linkFailed);
    setWorking(false);
    if (opened.kind !== 'state') return setLinkFault(opened.kind === 'fault' ? opened.says : null);
    const { text, other, at, view } = opened.state;
    setTyped(text);
    show(text, null, at ?? undefined);
    dispatch({ type: 'view', view: isView(view) ? view : 'annotated' });
    if (other !== null) dispatch({ type: 'other', text: other });
    settle();
    arriveAt(at ?? undefined);
  }

  useEffect(() => {
    const openNext = () => isShareLink(location.hash) && void openLink(location.hash);
    addEventListener('hashchange', openNext);
    return () => removeEventListener('hashchange', openNext);
  }, []);
  useEffect(() => {
    const carried = takeCarried();
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
        show(carried.text, null, carried.at, carried.image);
      }
      return arriveAt(carried.at);
    }
    if (place.sample) showSample(place.sample, place.at);
    arriveAt(place.at);
  }, []);
  // With everything here, exploring a paste asks for nothing. The engine of --format is the exception: few need it,
  // so it comes with its view.
  useEffect(
    () =>
      whenIdle(() => {
        const nothing = () => undefined;
        loadKnown().then(({ known }) => setKnown(() => known), nothing);
        loadExtras().then(setExtras, nothing);
        for (const id of viewIds) if (id !== 'format') loaders[id]?.().catch(nothing);
        loadShare().catch(nothing);
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

  const ownPaste = sample === null && image ? { text: state.text, image } : null;

  return (
    <SurroundingsContext.Provider value={surroundings}>
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
      />
      <div class="kept">{extras && <extras.KeptPastes paste={ownPaste} onOpen={change} />}</div>
      {linkFault && (
        <p class="advice" role="alert">
          {linkFault}
        </p>
      )}
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
        !failed && (
          <Result
            state={state}
            dispatch={dispatch}
            samples={samples}
            loaders={loaders}
            Findings={extras?.Findings}
            Origin={extras?.Origin}
            onEdit={change}
          />
        )
      )}
    </SurroundingsContext.Provider>
  );
}

/** Scrolls to the place that was asked for, once. */
function arriveAt(at: string | undefined): void {
  if (at !== undefined) revealSelected();
}

/** What the reader put into the box before this script ran; hydration would empty it. */
function alreadyTyped(): string {
  if (typeof document === 'undefined') return '';
  return document.querySelector<HTMLTextAreaElement>('textarea#paste')?.value ?? '';
}
