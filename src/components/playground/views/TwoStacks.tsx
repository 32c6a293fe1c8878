import { useEffect, useMemo } from 'preact/hooks';
import { compareLayers, layerStack, type Elsewhere, type ImageExplanation } from '../../../lib/annotate/index.ts';
import { shortDigest } from '../../../lib/express/index.ts';
import type { CompareWords } from '../../../lib/i18n/views/compare.en.ts';
import { stratumOf } from '../../figure/stratum-of.ts';
import { announce } from '../announce.ts';
import { CopyText } from '../CopyText.tsx';
import { StackAbove } from './StackAbove.tsx';

interface Props {
  readonly a: ImageExplanation;
  readonly b: ImageExplanation;
  readonly w: CompareWords;
}

/** The common base as one band, and above it what each image has of its own. */
export function TwoStacks({ a, b, w }: Props) {
  const { stackA, stackB, found } = useMemo(() => {
    const [inA, inB] = [layerStack(a), layerStack(b)];
    return { stackA: inA, stackB: inB, found: compareLayers(inA, inB) };
  }, [a, b]);
  const { relation, shared, chainId, countA, countB, elsewhere } = found;
  const verdict = w.sentence[relation](shared);
  // Found as soon as the second output is pasted, while the focus is in its box.
  useEffect(() => announce(verdict), [a, b]);
  const tallest = Math.max(countA, countB);
  const twinsOf = (side: 'a' | 'b') => firstTwin(elsewhere, side);
  return (
    <section class="two-stacks" aria-labelledby="compare-layers">
      <h2 id="compare-layers">{w.layersTitle}</h2>
      <p class="verdict">{verdict}</p>
      <div class="columns">
        <StackAbove name="A" twin="B" stack={stackA} from={shared} twins={twinsOf('a')} tallest={tallest} w={w} />
        <StackAbove name="B" twin="A" stack={stackB} from={shared} twins={twinsOf('b')} tallest={tallest} w={w} />
      </div>
      {shared > 0 && (
        <div class="common">
          <p>
            <strong>{w.band(shared)}</strong>
            {chainId && (
              <span>
                {w.top(shared)}{' '}
                <span class="computed">
                  <CopyText
                    inline
                    label={shortDigest(chainId)}
                    text={chainId}
                    name={`${w.top(shared)}: ${shortDigest(chainId)}`}
                  />
                </span>
              </span>
            )}
          </p>
          <div class="strips" aria-hidden="true">
            {Array.from({ length: Math.min(shared, MOST_STRIPS) }, (_, i) => (
              <i class={`stratum-${stratumOf(shared - 1 - i, tallest)}`} />
            ))}
          </div>
        </div>
      )}
      {elsewhere.length > 0 && (
        <div class="twins">
          <p>{w.twins}</p>
          <ul>
            {elsewhere.slice(0, MOST_STRIPS).map(({ a: inA, b: inB, diffId }) => (
              <li>
                <code title={diffId}>{shortDigest(diffId)}</code> {w.twinPair(inA, inB)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

const MOST_STRIPS = 60;

function firstTwin(elsewhere: readonly Elsewhere[], side: 'a' | 'b'): ReadonlyMap<number, number> {
  const twins = new Map<number, number>();
  for (const pair of elsewhere) {
    const [own, far] = side === 'a' ? [pair.a, pair.b] : [pair.b, pair.a];
    if (!twins.has(own)) twins.set(own, far);
  }
  return twins;
}
