import type { Widen } from '../widen.ts';

/** Names that pin an image, and where it says it comes from. */
export const originEn = {
  title: 'Where it comes from, and how to pin it',
  pinnedTitle: 'A reference that always names this image',
  names: {
    index: 'names an index: every platform',
    manifest: 'names a manifest: one platform',
    target: 'names an index or a manifest; the paste does not tell which',
  },
  maybeLocal: 'The containerd store writes one for every name. The output does not say whether a registry has it.',
  platform: 'This is the answer for one --platform: Id is the manifest of that platform, RepoDigests stay the same.',
  byPlatform: 'With --platform, Id changes to the manifest of that platform; RepoDigests do not.',
  none: {
    'never-pushed': 'None: the classic store has one only after a push or a pull.',
    'no-name': 'None: the image has no name.',
    unknown: 'None: the paste does not say.',
  },
  builtTitle: 'What its labels say',
  base: 'base image',
  testBase: 'To test it, run docker image inspect on that name and paste the output into Compare.',
  toCompare: 'Open Compare',
  source: 'source',
  revision: 'revision',
  commit: (host: string) => `See it on ${host}`,
  unchecked:
    'A label says what somebody wrote into it, for this image or for one it is based on; the output does not tell whether it is true.',
  noLabels: 'No label in this paste names a base image, a source or a revision.',
};

export type OriginWords = Widen<typeof originEn>;
