import type { HistoryStep } from './history-steps.ts';
import type { LayerStack } from './layer-stack.ts';
import { stepKind } from './step-kind.ts';

/** A step and the number of the layer it made, 1 for the base; null where it made none. */
export interface PairedStep {
  readonly step: HistoryStep;
  readonly layer: number | null | 'cannot-tell';
}

/**
 * The history of an image beside its layers.
 *
 * - `paired`: every step is settled
 * - `partly`: several ways fit; the steps that differ between them say `cannot-tell`
 * - `mismatch`: no way fits: the history is of another image, or not whole
 * - `layers-unknown`: the layers are not all in the paste
 * - `no-history`: there are no steps
 */
export interface HistoryPairing {
  readonly outcome: 'paired' | 'partly' | 'mismatch' | 'layers-unknown' | 'no-history';
  /**
   * What settles it: the config's own flags; sizes, instructions and the number of layers, which
   * prove it; or, besides, that BuildKit keeps the layers of RUN, COPY and ADD.
   */
  readonly basis: 'flags' | 'count' | 'builder' | null;
  /** In the order of the history, newest first. */
  readonly steps: readonly PairedStep[];
}

/** Whether a step has a layer, as far as one rule tells. */
type Has = 'layer' | 'none' | 'open';

/**
 * Pairs the steps, newest first, with the layers, base first. A size of zero proves nothing: a layer
 * can be empty, and `image history` does not print which steps have one. So this looks for every way
 * to give the layers to the steps in order, and says what all of them agree on.
 */
export function pairHistory(steps: readonly HistoryStep[], { layers, complete }: LayerStack): HistoryPairing {
  const untold = steps.map((step): PairedStep => ({ step, layer: 'cannot-tell' }));
  if (steps.length === 0) return { outcome: 'no-history', basis: null, steps: [] };
  if (!complete) return { outcome: 'layers-unknown', basis: null, steps: untold };
  const oldestFirst = [...steps].reverse();
  if (steps.every(({ empty }) => empty !== null)) {
    const flagged = assign(
      oldestFirst.map(({ empty }) => (empty ? 'none' : 'layer')),
      layers.length,
    );
    return flagged ? pairing('flags', oldestFirst, flagged) : { outcome: 'mismatch', basis: null, steps: untold };
  }
  const strict = oldestFirst.map((step) => proven(step, true));
  const proof = assign(strict, layers.length) ? strict : oldestFirst.map((step) => proven(step, false));
  const sure = assign(proof, layers.length);
  if (!sure) return { outcome: 'mismatch', basis: null, steps: untold };
  if (!sure.includes('cannot-tell')) return pairing('count', oldestFirst, sure);
  const built = assign(
    proof.map((has, i) => (has === 'open' && stepKind(oldestFirst[i]!) === 'buildkit-layer' ? 'layer' : has)),
    layers.length,
  );
  return built && !built.includes('cannot-tell')
    ? pairing('builder', oldestFirst, built)
    : pairing('count', oldestFirst, sure);
}

// Buildah without layers hangs the one layer of a build on its last step, whatever that says; then
// an instruction proves nothing.
function proven(step: HistoryStep, byInstruction: boolean): Has {
  if (step.size !== null && step.size.bytes > 0) return 'layer';
  return byInstruction && stepKind(step) === 'metadata' ? 'none' : 'open';
}

function pairing(
  basis: 'flags' | 'count' | 'builder',
  oldestFirst: readonly HistoryStep[],
  assigned: readonly PairedStep['layer'][],
): HistoryPairing {
  const steps = oldestFirst.map((step, i): PairedStep => ({ step, layer: assigned[i]! })).reverse();
  return { outcome: assigned.includes('cannot-tell') ? 'partly' : 'paired', basis, steps };
}

// What every way agrees on; null where there is none. With `before` layers given to the steps below
// and the rest still to give, a step is settled when the bounds leave one choice.
function assign(has: readonly Has[], layers: number): PairedStep['layer'][] | null {
  const least = has.filter((h) => h === 'layer').length;
  const open = has.filter((h) => h === 'open').length;
  const spare = layers - least;
  if (spare < 0 || spare > open) return null;
  let sureBelow = 0;
  let openBelow = 0;
  return has.map((h) => {
    const fewest = sureBelow + Math.max(0, spare - (open - openBelow));
    const most = sureBelow + Math.min(spare, openBelow);
    if (h === 'layer') sureBelow += 1;
    if (h === 'open') openBelow += 1;
    if (h === 'none' || (h === 'open' && spare === 0)) return null;
    if (h === 'open' && spare < open) return 'cannot-tell';
    return fewest === most ? fewest + 1 : 'cannot-tell';
  });
}
