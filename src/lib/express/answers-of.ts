import { isWholeOutput, type ImageExplanation } from '../annotate/index.ts';
import type { DocNode } from '../inspect/index.ts';
import { pathSteps } from './template-for.ts';

/**
 * What stands between a paste and the engine's own answer. Only the copy that is formatted was mended.
 *
 * - `cut`: the paste ends early; what was open was closed, half a value left out
 * - `shortened`: someone left something out; it is missing here too
 * - `respelled`: strings or other values were not JSON as they stood
 * - `part`: only a part of an image, put where it belongs, or some of its keys; all else is missing
 */
export type Mend = 'cut' | 'shortened' | 'respelled' | 'part';

/** The answers that a paste shows, in its order. */
export interface PasteAnswers {
  readonly answers: readonly { readonly json: string }[];
  /** How many there are in all. */
  readonly count: number;
  readonly mends: readonly Mend[];
  /** At least one is the output of Podman, whose own `--format` goes by other rules. */
  readonly podman: boolean;
}

interface Pasted {
  readonly text: string;
  /** See readPaste. */
  readonly masked: string;
  readonly images: readonly Pick<ImageExplanation, 'node' | 'kind' | 'base'>[];
}

/** The engine's answers as far as a paste holds them, the first `most`; none where it is no output of `image inspect`. */
export function answersOf({ text, masked, images }: Pasted, most = Infinity): PasteAnswers {
  const mends = new Set<Mend>();

  function sourceOf(node: DocNode): string {
    const source = text.slice(node.start, node.end);
    if (source === masked.slice(node.start, node.end) && isJson(source)) return source;
    if (node.kind !== 'object' && node.kind !== 'array') {
      mends.add('respelled');
      return JSON.stringify(node.value);
    }
    if (node.cut) mends.add('cut');
    if (node.elided) mends.add('shortened');
    const inside = node.children
      .filter((child) => isWhole(child, node))
      .map((child) => (child.keyStart < 0 ? '' : `${keyOf(child)}:`) + sourceOf(child));
    return node.kind === 'object' ? `{${inside.join(',')}}` : `[${inside.join(',')}]`;
  }

  function isWhole(node: DocNode, parent: DocNode): boolean {
    if (node.kind === 'object' || node.kind === 'array') return true;
    // More digits may have followed where the paste ends in a number.
    const isCut = node.cut || (node.kind === 'number' && parent.cut && node.end === parent.end);
    if (node.kind === 'elided') mends.add('shortened');
    else if (isCut) mends.add('cut');
    return node.kind !== 'elided' && !isCut;
  }

  function keyOf({ key, keyStart, keyEnd }: DocNode): string {
    const source = text.slice(keyStart, keyEnd);
    if (source === masked.slice(keyStart, keyEnd) && isJson(source)) return source;
    mends.add('respelled');
    return JSON.stringify(key);
  }

  const own = images.filter(({ kind }) => kind === 'docker-image' || kind === 'podman-image' || kind === 'layer-list');
  const shown = own.slice(0, most);
  const answers = shown.map(({ node, kind, base }) => {
    if (base !== '' || (!node.cut && !node.elided && !isWholeOutput(kind, node))) mends.add('part');
    const steps = pathSteps(base);
    return { json: steps.reduceRight<string>((inner, step) => `{${JSON.stringify(step)}:${inner}}`, sourceOf(node)) };
  });
  return { answers, count: own.length, mends: [...mends], podman: shown.some(({ kind }) => kind === 'podman-image') };
}

function isJson(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}
