import type { Absence } from '../../lib/annotate/index.ts';
import { useSurroundings } from './context.ts';

/** The fields this output does not have, each with the reason. */
export function Absent({ absent }: { absent: readonly Absence[] }) {
  const { t, index, fieldsAt } = useSurroundings();
  if (absent.length === 0) return null;
  return (
    <details class="absent">
      <summary>
        {t.playground.absentTitle} <span class="count">{t.playground.absentNote(absent.length)}</span>
      </summary>
      <ul>
        {absent.map(({ field, because }) => {
          const entry = index.entry(field);
          return (
            <li>
              {entry?.summary ? (
                <a href={`${fieldsAt}${entry.slug}/`}>
                  <code>{field}</code>
                </a>
              ) : (
                <code>{field}</code>
              )}{' '}
              {t.absence[because]}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
