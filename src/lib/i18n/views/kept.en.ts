import type { Widen } from '../widen.ts';

/** Pastes that stay in the browser on demand. */
export const keptEn = {
  keep: 'Keep pastes in this browser',
  note: 'The last 10, on this device only.',
  forget: 'Forget all',
  none: 'None yet.',
  denied: 'This browser does not let the page keep anything, or its storage is full.',
  leftOut: 'This paste is not kept: it is too large for the room the browser has left.',
};

export type KeptWords = Widen<typeof keptEn>;
