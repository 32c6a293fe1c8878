import { stop } from './failure.ts';

/** How far one run of a template may go. The CLI itself has no such limits. */
export interface Limits {
  /** Nodes executed and values printed, over all images. */
  readonly steps: number;
  /** Bytes printed, over all images. */
  readonly output: number;
}

/** Enough for any template that prints something a person would read. */
export const DEFAULT_LIMITS: Limits = { steps: 10_000_000, output: 8_000_000 };

/** What is left of the limits. */
export interface Budget {
  steps: number;
  output: number;
}

/** Takes one step and some bytes of output; stops with `too-much` when the budget is used up. */
export function spend(budget: Budget, bytes = 0): void {
  budget.steps -= 1;
  budget.output -= bytes;
  if (budget.steps < 0 || budget.output < 0) stop('too-much', 'too much');
}
