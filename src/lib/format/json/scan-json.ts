import { toBytes, type Bytes } from '../text/bytes.ts';

/** One JSON value with its place in the text, in UTF-16 units. Strings are Bytes, numbers as spelled. */
export type JsonNode = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'object'; readonly members: readonly (readonly [key: Bytes, value: JsonNode])[] }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'string' | 'number'; readonly text: Bytes }
  | { readonly kind: 'true' | 'false' | 'null' }
);

/** Why a text is no JSON: the text of Go's error, or `too-deep` for our own limit. */
export interface JsonFault {
  readonly error: Bytes;
  readonly tooDeep: boolean;
}

const DEEPEST = 300;
const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"((?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*)"/y;
const ESCAPES: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** Reads one JSON text as strictly as Go does, keeping the spelling of numbers and every repeated key. */
export function scanJson(text: string): JsonNode | JsonFault {
  let at = 0;
  let fault: JsonFault | null = null;

  function match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  }

  function fail(where: string): null {
    const char = text[at];
    const shown = char === "'" ? `'\\''` : char === '"' ? `'"'` : `'${char}'`;
    const error = char === undefined ? 'unexpected end of JSON input' : `invalid character ${shown} ${where}`;
    fault ??= { error: toBytes(error), tooDeep: false };
    return null;
  }

  function readString(where: string): Bytes | null {
    const found = match(STRING);
    return found ? toBytes(unescape(found[1]!)) : fail(where);
  }

  function value(depth: number): JsonNode | null {
    match(SPACE);
    const start = at;
    if (depth > DEEPEST) {
      fault = { error: 'exceeded max depth', tooDeep: true };
      return null;
    }
    switch (text[at] ?? '') {
      case '{':
        return object(start, depth);
      case '[':
        return array(start, depth);
      case '"': {
        const decoded = readString('in string literal');
        return decoded === null ? null : { kind: 'string', text: decoded, start, end: at };
      }
      case 't':
      case 'f':
      case 'n':
        for (const kind of ['true', 'false', 'null'] as const) {
          if (!text.startsWith(kind, at)) continue;
          at += kind.length;
          return { kind, start, end: at };
        }
        return fail('looking for beginning of value');
      default: {
        const number = match(NUMBER);
        if (!number) return fail('looking for beginning of value');
        return { kind: 'number', text: number[0], start, end: at };
      }
    }
  }

  function object(start: number, depth: number): JsonNode | null {
    const members: [Bytes, JsonNode][] = [];
    at++;
    match(SPACE);
    if (text[at] === '}') return { kind: 'object', members, start, end: ++at };
    for (;;) {
      match(SPACE);
      const key =
        text[at] === '"' ? readString('in string literal') : fail('looking for beginning of object key string');
      if (key === null) return null;
      match(SPACE);
      if (text[at] !== ':') return fail('after object key');
      at++;
      const member = value(depth + 1);
      if (!member) return null;
      members.push([key, member]);
      match(SPACE);
      if (text[at] === '}') return { kind: 'object', members, start, end: ++at };
      if (text[at] !== ',') return fail('after object key:value pair');
      at++;
    }
  }

  function array(start: number, depth: number): JsonNode | null {
    const items: JsonNode[] = [];
    at++;
    match(SPACE);
    if (text[at] === ']') return { kind: 'array', items, start, end: ++at };
    for (;;) {
      const item = value(depth + 1);
      if (!item) return null;
      items.push(item);
      match(SPACE);
      if (text[at] === ']') return { kind: 'array', items, start, end: ++at };
      if (text[at] !== ',') return fail('after array element');
      at++;
    }
  }

  const node = value(0);
  match(SPACE);
  if (node && at < text.length) fail('after top-level value');
  return fault ?? node ?? { error: 'unexpected end of JSON input', tooDeep: false };
}

function unescape(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, hex?: string, char?: string) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (ESCAPES[char!] ?? char!),
  );
}
