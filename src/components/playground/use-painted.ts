import { useEffect, useState } from 'preact/hooks';
import { afterPaint } from './after-paint.ts';

/** Whether a subject has been painted, for what is drawn only then; true at once where nothing `waits`. */
export function usePainted(subject: unknown, waits: boolean): boolean {
  const [painted, setPainted] = useState<unknown>(null);
  useEffect(() => (waits ? afterPaint(() => setPainted(() => subject)) : undefined), [subject, waits]);
  return !waits || painted === subject;
}
