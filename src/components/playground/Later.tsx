import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { afterPaint } from './after-paint.ts';

interface Props {
  /** What it is about; with another one, it waits again. */
  readonly subject: unknown;
  /** Whether it waits; else it is drawn with the rest. */
  readonly waits: boolean;
  readonly children: ComponentChildren;
}

/** Draws what takes long once what else there is has been painted. */
export function Later({ subject, waits, children }: Props) {
  const [painted, setPainted] = useState<unknown>(null);
  useEffect(() => (waits ? afterPaint(() => setPainted(() => subject)) : undefined), [subject, waits]);
  return !waits || painted === subject ? <>{children}</> : null;
}
