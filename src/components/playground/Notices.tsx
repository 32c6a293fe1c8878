import { useMemo } from 'preact/hooks';
import type { Notice } from '../../lib/inspect/index.ts';
import { useSurroundings } from './context.ts';

interface Group {
  readonly code: Notice['code'];
  readonly lines: readonly number[];
  readonly count: number;
}

/** What was skipped, mended or missing in the paste, and where; each kind said once. */
export function Notices({ notices, text }: { notices: readonly Notice[]; text: string }) {
  const { t } = useSurroundings();
  const groups = useMemo(() => group(notices, text), [notices, text]);
  if (groups.length === 0) return null;
  return (
    <details class="notices" open={groups.length <= 2}>
      <summary>
        {t.playground.noticesTitle} <span class="count">{groups.length}</span>
      </summary>
      <ul>
        {groups.map(({ code, lines, count }) => (
          <li>
            {t.notices[code]}{' '}
            <span class="where">
              {lines.map(t.playground.noticeAt).join(' · ')}
              {count > lines.length && ' …'}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const SHOWN_LINES = 4;

function group(notices: readonly Notice[], text: string): Group[] {
  const groups = new Map<Notice['code'], { lines: number[]; count: number }>();
  let line = 1;
  let at = 0;
  for (const { code, start } of [...notices].sort((a, b) => a.start - b.start)) {
    for (let next = text.indexOf('\n', at); next >= 0 && next < start; next = text.indexOf('\n', at)) {
      line++;
      at = next + 1;
    }
    const found = groups.get(code) ?? { lines: [], count: 0 };
    if (found.lines.length < SHOWN_LINES && !found.lines.includes(line)) found.lines.push(line);
    if (found.lines.at(-1) !== line) found.count++;
    groups.set(code, found);
  }
  return [...groups].map(([code, { lines, count }]) => ({ code, lines, count: count + lines.length }));
}
