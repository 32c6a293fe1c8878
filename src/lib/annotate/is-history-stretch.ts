import type { Notice } from '../inspect/index.ts';
import type { HistoryStep } from './history-steps.ts';

const OUTSIDE: readonly Notice['code'][] = ['text-before', 'text-between', 'text-after'];

/**
 * Whether what a notice calls skipped is the table of these steps: its command and heading before it,
 * at most a prompt after it. Then it was not skipped but read.
 */
export function isHistoryStretch({ code, start, end }: Notice, steps: readonly HistoryStep[], text: string): boolean {
  if (!OUTSIDE.includes(code)) return false;
  const rows = steps.filter((step) => start <= step.start && step.end <= end);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return false;
  const above = linesOf(text.slice(start, first.start));
  const below = linesOf(text.slice(last.end, end));
  return above.length <= 2 && below.length <= 1 && below.every((line) => /^[^{}"]{0,80}[$#>%❯]$/.test(line));
}

function linesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => line.trim() || []);
}
