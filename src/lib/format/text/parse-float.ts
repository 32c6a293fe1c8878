const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const HEX = /^([+-]?)0[xX]_?((?:[0-9a-fA-F]+)?)(?:\.([0-9a-fA-F]*))?[pP]([+-]?\d+)$/;

/** A float as Go spells it, in decimal or with `0x` and `p`; null if it is none or too large. */
export function parseFloat64(text: string): number | null {
  if (/^[+-]?(?:inf|infinity)$|^nan$/i.test(text)) return null;
  if (!/^(?:[^_]|(?<=[\da-fA-FxX])_(?=[\da-fA-F]))*$/.test(text)) return null;
  const digits = text.replaceAll('_', '');
  if (/^[+-]?0[xX]/.test(digits)) return parseHex(digits);
  if (!DECIMAL.test(digits)) return null;
  const value = Number(digits);
  return Number.isFinite(value) ? value : null;
}

function parseHex(text: string): number | null {
  const [, sign, whole = '', fraction = '', power = '0'] = HEX.exec(text) ?? [];
  if (sign === undefined || whole + fraction === '' || power.length > 6) return null;
  const mantissa = BigInt(`0x${whole}${fraction}`);
  const exponent = Number(power) - 4 * fraction.length;
  // In two steps, as the power alone may be too small for a float.
  const value = Number(mantissa) * 2 ** Math.max(exponent, -1000) * 2 ** Math.min(exponent + 1000, 0);
  if (!Number.isFinite(value)) return null;
  return sign === '-' ? -value : value;
}
