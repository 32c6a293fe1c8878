/** Runs to its end what could be done in slices, a task each. */
export function inOneGo<Result>(slices: Generator<void, Result>): Result {
  let step = slices.next();
  while (!step.done) step = slices.next();
  return step.value;
}
