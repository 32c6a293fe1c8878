import { spend, type Budget } from '../limits.ts';
import { encodeRune, type Bytes } from '../text/bytes.ts';
import { quoteRune } from '../text/quote.ts';
import type { Complex } from '../template/nodes.ts';
import type { GoType } from '../values/go-type.ts';
import type { GoTime } from '../values/go-time.ts';
import { timeFields } from '../values/time.ts';
import { entriesOf, itemsOf, type Maybe, type Payload, type Pointer, type Value } from '../values/value.ts';
import { NO_FLAGS, pad, type Flags } from './flags.ts';
import { formatInteger, formatReal, formatUnicode } from './format-number.ts';
import { formatHexBytes, formatQuoted, formatString } from './format-string.ts';

/** Stands for every memory address, which differ from run to run. */
export const ADDRESS = 0xc000000000n;

const STRINGER_VERBS = 'vsxXq';

/** Prints one argument of `printf` under a verb, or of `print` under `v`. */
export function printArgument(value: Maybe, verb: string, flags: Flags, budget: Budget): Bytes {
  if (!value) return verb === 'T' || verb === 'v' ? pad('<nil>', flags) : badVerb(null, verb, flags, budget, true);
  if (verb === 'T') return formatString(showType(value.type), flags);
  if (verb === 'p') return printPointer(value, verb, flags, budget, true);
  // The verb of errors, which no document holds.
  if (verb === 'w') return badVerb(value, verb, flags, budget, true);
  return printMethod(value, verb, flags) ?? printValue(value, verb, flags, budget, 0, true);
}

/** The name of a type as `%T` prints it. */
export function showType(type: GoType): Bytes {
  return type.name;
}

function printMethod({ type, payload }: Value, verb: string, flags: Flags): Bytes | null {
  const method = flags.sharpV ? 'GoString' : STRINGER_VERBS.includes(verb) ? 'String' : '';
  const found = method && Object.hasOwn(type.methods, method) ? type.methods[method] : undefined;
  if (!found) return null;
  if (type.kind === 'pointer' && payload === null) return pad('<nil>', flags);
  const result = found.call(type.kind === 'pointer' ? (payload as Pointer).to : payload, []);
  if ('error' in result) return null;
  const text = result.payload as Bytes;
  return flags.sharpV ? formatString(text, flags) : printString(text, verb, flags);
}

function printValue(
  value: Maybe,
  verb: string,
  flags: Flags,
  budget: Budget,
  depth: number,
  whole = false,
  quiet = false,
): Bytes {
  spend(budget);
  if (value && depth > 0 && !quiet) {
    const shown = printMethod(value, verb, flags);
    if (shown !== null) return shown;
  }
  const bad = () => badVerb(value, verb, flags, budget, whole);
  if (!value) return verb === 'v' ? '<nil>' : bad();
  const { type, payload } = value;
  const inner = (item: Maybe) => printValue(item, verb, flags, budget, depth + 1, false, quiet);
  switch (type.kind) {
    case 'bool':
      return verb === 't' || verb === 'v' ? pad(payload ? 'true' : 'false', flags) : bad();
    case 'int':
    case 'int64':
      return printInteger(payload as bigint, true, verb, flags) ?? bad();
    case 'uint8':
    case 'uint64':
      return printInteger(payload as bigint, false, verb, flags) ?? bad();
    case 'float64':
      return printFloat(payload as number, verb, flags) ?? bad();
    case 'complex128':
      return printComplex(payload as Complex, verb, flags) ?? bad();
    case 'string':
      return 'vsxXq'.includes(verb) ? printString(payload as Bytes, verb, flags) : bad();
    case 'map': {
      if (flags.sharpV && payload === null) return `${type.name}(nil)`;
      const entries = entriesOf(value).map(([key, item]) => `${inner(key)}:${inner(item)}`);
      return flags.sharpV ? `${type.name}{${entries.join(', ')}}` : `map[${entries.join(' ')}]`;
    }
    case 'struct': {
      const isTime = type.name === 'time.Time';
      const payloads = isTime ? timeFields(payload as GoTime) : (payload as readonly Payload[]);
      const named = flags.plusV || flags.sharpV;
      const fields = type.fields.map((field, i) => {
        const item = { type: field.type, payload: payloads[i]! };
        const shown = isTime ? printValue(item, verb, flags, budget, depth + 1, false, true) : inner(item);
        return `${named ? `${field.name}:` : ''}${shown}`;
      });
      return flags.sharpV ? `${type.name}{${fields.join(', ')}}` : `{${fields.join(' ')}}`;
    }
    case 'interface':
      if (payload !== null) return inner(payload as Value);
      return flags.sharpV ? `${type.name}(nil)` : '<nil>';
    case 'slice':
      return printSlice(value, verb, flags, whole, inner);
    case 'pointer': {
      if (depth > 0 || payload === null || !['map', 'slice', 'struct'].includes(type.element.kind)) {
        return printPointer(value, verb, flags, budget, whole);
      }
      return `&${inner({ type: type.element, payload: (payload as Pointer).to })}`;
    }
  }
}

function printSlice(value: Value, verb: string, flags: Flags, whole: boolean, inner: (item: Value) => Bytes): Bytes {
  const { type, payload } = value;
  const isBytes = type.name === '[]uint8';
  if (isBytes && 'sqxX'.includes(verb)) {
    const bytes = itemsOf(value).map(({ payload: byte }) => String.fromCharCode(Number(byte)));
    return printString(bytes.join(''), verb, flags);
  }
  const name = isBytes && whole ? '[]byte' : type.name;
  if (flags.sharpV && payload === null) return `${name}(nil)`;
  const items = itemsOf(value).map(inner);
  return flags.sharpV ? `${name}{${items.join(', ')}}` : `[${items.join(' ')}]`;
}

function printString(text: Bytes, verb: string, flags: Flags): Bytes {
  if (verb === 'q' || (verb === 'v' && flags.sharpV)) return formatQuoted(text, flags);
  return verb === 'v' || verb === 's' ? formatString(text, flags) : formatHexBytes(text, flags, verb === 'X');
}

function printInteger(value: bigint, signed: boolean, verb: string, flags: Flags): Bytes | null {
  const rune = value >= 0n && value <= 0x10ffffn ? Number(value) : 0xfffd;
  switch (verb) {
    case 'v':
      return flags.sharpV && !signed
        ? formatInteger(value, 16, verb, { ...flags, sharp: true })
        : formatInteger(value, 10, verb, flags);
    case 'd':
      return formatInteger(value, 10, verb, flags);
    case 'b':
      return formatInteger(value, 2, verb, flags);
    case 'o':
    case 'O':
      return formatInteger(value, 8, verb, flags);
    case 'x':
    case 'X':
      return formatInteger(value, 16, verb, flags, verb === 'X');
    case 'c':
      return pad(encodeRune(rune), flags);
    case 'q':
      return pad(quoteRune(rune, flags.plus), flags);
    case 'U':
      return formatUnicode(value, flags);
    default:
      return null;
  }
}

function printFloat(value: number, verb: string, flags: Flags): Bytes | null {
  if ('vbgGxX'.includes(verb)) return formatReal(value, verb, -1, flags);
  return 'feEF'.includes(verb) ? formatReal(value, verb, 6, flags) : null;
}

function printComplex({ real, imaginary }: Complex, verb: string, flags: Flags): Bytes | null {
  const first = printFloat(real, verb, flags);
  return first === null ? null : `(${first}${printFloat(imaginary, verb, { ...flags, plus: true })}i)`;
}

function printPointer(value: Value, verb: string, flags: Flags, budget: Budget, whole: boolean): Bytes {
  const { type, payload } = value;
  if (!['pointer', 'map', 'slice'].includes(type.kind)) return badVerb(value, verb, flags, budget, whole);
  const address = payload === null ? 0n : ADDRESS;
  const hex = (sharp: boolean) => formatInteger(address, 16, 'v', { ...flags, sharp });
  switch (verb) {
    case 'v':
      if (flags.sharpV) return `(${type.name})(${address === 0n ? 'nil' : hex(true)})`;
      return address === 0n ? pad('<nil>', flags) : hex(!flags.sharp);
    case 'p':
      return hex(!flags.sharp);
    case 'b':
    case 'o':
    case 'd':
    case 'x':
    case 'X':
      return printInteger(address, false, verb, flags)!;
    default:
      return badVerb(value, verb, flags, budget, whole);
  }
}

// The whole argument counts as printed by the verb `v`, without its methods.
function badVerb(value: Maybe, verb: string, flags: Flags, budget: Budget, whole: boolean): Bytes {
  if (!value) return `%!${verb}(<nil>)`;
  const shown = printValue(value, 'v', flags, budget, 0, whole, true);
  return `%!${verb}(${showType(value.type)}=${shown})`;
}

/** Values one after the other as `print` does: a space only between two that are no strings. */
export function printAll(values: readonly Maybe[], budget: Budget): Bytes {
  let out = '';
  let afterString = true;
  values.forEach((value, i) => {
    const isString = value?.type.kind === 'string';
    if (i > 0 && !isString && !afterString) out += ' ';
    out += printArgument(value, 'v', NO_FLAGS, budget);
    afterString = isString;
  });
  return out;
}
