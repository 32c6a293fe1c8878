import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { PasteWords } from '../../lib/i18n/paste-words.en.ts';
import { takeCarried } from './carry.ts';
import { whenAlive } from './in-turn.tsx';
import { loadSamples } from './load-samples.ts';
import { isShareLink, openShare, type ShareLoader } from './open-share.ts';
import { readPlace } from './place.ts';
import type { Prepared } from './prepare.ts';
import { initialState, reduce } from './state.ts';
import { useAddress } from './use-address.ts';
import { useReading } from './use-reading.ts';
import { isView } from './views.ts';

interface From extends Prepared {
  readonly t: PasteWords;
  readonly loadShare: ShareLoader;
}

/**
 * What the playground shows, and the ways to show something else: what the reader types, a sample, and where the address, a link
 * or the other language leads.
 */
export function useShown({ index, first, t, loadShare }: From) {
  const firstText = first.text;
  const firstSample = first.sample!;
  const [state, dispatch] = useReducer(reduce, first, initialState);
  const { progress, read, stop, readOn } = useReading(index, firstText, dispatch);
  const awaited = useRef<string | null>(null);
  const [typed, setTyped] = useState(alreadyTyped);
  const [opening, setOpening] = useState(false);
  const [alive, setAlive] = useState(false);
  const [arrived, setArrived] = useState(false);
  const chosen = useRef(false);
  const [linkFault, setLinkFault] = useState<string | null>(null);
  useAddress(state, typed, firstSample, arrived);

  function change(text: string) {
    settle();
    setTyped(text);
    if (text.trim() === '') showSample(firstSample);
    else read({ text, sample: null });
  }

  function chooseSample(slug: string) {
    settle();
    setTyped('');
    showSample(slug);
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

  return { state, dispatch, typed, progress, opening, alive, linkFault, change, chooseSample, stop, readOn };
}

/** What the reader put into the box before this script ran; hydration would empty it. */
function alreadyTyped(): string {
  if (typeof document === 'undefined') return '';
  return document.querySelector<HTMLTextAreaElement>('textarea#paste')?.value ?? '';
}
