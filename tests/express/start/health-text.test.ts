import { expect, test } from 'vitest';
import { healthText, type HealthCommand } from '../../../src/lib/express/index.ts';
import { runsEn } from '../../../src/lib/i18n/views/runs.en.ts';
import { runsZh } from '../../../src/lib/i18n/views/runs.zh.ts';

const bare: HealthCommand = {
  form: 'exec',
  words: ['/health'],
  path: 'Config.Healthcheck',
  interval: null,
  timeout: null,
  startPeriod: null,
  startInterval: null,
  retries: null,
};

test('healthText tells what is set from what the engine takes by default', () => {
  expect(healthText(bare, runsEn)).toBe(
    'every 30s (default); fails after 30s without an answer (default); unhealthy after 3 failures in a row (default).',
  );
  const set = { ...bare, interval: 9e10, timeout: 5e9, retries: 1, startPeriod: 6e10, startInterval: 2e9 };
  expect(healthText(set, runsEn)).toBe(
    'every 1m30s; fails after 5s without an answer; unhealthy after 1 failure; failures in the first 1m0s do not count; every 2s in that time.',
  );
  expect(healthText(set, runsZh)).toBe(
    '每 1m30s 一次；5s 没有结果算失败；失败 1 次就算不健康；启动后 1m0s 以内的失败不计；这段时间每 2s 一次。',
  );
});

test('healthText is silent where nothing is checked', () => {
  for (const form of ['none', 'inherit'] as const) expect(healthText({ ...bare, form }, runsEn)).toBeNull();
});
