import type { Range } from './types.ts';

/** One row of the table that `docker image history` or `podman image history` prints, columns as printed. */
export interface HistoryRow extends Range {
  readonly id: string;
  readonly created: string;
  readonly createdBy: string;
  readonly size: string;
  readonly comment: string;
}

const HEADING = /^.*\b(?:IMAGE|ID)\s+CREATED\s+CREATED BY\s+SIZE.*$/m;
// Longer than any step; past it, what goes on is no row.
const LONGEST = 100_000;
const BEGINS = /^\s*(?:<missing>|(?:sha256:)?[0-9a-f]{12,64})\s/;
const CREATED = String.raw`(?:About an? |Less than an? |\d+ )\w+ ago|\d{4}-\d\d-\d\dT\S+|N\/A`;
const HEAD = new RegExp(String.raw`^\s*(\S+)\s+(${CREATED})(?=\s|$)`);
const SIZE = / {2,}(\d[\d.]*(?: ?[kKMGTP]?i?B)?)(?= {2,}|$)/g;

/**
 * Reads the table wherever it stands in a text; empty where there is none. A row that goes on over
 * several lines, as one with a heredoc does, is one row. What follows the table is not read.
 */
export function readHistoryTable(text: string): HistoryRow[] {
  const heading = text.includes('CREATED BY') ? HEADING.exec(text) : null;
  if (!heading) return [];
  const rows: HistoryRow[] = [];
  let at = lineEnd(text, heading.index) + 1;
  let pending: Range | null = null;
  const finish = () => {
    const row: HistoryRow | null = pending && readRow(text, pending);
    if (row) rows.push(row);
    pending = null;
  };
  while (at < text.length) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    if (BEGINS.test(line)) {
      finish();
      pending = { start: at, end };
    } else if (pending === null || end - pending.start > LONGEST || readRow(text, pending) !== null) {
      break;
    } else {
      pending = { start: pending.start, end };
    }
    at = end + 1;
  }
  finish();
  return rows;
}

function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  return found < 0 ? text.length : found;
}

// A command may hold something that looks like a size between spaces; the column is the last one.
function readRow(text: string, { start, end }: Range): HistoryRow | null {
  const row = text.slice(start, end).trimEnd();
  const head = HEAD.exec(row);
  const size = [...row.matchAll(SIZE)].at(-1);
  if (!head || !size || size.index < head[0].length) return null;
  const createdBy = row.slice(head[0].length, size.index).trim();
  const comment = row.slice(size.index + size[0].length).trim();
  return { start, end, id: head[1]!, created: head[2]!, createdBy, size: size[1]!, comment };
}
