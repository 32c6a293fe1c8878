import type { FormatFailure, FormatResult, ImageOutcome } from '../../../../lib/format/index.ts';

/** Images that came out the same way, for the same reasons. */
export interface OutcomeGroup {
  readonly outcome: ImageOutcome;
  /** Their numbers in the paste, from 1. */
  readonly numbers: readonly number[];
}

/** The outcomes of a result, those that are alike together, in the order of their first image. */
export function groupOutcomes({ images }: FormatResult): OutcomeGroup[] {
  const groups = new Map<string, { outcome: ImageOutcome; numbers: number[] }>();
  for (const [i, outcome] of images.entries()) {
    const key = keyOf(outcome);
    const group = groups.get(key) ?? { outcome, numbers: [] };
    group.numbers.push(i + 1);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What the command complains about; null where it works. */
export function shownFailure({ parseFailure, images }: FormatResult): FormatFailure | null {
  if (parseFailure) return parseFailure;
  const failed = images.find(({ pass }) => pass === 'failed' || pass === 'refused');
  return failed && 'failure' in failed ? failed.failure : null;
}

function keyOf(outcome: ImageOutcome): string {
  const failures = [
    'firstFailure' in outcome ? outcome.firstFailure : null,
    'failure' in outcome ? outcome.failure : null,
  ].map((failure) => failure && [failure.code, failure.range?.start]);
  return JSON.stringify([outcome.pass, 'strict' in outcome && outcome.strict, failures]);
}
