import { useState } from 'preact/hooks';
import { mergeLayers, type LayerMarks, type Mark } from '../../lib/layers/merge-layers.ts';
import { numbered } from './numbered.ts';
import type { TryWords } from '../../lib/i18n/try.en.ts';

const PATHS = ['bin/app', 'etc/app.conf', 'cache/', 'cache/old'] as const;
const FIRST: readonly LayerMarks[] = [
  { 'bin/app': 'adds', 'etc/app.conf': 'adds', 'cache/': 'adds', 'cache/old': 'adds' },
  { 'etc/app.conf': 'adds' },
  { 'cache/': 'opaque' },
];

/** Three layers over four paths: press a cell to change what its layer says, and read what a container sees. */
export function TryUnion({ t }: { t: TryWords }) {
  const [layers, setLayers] = useState(FIRST);
  const marksFor = (path: string): (Mark | undefined)[] =>
    path.endsWith('/') ? [undefined, 'adds', 'opaque', 'whiteout'] : [undefined, 'adds', 'whiteout'];
  const turn = (at: number, path: string) => {
    const marks = marksFor(path);
    const next = marks[(marks.indexOf(layers[at]![path]) + 1) % marks.length];
    setLayers(
      layers.map((layer, i) => {
        if (i !== at) return layer;
        const rest = Object.fromEntries(Object.entries(layer).filter(([key]) => key !== path));
        return next ? { ...rest, [path]: next } : rest;
      }),
    );
  };
  const topFirst = layers.map((_, i) => i).reverse();
  return (
    <div class="try-piece">
      <div class="scroll" tabIndex={0} role="region" aria-label={t.union.title}>
        <table>
          <caption>{t.union.how}</caption>
          <thead>
            <tr>
              <th scope="col">{t.union.layers}</th>
              {PATHS.map((path) => (
                <th scope="col" key={path}>
                  <code>{path}</code>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {topFirst.map((at) => (
              <tr key={at}>
                <th scope="row">{numbered(t.union.layer, at + 1)}</th>
                {PATHS.map((path) => {
                  const mark = layers[at]![path];
                  return (
                    <td key={path} class={mark ? `on stratum-${at * 3 + 1}` : ''}>
                      <button type="button" onClick={() => turn(at, path)}>
                        <span class="visually-hidden">{`${numbered(t.union.layer, at + 1)}, ${path}: `}</span>
                        {mark ? t.union.marks[mark] : t.union.nothing}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <tfoot aria-live="polite">
            <tr>
              <th scope="row">{t.union.view}</th>
              {PATHS.map((path) => {
                const seen = mergeLayers(path, layers);
                return (
                  <td key={path}>
                    {seen.is === 'absent' ? t.union.absent : numbered(t.union[seen.is], seen.layer + 1)}
                  </td>
                );
              })}
            </tr>
          </tfoot>
        </table>
      </div>
      <button type="button" class="button" onClick={() => setLayers(FIRST)}>
        {t.again}
      </button>
    </div>
  );
}
