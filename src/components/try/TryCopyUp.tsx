import { useState } from 'preact/hooks';
import { applyChange, upperSize, type Change, type Upper } from '../../lib/layers/copy-up.ts';
import type { TryWords } from '../../lib/i18n/try.en.ts';

const LOWER = [
  { name: 'data.db', size: 10_000_000 },
  { name: 'app.conf', size: 900 },
];
const CHANGES: readonly { readonly key: keyof TryWords['copyUp']['changes']; readonly change: Change }[] = [
  { key: 'chmod', change: { do: 'chmod', name: 'data.db' } },
  { key: 'edit', change: { do: 'edit', name: 'app.conf' } },
  { key: 'create', change: { do: 'create', name: 'app.log', size: 200 } },
  { key: 'delete', change: { do: 'delete', name: 'data.db' } },
];

/** A container over an image of two files: change something, and see what its writable layer takes. */
export function TryCopyUp({ t, lang }: { t: TryWords; lang: string }) {
  const [upper, setUpper] = useState<Upper>({});
  const bytes = (size: number) => `${size.toLocaleString(lang)} ${t.copyUp.bytes}`;
  const names = Object.keys(upper);
  return (
    <div class="try-piece">
      <p>{t.copyUp.how}</p>
      <div class="choices">
        {CHANGES.map(({ key, change }) => (
          <button type="button" class="button" key={key} onClick={() => setUpper(applyChange(LOWER, upper, change))}>
            {t.copyUp.changes[key]}
          </button>
        ))}
        <button type="button" class="button" onClick={() => setUpper({})}>
          {t.copyUp.remove}
        </button>
      </div>
      <dl class="layers">
        <div class="writable">
          <dt>{t.copyUp.upper}</dt>
          <dd aria-live="polite">
            {names.length === 0 && t.copyUp.empty}
            <ul>
              {names.map((name) => {
                const entry = upper[name]!;
                return (
                  <li key={name}>
                    <code>{name}</code>{' '}
                    {entry.is === 'whiteout'
                      ? t.copyUp.whiteout
                      : `${bytes(entry.size)} · ${entry.is === 'new' ? t.copyUp.created : t.copyUp.copied[entry.changed]}`}
                  </li>
                );
              })}
            </ul>
            <strong>{`${t.copyUp.sum} ${bytes(upperSize(upper))}`}</strong>
          </dd>
        </div>
        <div class="stratum-3">
          <dt>{t.copyUp.lower}</dt>
          <dd>
            <ul>
              {LOWER.map(({ name, size }) => (
                <li key={name}>
                  <code>{name}</code> {`${bytes(size)} · ${t.copyUp.same}`}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </div>
  );
}
