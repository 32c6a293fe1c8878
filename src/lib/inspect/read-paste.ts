import { documentInString } from './document-in-string.ts';
import { findRegions } from './find-regions.ts';
import { inOneGo } from './in-one-go.ts';
import { checkJson, isJson } from './is-json.ts';
import { maskLinePrefixes } from './mask-line-prefixes.ts';
import { maskTerminalCodes } from './mask-terminal-codes.ts';
import { outsideNotices } from './outside-notices.ts';
import { createSketch } from './sketch.ts';
import type { Paste } from './types.ts';

/**
 * Finds the JSON in whatever was pasted. Never throws, and never changes the length: every offset
 * into `masked` is an offset into `text`.
 */
export function readPaste(text: string): Paste {
  const inner = documentInString(text);
  if (inner === null && isCleanDocument(text)) return wholeOf(text);
  return inOneGo(mend(text, inner ?? 0));
}

/** As readPaste, in slices. */
export function* readSlices(text: string): Generator<void, Paste> {
  // Another parser than the engine's own, which cannot pause and gives up at no depth.
  const inner = documentInString(text);
  if (inner === null && ((yield* checkJson(text)) || isCleanDocument(text))) return wholeOf(text);
  yield;
  return yield* mend(text, inner ?? 0);
}

function wholeOf(text: string): Paste {
  const region = { start: 0, end: text.length, fragment: false };
  return { text, masked: text, regions: [region], notices: [] };
}

// What stands before `begin` is of a document around the one to read.
function* mend(text: string, begin: number): Generator<void, Paste> {
  const sketch = createSketch(text);
  maskTerminalCodes(sketch);
  yield;
  yield* maskLinePrefixes(sketch);
  sketch.blank(0, begin);
  yield;
  const regions = yield* findRegions(sketch);
  outsideNotices(sketch, regions);
  sketch.blankOutside(regions);
  yield;
  return { text, masked: sketch.toText(), regions, notices: sketch.sortedNotices() };
}

// UTF-16 units. What the engine's own parser builds takes up to forty bytes for each.
const LARGE = 12_000_000;

// The engine's own parser is some ten times faster than any reader that keeps offsets, so most
// pastes pay almost nothing for the tolerance of the rest. A string that holds JSON is not clean.
function isCleanDocument(text: string): boolean {
  if (text.length > LARGE) return isJson(text);
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
