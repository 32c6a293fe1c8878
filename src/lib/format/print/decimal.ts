/** The exact decimal value of a finite float: digits without leading zeros, and how many stand before the point. */
export interface Decimal {
  readonly digits: string;
  readonly point: number;
}

/** The mantissa and power of two of a finite float that is not negative. */
export function splitFloat(value: number): { mantissa: bigint; power: number } {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  return exponent === 0
    ? { mantissa: fraction, power: -1074 }
    : { mantissa: fraction | (1n << 52n), power: exponent - 1075 };
}

/** Every digit of a float. */
export function exactDecimal(value: number): Decimal {
  const { mantissa, power } = splitFloat(Math.abs(value));
  if (mantissa === 0n) return { digits: '', point: 0 };
  const whole = power >= 0;
  const digits = String(whole ? mantissa << BigInt(power) : mantissa * 5n ** BigInt(-power));
  return trim({ digits, point: digits.length + (whole ? 0 : power) });
}

/** The fewest digits that still mean this float. */
export function shortestDecimal(value: number): Decimal {
  if (value === 0) return { digits: '', point: 0 };
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  return trim({ digits: mantissa.replace('.', ''), point: Number(exponent) + 1 });
}

/** Cuts to some digits, the rest rounded to the nearest, halves to even. */
export function roundDecimal({ digits, point }: Decimal, keep: number): Decimal {
  if (keep < 0) return { digits: '', point: 0 };
  if (keep >= digits.length) return { digits, point };
  const rest = digits.slice(keep);
  const odd = keep > 0 && Number(digits[keep - 1]) % 2 === 1;
  const up = rest[0]! > '5' || (rest[0] === '5' && (rest.length > 1 || odd));
  if (!up) return trim({ digits: digits.slice(0, keep), point });
  const raised = String(BigInt(digits.slice(0, keep) || '0') + 1n).padStart(keep, '0');
  return trim({ digits: raised, point: point + raised.length - keep });
}

function trim({ digits, point }: Decimal): Decimal {
  const kept = digits.replace(/0+$/, '');
  return { digits: kept, point: kept === '' ? 0 : point };
}
