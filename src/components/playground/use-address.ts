import { useEffect } from 'preact/hooks';
import { keepAcrossLanguages } from './carry.ts';
import { writePlace } from './place.ts';
import type { State } from './state.ts';

/**
 * Keeps the address at the view and the place, so that it can be passed on, once the reader has `arrived` where it led; it never
 * holds a paste. What is `typed` goes along to the other language.
 */
export function useAddress(state: State, typed: string, firstSample: string, arrived: boolean): void {
  const image = state.explanation.images[state.image];
  const at = image?.annotations[state.selected]?.path;
  const { sample, view, template, other, history: steps } = state;
  useEffect(
    () => keepAcrossLanguages({ text: typed, sample, at, view, template, other, history: steps, image: state.image }),
    [typed, sample, at, view, template, other, steps, state.image],
  );
  useEffect(() => {
    if (!arrived) return;
    const isFirst = sample === firstSample && view === 'annotated' && at === undefined;
    const there = sample === null || isFirst ? { sample: null } : { sample, at };
    const fragment = writePlace({ view, ...there, template: template || undefined });
    if (fragment !== location.hash) history.replaceState(null, '', fragment || location.pathname + location.search);
  }, [arrived, sample, at, view, template]);
}
