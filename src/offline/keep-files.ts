import type { BuiltFile } from './build-list.ts';
import { fetchVerified } from './fetch-verified.ts';

const AT_ONCE = 6;

/** Puts files into a cache that are not there yet, telling after each how many are; rejects at the first that cannot be had. */
export async function keepFiles(
  cache: Cache,
  files: readonly BuiltFile[],
  scope: string,
  onKept: (done: number) => void = () => undefined,
): Promise<void> {
  const waiting = [...files];
  let done = 0;
  async function work() {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const url = scope + file[0];
      if (!(await cache.match(url))) await cache.put(url, await fetchVerified(file, scope));
      onKept(++done);
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
