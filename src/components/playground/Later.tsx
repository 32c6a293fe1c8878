import type { ComponentChildren } from 'preact';
import { usePainted } from './use-painted.ts';

interface Props {
  /** What it is about; with another one, it waits again. */
  readonly subject: unknown;
  /** Whether it waits; else it is drawn with the rest. */
  readonly waits: boolean;
  readonly children: ComponentChildren;
}

/** Draws what takes long once what else there is has been painted. */
export function Later({ subject, waits, children }: Props) {
  return usePainted(subject, waits) ? <>{children}</> : null;
}
