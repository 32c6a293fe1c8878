import { visit } from 'jsonc-parser';
import { breakBlanks } from './break-blanks.ts';
import { duplicateKeys } from './duplicate-keys.ts';
import { elidedValues } from './elided-values.ts';
import { inOneGo } from './in-one-go.ts';
import { isClean } from './is-clean.ts';
import { isCutString } from './is-cut-string.ts';
import { kindOf } from './kind-of.ts';
import { originalScalar } from './original-scalar.ts';
import { pastedText } from './pasted-text.ts';
import { splitList } from './split-list.ts';
import type { DocNode, Documents, NodeKind, Notice, NoticeCode, Paste, Range, Region } from './types.ts';

// Docker's own documents nest eight deep. Past this, nodes are left out and the reader is told.
const DEEPEST = 200;
// A hundred megabytes of real outputs hold fewer. Past this, values are left out and the reader is told.
const MOST_NODES = 3_000_000;
const NOTICES_PER_CODE = 200;
// UTF-16 units between two pauses: a few milliseconds.
const SLICE = 32_768;
const NO_CHILDREN: DocNode[] = [];

/** What the regions of one paste share. */
interface Tally {
  readonly notices: Notice[];
  /** How many more nodes there is room for. */
  room: number;
  duplicates: number;
}

/** A node while its document is still being read. */
interface OpenNode extends DocNode {
  start: number;
  end: number;
  children: DocNode[];
  cut: boolean;
  elided: boolean;
}

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
  for (const { start, end } of elidedValues(paste.text, NOTICES_PER_CODE)) note(notices, 'elided-value', start, end);
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

function parseRegion(
  paste: Paste,
  region: Region,
  tally: Tally,
  onProgress?: (offset: number) => void,
): DocNode | null {
  const { text, masked } = paste;
  const { notices } = tally;
  const clean = isClean(paste);
  const whole = region.start === 0 && region.end === masked.length && !region.fragment;
  const slice = whole ? masked : masked.slice(region.start, region.end);
  const shift = region.fragment ? region.start - 1 : region.start;
  const stack: OpenNode[] = [];
  let root: OpenNode | null = null;
  let key: string | null = null;
  let keyStart = -1;
  let keyEnd = -1;
  let tooDeep = 0;

  function add(kind: NodeKind, start: number, end: number, value: DocNode['value']): OpenNode | null {
    const parent = stack[stack.length - 1];
    if (!parent && root) return null;
    // In an object a value without a usable key has no place: its key was cut or left out.
    if (parent?.kind === 'object' && key === null) return null;
    if (tally.room <= 0) {
      leaveOut(start);
      return null;
    }
    tally.room--;
    const isContainer = kind === 'object' || kind === 'array';
    const node: OpenNode = {
      kind,
      start,
      end,
      key,
      keyStart,
      keyEnd,
      value,
      children: isContainer ? [] : NO_CHILDREN,
      cut: false,
      elided: false,
    };
    key = null;
    keyStart = keyEnd = -1;
    if (parent) parent.children.push(node);
    else root = node;
    return node;
  }

  // What is open now does not hold all it held.
  function leaveOut(start: number): void {
    if (tally.room-- === 0) note(notices, 'too-many', start, start + 1);
    for (let i = stack.length - 1; i >= 0 && !stack[i]!.elided; i--) stack[i]!.elided = true;
  }

  function begin(kind: 'object' | 'array', offset: number): boolean {
    if (tooDeep > 0 || stack.length >= DEEPEST) {
      if (tooDeep++ === 0) note(notices, 'too-deep', offset + shift, offset + shift + 1);
      return false;
    }
    const node = add(kind, Math.max(offset + shift, region.start), -1, null);
    if (!node) {
      tooDeep++;
      return false;
    }
    stack.push(node);
    return true;
  }

  function finish(offset: number): void {
    if (tooDeep > 0) {
      tooDeep--;
      return;
    }
    // A key that the object ended behind is nobody's.
    key = null;
    keyStart = keyEnd = -1;
    const node = stack.pop();
    if (!node) return;
    const at = offset + shift;
    const closed = text[at] === '}' || text[at] === ']';
    node.end = closed ? at + 1 : Math.min(at, region.end);
    node.cut = !closed;
    if (stack.length === 1) onProgress?.(node.end);
  }

  try {
    visit(
      breakBlanks(region.fragment ? `{${slice}` : slice),
      {
        onObjectBegin: (offset) => begin('object', offset),
        onArrayBegin: (offset) => begin('array', offset),
        onObjectEnd: finish,
        onArrayEnd: finish,
        onObjectProperty(name, offset, length) {
          const start = offset + shift;
          // The last key of a paste that was cut inside it is not a key yet.
          if (length < 2 || masked[start + length - 1] !== '"') {
            key = null;
            return;
          }
          key = clean ? name : pastedText(paste, start, length, name);
          keyStart = start;
          keyEnd = start + length;
        },
        onLiteralValue(value: unknown, offset, length) {
          if (tooDeep > 0) return;
          const start = offset + shift;
          const source = clean ? null : originalScalar(paste, start, length, value);
          const node = source
            ? add(source.kind, start, source.end ?? start + length, source.value)
            : add(kindOf(value), start, start + length, value as DocNode['value']);
          // Where the paste ends in a number, more digits may have followed.
          if (node?.kind === 'number' && node.end === text.length && !region.fragment && stack.length > 0)
            node.cut = true;
          if (node?.kind === 'string') {
            const end = start + length;
            if (length < 2 || masked[end - 1] !== '"') node.cut = true;
            else if (text[end - 1] !== '"' || end === text.length) node.cut = isCutString(text, start, length);
          }
        },
      },
      { disallowComments: true, allowTrailingComma: true },
    );
  } catch (error) {
    // The parser recurses; a paste nested tens of thousands deep exhausts its stack.
    if (!(error instanceof RangeError)) throw error;
    note(notices, 'too-deep', region.start, region.start + 1);
  }
  for (const node of stack) {
    node.end = region.end;
    node.cut = true;
  }
  const top = root as OpenNode | null;
  if (!top) return null;
  for (const { keyStart: start, keyEnd: end } of duplicateKeys(top, NOTICES_PER_CODE - tally.duplicates)) {
    note(notices, 'duplicate-key', start, end);
    tally.duplicates++;
  }
  for (const { code, start } of paste.notices) if (code === 'elision' || code === 'unread') markElided(top, start);
  return top;
}

function markElided(node: DocNode, at: number): boolean {
  if (at < node.start || at >= node.end) return false;
  if (node.children.some((child) => markElided(child, at))) return true;
  if (node.kind === 'object' || node.kind === 'array') (node as OpenNode).elided = true;
  return true;
}

function note(notices: Notice[], code: NoticeCode, start: number, end: number): void {
  notices.push({ code, start, end });
}
