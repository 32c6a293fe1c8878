import { useEffect, useRef, useState } from 'preact/hooks';
import { explainSurvey, surveyBeginning } from '../../lib/annotate/index.ts';
import type { FieldIndex } from '../../lib/catalogue/index.ts';
import { afterPaint } from './after-paint.ts';
import { joinBeginning, type Explained } from './join-beginning.ts';
import type { PasteReader, ReadNews } from './paste-reader.ts';
import { readAtOnce, type Wanted } from './read-at-once.ts';
import { readInWorker } from './read-in-worker.ts';
import { rehearse } from './rehearse.ts';
import { revealSelected } from './show-place.ts';
import type { Action, Reading } from './state.ts';
import { whenIdle } from './when-idle.ts';

/** How far the reading of a paste has come. `begun`: its first image is on show; `here`: in the page's own thread. */
export type Progress =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'reading';
      readonly length: number;
      readonly share: number;
      readonly begun: boolean;
      readonly here: boolean;
    }
  | { readonly kind: 'read'; readonly images: number }
  | { readonly kind: 'stopped'; readonly begun: boolean }
  | { readonly kind: 'failed' };

// UTF-16 units. What is shorter is read between two frames; past it, reading would be felt.
const AT_ONCE = 200_000;
// So much of the beginning of what is longer is read before a frame is due.
const FIRST_PIECE = 32_768;

/**
 * Reads what is wanted, at once or in a worker, and tells how far it has come. What is wanted last is shown. `sample` is what
 * it rehearses with while the page is idle.
 */
export function useReading(index: FieldIndex, sample: string, dispatch: (action: Action) => void) {
  const [progress, setProgress] = useState<Progress>({ kind: 'none' });
  const reader = useRef<PasteReader | null>(null);
  const callOff = useRef<() => void>(() => undefined);
  const wanted = useRef<Wanted | null>(null);

  // The worker is fetched when the page is idle, so that no paste is the cause of a request.
  useEffect(
    () =>
      whenIdle(
        () => {
          reader.current ??= readInWorker();
        },
        ...rehearse(sample, index),
      ),
    [],
  );

  function read(next: Wanted) {
    callOff.current();
    wanted.current = next;
    if (next.text.length >= AT_ONCE) return readApart(next);
    try {
      dispatch({ type: 'read', reading: readAtOnce(next, index), at: next.at, image: next.image });
      setProgress({ kind: 'none' });
      if (next.at) revealSelected();
    } catch {
      // A fault of ours must not take the paste with it.
      setProgress({ kind: 'failed' });
    }
  }

  function readApart({ text, sample, at, image }: Wanted) {
    let begun: Explained | null = null;
    let here = false;
    let drawing: ReturnType<typeof setTimeout> | undefined;
    const readingOf = ({ surveyed, explanation }: Explained): Reading => ({
      text,
      sample,
      explanation,
      masked: surveyed.masked,
    });
    const showShare = (share: number) =>
      setProgress({ kind: 'reading', length: text.length, share, begun: begun !== null, here });

    function begin(explained: Explained) {
      begun = explained;
      dispatch({ type: 'begun', reading: readingOf(explained), at });
      showShare(0);
      if (at) revealSelected();
    }

    // Of a huge image, reading its values and naming them are tasks of their own too.
    function prepare(explained: Explained) {
      const [first] = explained.explanation.images;
      const steps = begun || !first ? [] : [() => first.node, () => first.annotations];
      const next = () => {
        const step = steps.shift();
        if (!step) return finish(explained);
        step();
        drawing = setTimeout(next);
      };
      next();
    }

    function finish(explained: Explained) {
      const reading = { ...readingOf(explained), explanation: joinBeginning(begun, explained) };
      dispatch(begun ? { type: 'finished', reading } : { type: 'read', reading, at, image });
      setProgress({ kind: 'read', images: reading.explanation.images.length });
      if (at && !begun) revealSelected();
    }

    function onNews(news: ReadNews) {
      if (news.type === 'here') {
        here = true;
        return showShare(0);
      }
      if (news.type === 'failed') return setProgress({ kind: 'failed' });
      if (news.type === 'progress') return showShare(news.share);
      // What is on show already came from here.
      if (news.type === 'beginning' && begun) return;
      const { surveyed } = news;
      const explained = { surveyed, explanation: explainSurvey(text, surveyed, index) };
      // Explaining thousands of images and drawing are two tasks, so that neither is felt.
      if (news.type === 'whole') drawing = setTimeout(() => prepare(explained));
      // A place further on is waited for.
      else if (!image) begin(explained);
    }

    // A first image that is short is read and painted before anything else is done with so much text.
    function beginHere() {
      try {
        const surveyed = surveyBeginning(text, FIRST_PIECE);
        if (surveyed) return begin({ surveyed, explanation: explainSurvey(text, surveyed, index) });
      } catch {
        // Then the reader will say so.
      }
      showShare(0);
    }

    if (image) showShare(0);
    else beginHere();
    let giveUp = () => undefined as void;
    const wait = afterPaint(() => {
      reader.current ??= readInWorker();
      giveUp = reader.current.read(text, onNews);
    });
    callOff.current = () => {
      wait();
      giveUp();
      clearTimeout(drawing);
    };
  }

  function stop() {
    callOff.current();
    dispatch({ type: 'stopped' });
    setProgress((now) => (now.kind === 'reading' ? { kind: 'stopped', begun: now.begun } : now));
  }

  const readOn = () => wanted.current && read(wanted.current);
  return { progress, read, stop, readOn };
}
