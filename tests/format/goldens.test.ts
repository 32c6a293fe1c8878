import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { goldenChecker, type GoldenCase } from '../../scripts/golden-checker.ts';
import { knownMismatches } from './known-mismatches.ts';

const folder = fileURLToPath(new URL('../format-goldens', import.meta.url));
const cases = JSON.parse(readFileSync(`${folder}/cases.json`, 'utf8')) as readonly GoldenCase[];

test('formatImages prints what the real CLIs printed, but for the mismatches that are known', () => {
  const check = goldenChecker(`${folder}/documents`);
  const verdicts = cases.map((row) => ({ id: row.id, ...check(row) }));
  const outputs = verdicts.filter(({ stdoutAndExit }) => stdoutAndExit).length;
  const errors = verdicts.filter(({ stderr }) => stderr).length;
  console.log(`stdout and exit: ${outputs} of ${cases.length} · stderr: ${errors} of ${cases.length}`);

  const wrong = verdicts.filter(({ stdoutAndExit, stderr }) => !stdoutAndExit || !stderr).map(({ id }) => id);
  expect(wrong.sort()).toEqual(Object.keys(knownMismatches).sort());
  expect(cases.length).toBe(6786);
});
