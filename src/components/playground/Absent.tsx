import type { ImageExplanation } from '../../lib/annotate/index.ts';
import { useSurroundings } from './context.ts';

/** The fields an image does not show, by the reason. */
export function Absent({ image: { absent } }: { readonly image: ImageExplanation }) {
  const { t, index, fieldsAt } = useSurroundings();
  if (absent.length === 0) return null;
  const reasons = [...new Set(absent.map(({ because }) => because))];
  return (
    <details class="absent" open={reasons.includes('cut')}>
      <summary>
        {t.playground.absentTitle} <span class="count">{t.playground.absentNote(absent.length)}</span>
      </summary>
      {reasons.map((reason) => (
        <div>
          <p>{t.playground.asSentence(t.absence[reason])}</p>
          <ul>{absent.filter(({ because }) => because === reason).map(({ field }) => item(field))}</ul>
        </div>
      ))}
    </details>
  );

  function item(field: string) {
    const entry = index.entry(field);
    const path = <code>{field}</code>;
    return <li>{entry?.summary ? <a href={`${fieldsAt}${entry.slug}/`}>{path}</a> : path}</li>;
  }
}
