import { visit } from 'jsonc-parser';
import { breakBlanks } from './break-blanks.ts';
import { duplicateKeys } from './duplicate-keys.ts';
import { treeBuilder, type Tally } from './tree-builder.ts';
import type { DocNode, Paste, Region } from './types.ts';

/** So many notices of one kind are enough. */
export const NOTICES_PER_CODE = 200;

/** Builds the tree of one region; null where it holds no value. Notices, and what is left out, go into the tally. */
export function parseRegion(
  paste: Paste,
  region: Region,
  tally: Tally,
  onProgress?: (offset: number) => void,
): DocNode | null {
  const { masked } = paste;
  const { notices } = tally;
  const whole = region.start === 0 && region.end === masked.length && !region.fragment;
  const slice = whole ? masked : masked.slice(region.start, region.end);
  const shift = region.fragment ? region.start - 1 : region.start;
  const { begin, finish, name, value, end } = treeBuilder(paste, region, tally, onProgress);
  try {
    visit(
      breakBlanks(region.fragment ? `{${slice}` : slice),
      {
        onObjectBegin: (offset) => begin('object', offset + shift),
        onArrayBegin: (offset) => begin('array', offset + shift),
        onObjectEnd: (offset) => finish(offset + shift),
        onArrayEnd: (offset) => finish(offset + shift),
        onObjectProperty: (text, offset, length) => name(text, offset + shift, length),
        onLiteralValue: (literal: unknown, offset, length) => value(literal, offset + shift, length),
      },
      { disallowComments: true, allowTrailingComma: true },
    );
  } catch (error) {
    // The parser recurses; a paste nested tens of thousands deep exhausts its stack.
    if (!(error instanceof RangeError)) throw error;
    notices.push({ code: 'too-deep', start: region.start, end: region.start + 1 });
  }
  const root = end();
  if (!root) return null;
  for (const { keyStart, keyEnd } of duplicateKeys(root, NOTICES_PER_CODE - tally.duplicates)) {
    notices.push({ code: 'duplicate-key', start: keyStart, end: keyEnd });
    tally.duplicates++;
  }
  return root;
}
