import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { shared } from './engines.ts';

/** One layer as the store of a graph driver keeps it. */
export interface StoredLayer {
  readonly chainId: string;
  readonly diffId: string;
  readonly cacheId: string;
  /** The chainID below; empty for a base layer. */
  readonly parent: string;
  /** Bytes. */
  readonly size: number;
}

const own = fileURLToPath(new URL('../engines', import.meta.url));

/** The layers of an engine's store by chainID, or null where the store has no such table. */
export function layerdb(engine: string): ReadonlyMap<string, StoredLayer> | null {
  const file = [`${own}/${engine}/layerdb.tsv`, `${shared}/engines/${engine}/layerdb.tsv`].find(existsSync);
  if (file === undefined) return null;
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  return new Map(
    rows.map((row) => {
      const [chainId, diffId, cacheId, parent, size] = row.split('\t') as [string, string, string, string, string];
      return [chainId, { chainId, diffId, cacheId, parent, size: Number(size) }];
    }),
  );
}
