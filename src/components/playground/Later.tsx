import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { afterPaint } from './after-paint.ts';

interface Props {
  /** What it is about; with another one, it waits again. */
  readonly subject: unknown;
  readonly children: ComponentChildren;
}

/** Draws what takes long once what else there is has been painted. */
export function Later({ subject, children }: Props) {
  const [painted, setPainted] = useState<unknown>(null);
  useEffect(() => afterPaint(() => setPainted(() => subject)), [subject]);
  return painted === subject ? <>{children}</> : null;
}
