import type { Engine, Layer, LayerStack } from '../../../lib/annotate/index.ts';
import { shortDigest, type ContainerdBy } from '../../../lib/express/index.ts';
import type { LayersWords } from '../../../lib/i18n/views/layers.en.ts';
import { stratumOf } from '../../figure/stratum-of.ts';
import { CopyText } from '../CopyText.tsx';
import type { Action, State } from '../state.ts';
import { LayerCommands } from './LayerCommands.tsx';

interface Props {
  readonly layer: Layer;
  readonly stack: LayerStack;
  readonly engine: Engine;
  /** Its annotation, the same one the Annotated view shows; -1 for none. */
  readonly place: number;
  readonly state: State;
  readonly dispatch: (action: Action) => void;
  readonly containerdBy: ContainerdBy;
  readonly onContainerdBy: (by: ContainerdBy) => void;
  readonly w: LayersWords;
}

/** One layer: its band, which opens the way to it on disk, and what names it. */
export function LayerRow({ layer, stack, engine, place, state, dispatch, containerdBy, onContainerdBy, w }: Props) {
  const { number, diffId, chainId, empty, repeats, directory } = layer;
  const name = number === null ? w.unplaced : w.layer(number);
  const open = place >= 0 && state.selected === place;
  const light = () => dispatch({ type: 'hover', annotation: place });
  const stratum = number === null ? 'stratum-none' : `stratum-${stratumOf(number - 1, stack.layers.length)}`;
  return (
    <li
      class={`${state.hovered === place && place >= 0 ? 'lit' : ''} ${open ? 'open' : ''}`}
      data-layer={number}
      onMouseEnter={light}
    >
      <button
        type="button"
        class={`band ${stratum}`}
        aria-expanded={open}
        onFocus={light}
        onClick={() => dispatch({ type: 'select', annotation: open ? -1 : place })}
      >
        <span class="name">
          <span class="visually-hidden">{name}</span>
          <span aria-hidden="true">{number ?? '?'}</span>
        </span>
        <span class="tags">
          {number === 1 && <span>{w.tags.base}</span>}
          {empty && <span>{w.tags.empty}</span>}
          {repeats !== null && <span>{w.tags.same(repeats)}</span>}
        </span>
        <span class="more">
          {w.onDisk} <span aria-hidden="true">{open ? '▴' : '▾'}</span>
        </span>
      </button>
      <dl>
        <div>
          <dt>{w.diffId}</dt>
          <dd>{diffId === null ? w.leftOut : <Digest name={name} what={w.diffId} text={diffId} />}</dd>
        </div>
        <div>
          <dt>{w.chain}</dt>
          <dd>
            {chainId === null ? (
              w.noChain
            ) : (
              <span class="computed">
                <Digest name={name} what={w.chain} text={chainId} />
              </span>
            )}
          </dd>
        </div>
        {directory && (
          <div>
            <dt>{w.directory}</dt>
            <dd>
              <Digest name={name} what={w.directory} text={directory.path} />
            </dd>
          </div>
        )}
      </dl>
      {(empty || repeats !== null) && (
        <p class="why">{[empty && w.empty, repeats !== null && w.repeats(repeats)].filter(Boolean).join(' · ')}</p>
      )}
      {open && (
        <LayerCommands
          layer={layer}
          stack={stack}
          engine={engine}
          containerdBy={containerdBy}
          onContainerdBy={onContainerdBy}
          w={w}
        />
      )}
    </li>
  );
}

function Digest({ name, what, text }: { name: string; what: string; text: string }) {
  const short = shortDigest(text);
  return <CopyText inline label={short} text={text} name={`${name}, ${what}: ${short}`} />;
}
