import { elidedValues } from './elided-values.ts';
import { inOneGo } from './in-one-go.ts';
import { NOTICES_PER_CODE, parseRegion } from './parse-region.ts';
import { splitList } from './split-list.ts';
import type { Tally } from './tree-builder.ts';
import type { DocNode, Documents, Notice, Paste, Range, Region } from './types.ts';

// A hundred megabytes of real outputs hold fewer. Past this, values are left out and the reader is told.
const MOST_NODES = 3_000_000;
// UTF-16 units between two pauses: a few milliseconds.
const SLICE = 32_768;

/**
 * Builds the tree of every document in a paste. Input that ends early gives its beginning, a
 * repeated key is kept each time, and every range is an offset into the paste. `onProgress` is told,
 * often, how far it has come.
 */
export function parseDocument(paste: Paste, onProgress?: (offset: number) => void): Documents {
  return inOneGo(parseSlices(paste, onProgress));
}

/** As parseDocument, in slices; the elements of a long list are read one by one. */
export function* parseSlices(paste: Paste, onProgress?: (offset: number) => void): Generator<void, Documents> {
  const notices: Notice[] = [...paste.notices];
  const tally: Tally = { notices, room: MOST_NODES, duplicates: 0 };
  const roots: DocNode[] = [];
  let pause = SLICE;
  for (const region of paste.regions) {
    const elements = yield* splitList(paste, region);
    const root = elements
      ? yield* parseList(paste, region, elements, tally, onProgress)
      : parseRegion(paste, region, tally, onProgress);
    if (root) roots.push(root);
    if (region.end < pause) continue;
    pause = region.end + SLICE;
    yield;
  }
  for (const { start, end } of elidedValues(paste.text, NOTICES_PER_CODE))
    notices.push({ code: 'elided-value', start, end });
  return { paste, roots, notices: notices.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/**
 * Builds the tree of one stretch of a paste, as if nothing stood around it; null where it holds no value.
 * Ranges are offsets into the paste.
 */
export function parseStretch(paste: Paste, region: Region): DocNode | null {
  return parseRegion(paste, region, { notices: [], room: MOST_NODES, duplicates: 0 });
}

function* parseList(
  paste: Paste,
  region: Region,
  elements: readonly Range[],
  tally: Tally,
  onProgress?: (offset: number) => void,
): Generator<void, DocNode> {
  const start = paste.masked.indexOf('[', region.start);
  const end = paste.masked.lastIndexOf(']', region.end - 1) + 1;
  const isBetween = (at: number) =>
    at >= start && at < end && !children.some((child) => at >= child.start && at < child.end);
  tally.room--;
  const children: DocNode[] = [];
  let pause = start + SLICE;
  for (const element of elements) {
    const child = parseRegion(paste, { ...element, fragment: false }, tally);
    if (child) children.push(child);
    onProgress?.(element.end);
    if (element.end < pause) continue;
    pause = element.end + SLICE;
    yield;
  }
  const elided =
    tally.room < 0 ||
    paste.notices.some(({ code, start: at }) => (code === 'elision' || code === 'unread') && isBetween(at));
  return { kind: 'array', start, end, key: null, keyStart: -1, keyEnd: -1, value: null, children, cut: false, elided };
}
