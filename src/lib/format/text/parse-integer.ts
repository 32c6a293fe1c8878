/** An integer as Go spells it, with a sign, a base prefix and underscores between digits; null if it is none. */
export function parseInteger(text: string): bigint | null {
  const negative = text.startsWith('-');
  const digits = /^[+-]/.test(text) ? text.slice(1) : text;
  const base = /^0[xX]_?[0-9a-fA-F]|^0[oO]_?[0-7]|^0[bB]_?[01]/.test(digits) ? digits[1]!.toLowerCase() : '';
  const octal = !base && digits.length > 1 && digits.startsWith('0');
  const plain = base ? digits.slice(2).replace(/^_/, '') : octal ? digits.slice(1).replace(/^_/, '') : digits;
  const allowed = base === 'x' ? '0-9a-fA-F' : base === 'b' ? '01' : base === 'o' || octal ? '0-7' : '0-9';
  if (!new RegExp(`^[${allowed}]+(_[${allowed}]+)*$`).test(plain)) return null;
  const prefix = base ? `0${base}` : octal ? '0o' : '';
  const value = BigInt(prefix + plain.replaceAll('_', ''));
  return negative ? -value : value;
}
