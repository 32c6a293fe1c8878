import type { Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
}

/**
 * The longest task of a page's main thread, in milliseconds, from the mark `begin` in it until `work` is
 * done. From a trace: PerformanceObserver names only what takes over 50 ms.
 */
export async function longestTask<T>(page: Page, work: () => Promise<T>): Promise<{ value: T; longest: number }> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  });
  const value = await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  const begin = events.find(({ name }) => name === 'begin');
  if (!begin) throw new Error('The trace has no mark to begin at.');
  const tasks = events.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      /RunTask$/.test(name) && pid === begin.pid && tid === begin.tid && ts + dur >= begin.ts,
  );
  if (tasks.length === 0) throw new Error('The trace has no tasks.');
  return { value, longest: Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000 };
}
