import type { GoFeatures } from '../go-features.ts';
import { spend, type Budget } from '../limits.ts';
import { encodeRune, runeAt, runeWidth, type Bytes } from '../text/bytes.ts';
import { formatTime } from '../values/format-time.ts';
import type { GoTime } from '../values/go-time.ts';
import type { StructField } from '../values/go-type.ts';
import {
  entriesOf,
  itemsOf,
  type GoMap,
  type Maybe,
  type Payload,
  type Pointer,
  type Slice,
  type Value,
} from '../values/value.ts';
import { encodeBase64 } from './base64.ts';

const SHORT: Record<number, string> = { 10: '\\n', 13: '\\r', 9: '\\t', 0x22: '\\"', 0x5c: '\\\\' };

/** A value as JSON on one line, without escapes for HTML; an error where it has none. */
export function encodeJson(value: Maybe, features: GoFeatures, budget: Budget): Bytes | { readonly error: Bytes } {
  let unsupported: Bytes | null = null;

  function encode(item: Maybe): Bytes {
    spend(budget);
    if (!item) return 'null';
    const { type, payload } = item;
    switch (type.kind) {
      case 'bool':
        return payload === true ? 'true' : 'false';
      case 'int':
      case 'int64':
      case 'uint8':
      case 'uint64':
        return (payload as bigint).toString();
      case 'float64':
        return encodeFloat(payload as number);
      case 'complex128':
        unsupported ??= `json: unsupported type: ${type.name}`;
        return '';
      case 'string':
        return type.name === 'json.Number' ? (payload as Bytes) || '0' : encodeString(payload as Bytes, features);
      case 'slice':
        if (payload === null) return 'null';
        if (type.element.kind === 'uint8') {
          return `"${encodeBase64(
            itemsOf(item)
              .map((byte) => String.fromCharCode(Number(byte.payload)))
              .join(''),
          )}"`;
        }
        return `[${itemsOf(item).map(encode).join(',')}]`;
      case 'map':
        if (payload === null) return 'null';
        return `{${entriesOf(item)
          .map(([key, entry]) => `${encodeString(key.payload as Bytes, features)}:${encode(entry)}`)
          .join(',')}}`;
      case 'struct':
        if (type.name === 'time.Time') {
          return `"${formatTime(payload as GoTime, '2006-01-02T15:04:05.999999999Z07:00')}"`;
        }
        return `{${members(item).join(',')}}`;
      case 'pointer':
        return payload === null ? 'null' : encode({ type: type.element, payload: (payload as Pointer).to });
      case 'interface':
        return encode(payload as Maybe);
    }
  }

  function members({ type, payload }: Value): Bytes[] {
    if (type.kind !== 'struct') return [];
    return type.fields.flatMap((field, i) => {
      const inner = { type: field.type, payload: (payload as readonly Payload[])[i]! };
      if (field.embedded) return members(inner);
      if (isOmitted(field, inner)) return [];
      return [`${encodeString(field.json, features)}:${encode(inner)}`];
    });
  }

  const text = encode(value);
  return unsupported === null ? text : { error: unsupported };
}

function isOmitted({ omit }: StructField, { type, payload }: Value): boolean {
  if (omit === 'never' || type.kind === 'struct') return false;
  if (payload === null || payload === '' || payload === false || payload === 0n) return true;
  if (omit === 'zero') return false;
  return (
    (type.kind === 'slice' && (payload as Slice).length === 0) || (type.kind === 'map' && (payload as GoMap).size === 0)
  );
}

function encodeFloat(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-6 || size >= 1e21)) return value.toExponential();
  return Object.is(value, -0) ? '-0' : String(value);
}

function encodeString(text: Bytes, features: GoFeatures): Bytes {
  if (/^[^"\\\u0000-\u001f\x80-\xff]*$/.test(text)) return `"${text}"`;
  let out = '"';
  for (let at = 0; at < text.length;) {
    const rune = runeAt(text, at);
    out += rune < 0 ? '\\ufffd' : encodeChar(rune, features);
    at += runeWidth(rune);
  }
  return `${out}"`;
}

function encodeChar(rune: number, { shortJsonEscapes }: GoFeatures): Bytes {
  const short = SHORT[rune] ?? (shortJsonEscapes ? { 8: '\\b', 12: '\\f' }[rune] : undefined);
  if (short) return short;
  if (rune < 0x20 || rune === 0x2028 || rune === 0x2029) return `\\u${rune.toString(16).padStart(4, '0')}`;
  return encodeRune(rune);
}
