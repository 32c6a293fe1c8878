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
  const value = scale(mantissa, Number(power) - 4 * fraction.length);
  if (!Number.isFinite(value)) return null;
  return sign === '-' ? -value : value;
}

// Rounds once, to even, also where the result is subnormal.
function scale(mantissa: bigint, power: number): number {
  if (mantissa === 0n) return 0;
  const bits = mantissa.toString(2).length;
  const lowest = Math.max(bits + power - 53, -1074);
  const drop = lowest - power;
  if (drop <= 0) return Number(mantissa) * 2 ** Math.max(power, -1074) * (power < -1074 ? 0 : 1);
  if (drop > bits + 1) return 0;
  const cut = BigInt(drop);
  let kept = mantissa >> cut;
  const rest = mantissa - (kept << cut);
  const half = 1n << (cut - 1n);
  if (rest > half || (rest === half && kept % 2n === 1n)) kept += 1n;
  return lowest > 971 ? Infinity : Number(kept) * 2 ** lowest;
}
