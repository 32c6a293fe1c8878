import type { Engine, Layer, LayerStack } from '../../../lib/annotate/index.ts';
import { layerCommands, type ContainerdBy } from '../../../lib/express/index.ts';
import type { LayersWords } from '../../../lib/i18n/views/layers.en.ts';
import { useSurroundings } from '../context.ts';
import { CopyText } from '../CopyText.tsx';

interface Props {
  readonly layer: Layer;
  readonly stack: LayerStack;
  readonly engine: Engine;
  readonly containerdBy: ContainerdBy;
  readonly onContainerdBy: (by: ContainerdBy) => void;
  readonly w: LayersWords;
}

/** The lines that find one layer in the store it is in, or why there are none. */
export function LayerCommands({ layer, stack, engine, containerdBy, onContainerdBy, w }: Props) {
  const { t } = useSurroundings();
  const found = layerCommands(layer, stack, engine, containerdBy);
  if (!found.known) return <p class="find">{w.noCommands[found.because]}</p>;
  return (
    <div class="find">
      <p>
        <strong>{w.find(layer.number ?? 0)}</strong>
        {found.store === 'containerd' ? (
          <label>
            {w.containerdBy.label}{' '}
            <select
              value={containerdBy}
              onChange={(event) => onContainerdBy(event.currentTarget.value === 'dockerd' ? 'dockerd' : 'service')}
            >
              <option value="service">{w.containerdBy.service}</option>
              <option value="dockerd">{w.containerdBy.dockerd}</option>
            </select>
          </label>
        ) : (
          !found.printed && <span>{w.assumed(found.at)}</span>
        )}
      </p>
      <ol>
        {found.commands.map(({ code, line }) => (
          <li key={code}>
            <span>{w.commands[code]}</span>
            <code>{line}</code>
            <CopyText label={t.site.copy} text={line} name={`${t.site.copy}: ${w.commands[code]}`} />
          </li>
        ))}
      </ol>
    </div>
  );
}
