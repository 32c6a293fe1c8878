import { useMemo, useState } from 'preact/hooks';
import { compareConfig, type ImageExplanation } from '../../../lib/annotate/index.ts';
import { workedText, workOut } from '../../../lib/express/index.ts';
import type { CompareWords } from '../../../lib/i18n/views/compare.en.ts';
import { useSurroundings } from '../context.ts';
import { differenceRows, type DifferenceRow } from './difference-rows.ts';

interface Props {
  readonly a: ImageExplanation;
  readonly b: ImageExplanation;
  readonly w: CompareWords;
}

const AT_ONCE = 300;

/** The settings in which two images differ, by what they mean. The roles stay where a phone stacks the cells. */
export function ConfigTable({ a, b, w }: Props) {
  const [limit, setLimit] = useState(AT_ONCE);
  const rows = useMemo(() => differenceRows(compareConfig(a, b)), [a, b]);
  return (
    <section class="config" aria-labelledby="compare-config">
      <h2 id="compare-config">{w.configTitle}</h2>
      {rows.length === 0 ? (
        <p>{w.equal}</p>
      ) : (
        <>
          <p class="count">{w.count(rows.length)}</p>
          <table role="table">
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader">{w.columns.field}</th>
                <th role="columnheader">A</th>
                <th role="columnheader">B</th>
                <th role="columnheader">{w.columns.what}</th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {rows.slice(0, limit).map((row, i) => (
                <tr role="row" data-what={row.what} class={rows[i - 1]?.field === row.field ? 'more' : ''}>
                  <th role="rowheader">
                    <span class={rows[i - 1]?.field === row.field ? 'visually-hidden' : ''}>
                      <Field field={row.field} w={w} />
                    </span>
                    {row.key !== null && <code class="key-name">{row.key}</code>}
                  </th>
                  <Value row={row} side={0} w={w} />
                  <Value row={row} side={1} w={w} />
                  <td role="cell" class="what">
                    {w.what[row.what]}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {rows.length > limit && (
        <button type="button" class="button" onClick={() => setLimit(limit + AT_ONCE)}>
          {w.moreRows(Math.min(AT_ONCE, rows.length - limit))}
        </button>
      )}
    </section>
  );
}

function Field({ field, w }: { field: string; w: CompareWords }) {
  const { index, fieldsAt } = useSurroundings();
  if (field === 'command') return <>{w.command}</>;
  const entry = index.entry(field);
  if (!entry?.summary) return <code>{field}</code>;
  return (
    <a href={`${fieldsAt}${entry.slug}/`}>
      <code>{field}</code>
    </a>
  );
}

function Value({ row, side, w }: { row: DifferenceRow; side: 0 | 1; w: CompareWords }) {
  const { t, index } = useSurroundings();
  const value = row.values?.[side];
  const unit = index.entry(row.key === null ? row.field : `${row.field}.${row.key}`)?.unit;
  const worked = value && (unit === 'ns' || unit === 'bytes') ? workOut(Number(value), unit) : null;
  return (
    <td role="cell" data-side={side === 0 ? 'A' : 'B'}>
      {value === undefined && '–'}
      {value === null && <span class="unset">{w.unset}</span>}
      {typeof value === 'string' && <code>{value === '' ? '""' : value}</code>}
      {worked && <span class="computed">{workedText(worked, t)}</span>}
    </td>
  );
}
