import { useMemo, useState } from 'preact/hooks';
import { layerStack } from '../../../lib/annotate/index.ts';
import type { ContainerdBy } from '../../../lib/express/index.ts';
import type { HistoryWords } from '../../../lib/i18n/views/history.en.ts';
import type { LayersWords } from '../../../lib/i18n/views/layers.en.ts';
import strata from '../../../styles/strata.css?inline';
import shared from '../../../styles/views.css?inline';
import styles from '../../../styles/layers-view.css?inline';
import { adoptStyles } from '../adopt-styles.ts';
import type { ViewProps } from '../views.ts';
import { HistoryBox } from './HistoryBox.tsx';
import { LayerRow } from './LayerRow.tsx';

adoptStyles(strata, shared, styles);

const AT_ONCE = 300;

/** The layers of an image as strata, the top one first, and the steps that made them. */
export function LayersView({ state, dispatch, image, w, h }: ViewProps & { w: LayersWords; h: HistoryWords }) {
  const stack = useMemo(() => layerStack(image), [image]);
  const places = useMemo(() => new Map(image.annotations.map(({ path }, i) => [path, i])), [image]);
  const [limit, setLimit] = useState(AT_ONCE);
  const [containerdBy, setContainerdBy] = useState<ContainerdBy>('service');
  const { layers, directories, complete } = stack;
  if (layers.length === 0)
    return (
      <div class="lazy-view layers-view">
        <p class="lead">{complete ? w.noDirectories.none : w.nothing}</p>
      </div>
    );
  const topFirst = [...layers].reverse();
  const placeOf = (path: string) => places.get(path) ?? -1;
  return (
    <div class="lazy-view layers-view">
      <div class="lead">
        <p>{w.lead(layers.length)}</p>
        {!complete && <p>{w.incomplete}</p>}
        <p>
          {directories.known ? w.named(directories.root) : w.noDirectories[directories.because]}
          {directories.known && directories.ownCopies && ` ${w.ownCopies}`}
        </p>
      </div>
      <div class="beside">
        <div>
          <ol class="stack" aria-label={w.title} onMouseLeave={() => dispatch({ type: 'hover', annotation: -1 })}>
            {topFirst.slice(0, limit).map((layer) => (
              <LayerRow
                key={layer.path}
                layer={layer}
                stack={stack}
                engine={image.engine}
                place={placeOf(layer.path)}
                state={state}
                dispatch={dispatch}
                containerdBy={containerdBy}
                onContainerdBy={setContainerdBy}
                w={w}
              />
            ))}
          </ol>
          {topFirst.length > limit && (
            <button type="button" class="button" onClick={() => setLimit(limit + AT_ONCE)}>
              {w.more(Math.min(AT_ONCE, topFirst.length - limit))}
            </button>
          )}
        </div>
        <HistoryBox state={state} dispatch={dispatch} image={image} stack={stack} placeOf={placeOf} h={h} />
      </div>
    </div>
  );
}
