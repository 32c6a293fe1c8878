import type { RunsWords } from '../../i18n/views/runs.en.ts';
import { goDuration } from '../printed.ts';
import type { HealthCommand } from './health-command.ts';
import { healthDefaults } from './health-defaults.ts';

/** When a health check runs and what makes it fail, as one sentence; null where nothing is checked. */
export function healthText(health: HealthCommand, words: RunsWords): string | null {
  if (health.form === 'none' || health.form === 'inherit') return null;
  const { interval, timeout, startPeriod, startInterval, retries } = health;
  const said = (say: (text: string) => string, text: string | null, key: string) =>
    text === null ? words.byDefault(say(healthDefaults[key]!)) : say(text);
  const duration = (ns: number | null) => (ns === null ? null : goDuration(ns));
  const parts = [
    said(words.every, duration(interval), 'Interval'),
    said(words.within, duration(timeout), 'Timeout'),
    said(words.retries, retries === null ? null : String(retries), 'Retries'),
  ];
  if (startPeriod !== null) parts.push(words.startPeriod(goDuration(startPeriod)));
  if (startInterval !== null) parts.push(words.startInterval(goDuration(startInterval)));
  return words.list(parts);
}
