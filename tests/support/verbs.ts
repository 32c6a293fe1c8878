import { expect } from 'vitest';
import { parseDocument, readPaste, type DocNode, type NoticeCode } from '../../src/lib/inspect/index.ts';

/** What a paste holds, as plain values; dots someone put for a value are "(left out)". */
export function valuesOf(text: string): unknown[] {
  return parseDocument(readPaste(text)).roots.map(toValue);
}

/** The notices of a paste, each with the text it points at. */
export function noticesOf(text: string): { code: NoticeCode; text: string }[] {
  return parseDocument(readPaste(text)).notices.map(({ code, start, end }) => ({ code, text: text.slice(start, end) }));
}

/** Asserts that a paste reads as these documents, and that reading kept every offset. */
export function assertReads(text: string, ...documents: unknown[]): void {
  assertMasked(text);
  expect(valuesOf(text)).toEqual(documents);
}

/** Asserts what holds for any string: the length, and the line breaks outside of strings. */
export function assertMasked(text: string): void {
  const { masked, regions } = readPaste(text);
  expect(masked.length).toBe(text.length);
  let at = 0;
  for (const region of [...regions, { start: text.length, end: text.length }]) {
    expect(breaks(masked, at, region.start)).toEqual(breaks(text, at, region.start));
    at = region.end;
  }
}

function breaks(text: string, start: number, end: number): number[] {
  const found: number[] = [];
  for (let i = start; i < end; i++) if (text[i] === '\n' || text[i] === '\r') found.push(i);
  return found;
}

function toValue(node: DocNode): unknown {
  if (node.kind === 'object') return Object.fromEntries(node.children.map((child) => [child.key!, toValue(child)]));
  if (node.kind === 'array') return node.children.map(toValue);
  return node.kind === 'elided' ? '(left out)' : node.value;
}
