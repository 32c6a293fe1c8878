import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('../support/read-large.ts', import.meta.url));

interface Answer {
  readonly kind: string;
  readonly images: number;
  readonly told: number;
  readonly masked: boolean;
  readonly notices: readonly string[];
  readonly megabytes: number;
}

// A hundred megabytes of each, in a process that may take two gigabytes and no more.
test.each([
  ['images', { kind: 'docker-image', images: 20_069 }],
  ['prompt', { kind: 'docker-image', images: 20_069 }],
  ['lines', { kind: 'docker-image', images: 20_069 }],
  ['string', { kind: 'docker-image', images: 1 }],
  ['digits', { notices: ['too-many'] }],
  ['digits cut', { notices: ['too-many', 'cut'] }],
  ['objects', { notices: ['too-many'] }],
  ['documents', { notices: ['too-many', 'text-after'] }],
  ['brackets', { notices: ['too-deep', 'cut'] }],
  ['brackets closed', { notices: ['too-deep'] }],
  ['braces', { notices: ['too-deep', 'cut'] }],
  ['noise', { kind: 'no-json', images: 0 }],
] as const)('surveyPaste answers for 100 MB of %s within two gigabytes', { timeout: 400_000 }, (shape, expected) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=2048', program, shape, '100000000'],
    { encoding: 'utf8' },
  );
  expect(status, stderr.slice(-2000)).toBe(0);
  const answer = JSON.parse(stdout) as Answer;
  console.log(`${shape}: ${stdout.trim()}`);
  expect(answer).toMatchObject({ ...expected, masked: true });
  expect(answer.megabytes).toBeLessThan(2500);
  if (answer.images > 0) expect(answer.told).toBeGreaterThan(0);
});
