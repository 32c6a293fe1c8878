interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const SLOWER = 4;
const LONG = 50;
/** What a trace has to record for it. */
export const TASK_CATEGORIES = ['disabled-by-default-devtools.timeline'];

/**
 * Milliseconds by which the main-thread tasks of a Chromium trace would be longer than 50 ms on a processor four times as
 * slow. Counts what the thread computed and not what went by on the clock, so that other programs on the machine add nothing.
 */
export function blockingTime(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  // A task that computed for less than a microsecond has no tdur.
  const spent = traceEvents
    .filter(({ ph, name, pid, tid }) => ph === 'X' && name === 'RunTask' && main.has(`${pid}/${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000);
  if (Math.max(0, ...spent) === 0) throw new Error('The trace tells of no task.');
  return spent.reduce((sum, took) => sum + Math.max(0, SLOWER * took - LONG), 0);
}
