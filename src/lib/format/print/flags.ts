import { countRunes, type Bytes } from '../text/bytes.ts';

/** What stands between the percent sign and the verb. */
export interface Flags {
  readonly width: number | null;
  readonly precision: number | null;
  readonly minus: boolean;
  readonly plus: boolean;
  readonly sharp: boolean;
  readonly space: boolean;
  readonly zero: boolean;
  /** `%+v`: structs show the names of their fields. */
  readonly plusV: boolean;
  /** `%#v`: values as Go source. */
  readonly sharpV: boolean;
}

export const NO_FLAGS: Flags = {
  width: null,
  precision: null,
  minus: false,
  plus: false,
  sharp: false,
  space: false,
  zero: false,
  plusV: false,
  sharpV: false,
};

/** Fills up to the width, in code points. */
export function pad(text: Bytes, { width, minus, zero }: Flags, zeros = zero): Bytes {
  const missing = (width ?? 0) - countRunes(text);
  if (missing <= 0) return text;
  return minus ? text + ' '.repeat(missing) : (zeros ? '0' : ' ').repeat(missing) + text;
}
