import { exactDecimal, roundDecimal, shortestDecimal, splitFloat, type Decimal } from './decimal.ts';

/** A float in one of Go's formats, signed where negative; a precision of -1 means as few digits as needed. */
export function formatFloat(value: number, format: string, precision: number): string {
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return `${sign || '+'}Inf`;
  if (format === 'b') return sign + formatBinary(value);
  if (format === 'x' || format === 'X') {
    const hex = formatHex(value, precision);
    return sign + (format === 'X' ? hex.toUpperCase() : hex);
  }
  const shortest = precision < 0;
  const lower = format.toLowerCase();
  let decimal: Decimal;
  let digits = precision;
  if (shortest) {
    decimal = shortestDecimal(value);
    digits =
      lower === 'e'
        ? Math.max(decimal.digits.length - 1, 0)
        : lower === 'f'
          ? Math.max(decimal.digits.length - decimal.point, 0)
          : decimal.digits.length;
  } else {
    const exact = exactDecimal(value);
    if (lower === 'g' && digits === 0) digits = 1;
    decimal = roundDecimal(exact, lower === 'e' ? digits + 1 : lower === 'f' ? exact.point + digits : digits);
  }
  if (lower === 'f') return sign + showFixed(decimal, Math.max(digits, 0));
  if (lower === 'e') return sign + showExponent(decimal, digits, format);
  const count = decimal.digits.length;
  const limit = shortest ? 6 : digits > count && count >= decimal.point ? count : digits;
  const exponent = decimal.point - 1;
  if (exponent < -4 || exponent >= limit) {
    return sign + showExponent(decimal, Math.min(digits, count) - 1, format === 'g' ? 'e' : 'E');
  }
  return sign + showFixed(decimal, Math.max(count - decimal.point, 0));
}

function showFixed({ digits, point }: Decimal, places: number): string {
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  if (places === 0) return whole;
  const fraction = point >= 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
  return `${whole}.${fraction.slice(0, places).padEnd(places, '0')}`;
}

function showExponent({ digits, point }: Decimal, places: number, mark: string): string {
  const fraction = digits.slice(1, places + 1).padEnd(Math.max(places, 0), '0');
  const exponent = digits === '' ? 0 : point - 1;
  const shown = `${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  return `${digits[0] ?? '0'}${fraction && `.${fraction}`}${mark}${shown}`;
}

function formatBinary(value: number): string {
  const { mantissa, power } = splitFloat(Math.abs(value));
  return `${mantissa}p${power < 0 ? '' : '+'}${power}`;
}

function formatHex(value: number, precision: number): string {
  let { mantissa, power } = splitFloat(Math.abs(value));
  if (mantissa === 0n) return `0x0${precision > 0 ? `.${'0'.repeat(precision)}` : ''}p+00`;
  while (mantissa >> 52n === 0n) {
    mantissa <<= 1n;
    power--;
  }
  let exponent = power + 52;
  if (precision >= 0 && precision < 13) {
    const cut = BigInt(52 - precision * 4);
    const rest = mantissa & ((1n << cut) - 1n);
    const half = 1n << (cut - 1n);
    mantissa >>= cut;
    if (rest > half || (rest === half && mantissa % 2n === 1n)) mantissa += 1n;
    mantissa <<= cut;
    if (mantissa >> 53n !== 0n) {
      mantissa >>= 1n;
      exponent++;
    }
  }
  const all = (mantissa & 0xfffffffffffffn).toString(16).padStart(13, '0');
  const fraction = precision < 0 ? all.replace(/0+$/, '') : all.slice(0, precision).padEnd(precision, '0');
  const shown = `${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  return `0x1${fraction && `.${fraction}`}p${shown}`;
}
