import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The chainID of every layer, base first: the first is its DiffID, each further one the SHA-256 of
 * the chainID below, a space and its own DiffID. An entry that is no whole digest ends the list,
 * because nothing above it can be computed.
 * Source: opencontainers/image-spec config.md, "Layer ChainID", v1.1.1.
 */
export function chainIds(diffIds: readonly string[]): readonly string[] {
  const chain: string[] = [];
  for (const diffId of diffIds) {
    if (!/^sha256:[0-9a-f]{64}$/.test(diffId)) break;
    const below = chain.at(-1);
    chain.push(below === undefined ? diffId : `sha256:${bytesToHex(sha256(utf8ToBytes(`${below} ${diffId}`)))}`);
  }
  return chain;
}
