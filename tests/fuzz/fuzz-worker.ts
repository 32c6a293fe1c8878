import { parentPort, workerData } from 'node:worker_threads';
import { targets } from './targets.ts';

/** What a worker tells of a stretch of inputs. */
export interface Stretch {
  readonly target: string;
  readonly inputs: number;
  /** What was found wrong, with the seed that finds it again and the smallest input; null if nothing was. */
  readonly fault: string | null;
}

const STRETCH = 1_000;
let { seed } = workerData as { seed: number };

for (;;) {
  for (const { name, weight, check } of targets) {
    const found = check(STRETCH * weight, seed);
    parentPort!.postMessage({ target: name, ...found } satisfies Stretch);
    seed = (seed + 7_919) | 0;
  }
}
