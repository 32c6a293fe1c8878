import { useState } from 'preact/hooks';
import type { LayerStack } from '../../../lib/annotate/index.ts';
import { shortDigest } from '../../../lib/express/index.ts';
import type { CompareWords } from '../../../lib/i18n/views/compare.en.ts';
import { stratumOf } from '../../figure/stratum-of.ts';
import { CopyText } from '../CopyText.tsx';

interface Props {
  readonly name: 'A' | 'B';
  readonly twin: 'A' | 'B';
  readonly stack: LayerStack;
  /** How many layers from the base up are drawn as the common band instead. */
  readonly from: number;
  /** By layer number, the number of the same DiffID in the other image. */
  readonly twins: ReadonlyMap<number, number>;
  /** How many layers the taller of the two images has; it sets the colours. */
  readonly tallest: number;
  readonly w: CompareWords;
}

const AT_ONCE = 150;

/** The layers of one image above the common base, the top one first. */
export function StackAbove({ name, twin, stack, from, twins, tallest, w }: Props) {
  const [limit, setLimit] = useState(AT_ONCE);
  const above = stack.layers.slice(from).reverse();
  return (
    <div class="column">
      <h3>{name}</h3>
      {above.length === 0 && <p class="none">{stack.layers.length === 0 ? w.noLayers : w.nothingAbove}</p>}
      <ol aria-label={name}>
        {above.slice(0, limit).map(({ path, number, diffId }) => {
          const far = number === null ? undefined : twins.get(number);
          const stratum = number === null ? 'stratum-none' : `stratum-${stratumOf(number - 1, tallest)}`;
          const short = diffId === null ? '…' : shortDigest(diffId);
          return (
            <li key={path} class={`${stratum} ${far === undefined ? '' : 'twin'}`}>
              <span class="number">{number ?? '?'}</span>
              {diffId === null ? (
                short
              ) : (
                <CopyText inline label={short} text={diffId} name={`${name} ${number ?? '?'}: ${short}`} />
              )}
              {far !== undefined && (
                <span class="far" title={w.twinOf(twin, far)}>
                  {w.twin(`${twin} ${far}`)}
                  <span class="visually-hidden"> {w.twinOf(twin, far)}</span>
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {above.length > limit && (
        <button type="button" class="button" onClick={() => setLimit(limit + AT_ONCE)}>
          {w.more(Math.min(AT_ONCE, above.length - limit))}
        </button>
      )}
    </div>
  );
}
