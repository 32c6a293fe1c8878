import { parseFloat64 } from '../text/parse-float.ts';
import { parseInteger } from '../text/parse-integer.ts';
import type { Bytes } from '../text/bytes.ts';
import { quote } from '../text/quote.ts';
import { unquoteChar } from '../text/unquote.ts';
import type { Complex, NumberNode } from './nodes.ts';

type Numbers = Pick<NumberNode, 'int' | 'uint' | 'float' | 'complex'>;

const INT_LIMIT = 2n ** 63n;
const UINT_LIMIT = 2n ** 64n;

/** The types a number in a template fits, or the error in its spelling. */
export function readNumber(text: Bytes, kind: 'number' | 'complex' | 'char-constant'): Numbers | { error: Bytes } {
  if (kind === 'char-constant') return readCharacter(text);
  if (kind === 'complex') {
    const split = text.search(/(?<=[^eEpP])[+-](?!.*(?<=[^eEpP])[+-])/);
    const real = parseFloat64(text.slice(0, split));
    const imaginary = parseFloat64(text.slice(split, -1));
    return real === null || imaginary === null
      ? { error: 'syntax error scanning complex number' }
      : simplify({ real, imaginary });
  }
  if (text.endsWith('i')) {
    const imaginary = parseFloat64(text.slice(0, -1));
    if (imaginary !== null) return simplify({ real: 0, imaginary });
  }
  return readReal(text);
}

function readCharacter(text: Bytes): Numbers | { error: Bytes } {
  const char = unquoteChar(text, 1, "'");
  if (!char) return { error: 'invalid syntax' };
  if (text.slice(char.end) !== "'") return { error: `malformed character constant: ${text}` };
  // A broken byte stands for U+FFFD here, an escaped one for itself.
  const rune = char.byte && text[1] !== '\\' ? 0xfffd : char.rune;
  return { int: BigInt(rune), uint: BigInt(rune), float: rune, complex: null };
}

function readReal(text: Bytes): Numbers | { error: Bytes } {
  const value = parseInteger(text);
  const uint = value !== null && !/^[+-]/.test(text) && value < UINT_LIMIT ? value : null;
  const int = value !== null && value >= -INT_LIMIT && value < INT_LIMIT ? value : null;
  if (int !== null) return { int, uint: int === 0n ? 0n : uint, float: Number(int), complex: null };
  if (uint !== null) return { int, uint, float: Number(uint), complex: null };
  const float = parseFloat64(text);
  if (float === null) return { error: `illegal number syntax: ${quote(text)}` };
  if (!/[.eEpP]/.test(text)) return { error: `integer overflow: ${quote(text)}` };
  return { ...integersOf(float), float, complex: null };
}

function simplify(complex: Complex): Numbers {
  if (complex.imaginary !== 0) return { int: null, uint: null, float: null, complex };
  return { ...integersOf(complex.real), float: complex.real, complex };
}

function integersOf(float: number): Pick<Numbers, 'int' | 'uint'> {
  if (!Number.isInteger(float)) return { int: null, uint: null };
  const whole = BigInt(float);
  return {
    int: whole >= -INT_LIMIT && whole < INT_LIMIT ? whole : null,
    uint: whole >= 0n && whole < UINT_LIMIT ? whole : null,
  };
}
