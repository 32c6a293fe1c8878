import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Stretch } from './fuzz-worker.ts';

// npm run fuzz -- --seconds 60 | --inputs 5000000 [--seed N] [--workers N]: throws strings at every door a stranger's text
// comes in by, until the time or the number of inputs is reached or a law is broken. The last line counts.

const { values } = parseArgs({
  options: {
    seconds: { type: 'string' },
    inputs: { type: 'string' },
    seed: { type: 'string' },
    workers: { type: 'string' },
  },
});
const wanted = values.inputs === undefined ? Infinity : Number(values.inputs);
const seconds = Number(values.seconds ?? (values.inputs === undefined ? 60 : Infinity));
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const count = Number(values.workers ?? Math.min(availableParallelism(), 4));
const started = performance.now();
const inputs = new Map<string, number>();

console.log(`seed ${seed}, ${count} workers`);
const workers = Array.from({ length: count }, (_, i) => {
  const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url), { workerData: { seed: seed + i * 104_729 } });
  worker.on('message', hear);
  worker.on('error', (error: Error) => finish(`a worker died: ${error.stack}`));
  return worker;
});
if (Number.isFinite(seconds)) setTimeout(() => finish(null), seconds * 1000);

function hear({ target, inputs: more, fault }: Stretch): void {
  inputs.set(target, (inputs.get(target) ?? 0) + more);
  if (fault !== null) finish(`${target}\n${fault}`);
  else if (total() >= wanted) finish(null);
}

function total(): number {
  return [...inputs.values()].reduce((sum, one) => sum + one, 0);
}

function finish(fault: string | null): void {
  for (const [target, some] of inputs) console.log(`${some.toLocaleString('en').padStart(12)}  ${target}`);
  const took = (performance.now() - started) / 1000;
  const peak = Math.round(process.resourceUsage().maxRSS / 1000);
  if (fault !== null) console.log(`\n${fault}`);
  console.log(
    `\n${total().toLocaleString('en')} inputs in ${took.toFixed(0)} s, at most ${peak} MB; ${fault === null ? 'no law broken' : 'a law is broken'}`,
  );
  for (const worker of workers) worker.removeAllListeners();
  process.exit(fault === null ? 0 : 1);
}
