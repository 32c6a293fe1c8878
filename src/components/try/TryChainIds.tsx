import { useState } from 'preact/hooks';
import { chainIds } from '../../lib/annotate/chain-ids.ts';
import type { TryWords } from '../../lib/i18n/try.en.ts';

/** DiffIDs, one to a line, base first: the chainIDs form beside them as one types. */
export function TryChainIds({ t, first }: { t: TryWords; first: readonly string[] }) {
  const [text, setText] = useState(first.join('\n'));
  const lines = text.split('\n').map((line) => line.trim().replace(/^"|",?$/g, ''));
  const given = lines.filter((line) => line !== '');
  const chain = chainIds(given);
  return (
    <div class="try-piece">
      <label>
        {t.chainIds.how}
        <textarea
          rows={Math.max(6, first.length)}
          spellcheck={false}
          autocomplete="off"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <ol class="layers plain" reversed aria-live="polite" aria-label={t.chainIds.title}>
        {given
          .map((diffId, i) => (
            <li
              key={i}
              value={i + 1}
              class={chain[i] ? `stratum-${1 + Math.round((i / Math.max(1, given.length - 1)) * 7)}` : 'fault'}
            >
              <span>{i + 1}</span>{' '}
              <code>
                {chain[i] ??
                  (i === chain.length ? `${t.chainIds.notADigest} ${diffId.slice(0, 40)}` : t.chainIds.above)}
              </code>
              {chain[i] !== undefined && i > 0 && (
                <small>{`sha256("${chain[i - 1]!.slice(0, 14)}… ${diffId.slice(0, 14)}…")`}</small>
              )}
              {chain[i] !== undefined && i === 0 && <small>{t.chainIds.base}</small>}
            </li>
          ))
          .reverse()}
      </ol>
      <button type="button" class="button" onClick={() => setText(first.join('\n'))}>
        {t.again}
      </button>
    </div>
  );
}
