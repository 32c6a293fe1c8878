import { within } from '../place.ts';
import { secretPlaces } from '../secrets/secret-places.ts';
import type { FindingRule } from './finding.ts';

const IN_CONFIG = ['Env', 'Labels', 'Cmd', 'Entrypoint', 'Healthcheck', 'OnBuild'];
const AT_TOP = ['Healthcheck', 'History', 'history', 'Author', 'Comment', 'Annotations'];

// UTF-16 units of one value. Remarks are made while the reader waits; what masks a paste looks at all of it.
const LONGEST = 100_000;

/** A credential that everyone who can pull the image can read. */
export const secret: FindingRule<'secret'> = {
  code: 'secret',
  severity: 'careful',
  find: ({ top, config }) =>
    [
      ...IN_CONFIG.map((key) => within(config, key)),
      // Podman repeats the labels of Config at the top; they are not looked at twice.
      ...AT_TOP.map((key) => within(top ?? undefined, key)),
    ]
      .filter((place) => place !== undefined)
      .flatMap((place) => secretPlaces(place, { longest: LONGEST }))
      .map(({ path, name, spans }) => ({ path, args: { name, kind: spans[0]!.kind } })),
};
