import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { thirdParties, thirdParty } from '../../scripts/third-party-text.ts';

test('THIRD_PARTY.md is what the lockfile says', () => {
  const file = readFileSync(new URL('../../THIRD_PARTY.md', import.meta.url), 'utf8');
  expect(file, 'npm run third-party').toBe(thirdParty());
});

test('every package names a licence that lets the site be given away', () => {
  const free =
    /^\(?(MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|Unlicense|OFL-1\.1|MPL-2\.0|Python-2\.0|WTFPL|Zlib|Unicode-3\.0)( (OR|AND) [\w.-]+)*\)?$/;
  const others = thirdParties().filter(({ licence }) => !free.test(licence));
  expect(others).toEqual([]);
});
