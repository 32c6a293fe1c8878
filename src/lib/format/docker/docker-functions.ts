import { printAll } from '../print/print-value.ts';
import type { Functions, TemplateFunction } from '../template/functions.ts';
import { encodeRune, runeAt, runesOf, runeWidth, type Bytes } from '../text/bytes.ts';
import { ANY, INT, STRING, STRINGS } from '../values/types.ts';
import { entriesOf, itemsOf, string, strings, type Maybe } from '../values/value.ts';
import { BUILTINS } from '../builtins/builtins.ts';
import { encodeJson } from '../json/encode-json.ts';
import type { CliFeatures } from './cli-versions.ts';

const split = typed([STRING, STRING], ([text, separator]) => {
  const [whole, by] = [text!.payload as Bytes, separator!.payload as Bytes];
  return strings(by === '' ? characters(whole) : whole.split(by));
});
const title = typed([STRING], ([text]) => string(titleCase(text!.payload as Bytes)));
const lower = typed([STRING], ([text]) => string(mapRunes(text!.payload as Bytes, toLower)));
const upper = typed([STRING], ([text]) => string(mapRunes(text!.payload as Bytes, toUpper)));

const pad: TemplateFunction = {
  parameters: [STRING, INT, INT],
  rest: null,
  call: ([text, before, after], { budget }) => {
    if (text!.payload === '') return text!;
    const counts = [before, after].map((count) => Number(count!.payload));
    if (counts.some((count) => count < 0)) return { error: 'strings: negative Repeat count', code: 'call-failed' };
    for (const count of counts) if (count > budget.output) budget.output = -1;
    if (budget.output < 0) return string('');
    return string(' '.repeat(counts[0]!) + (text!.payload as Bytes) + ' '.repeat(counts[1]!));
  },
};

const truncate: TemplateFunction = {
  parameters: [STRING, INT],
  rest: null,
  call: ([text, length]) => {
    const end = Number(length!.payload);
    if (end < 0) {
      return { error: `runtime error: slice bounds out of range [:${end}]`, code: 'out-of-range' };
    }
    return string((text!.payload as Bytes).slice(0, end));
  },
};

const joinStrings = typed([STRINGS, STRING], ([list, separator]) =>
  string(
    itemsOf(list!)
      .map(({ payload }) => payload as Bytes)
      .join(separator!.payload as Bytes),
  ),
);

const joinAnything: TemplateFunction = {
  parameters: [ANY, STRING],
  rest: null,
  call: ([list, separator], { budget }) => {
    if (!list) return string('');
    const by = separator!.payload as Bytes;
    const show = (item: Maybe) => printAll([item], budget);
    if (list.type.kind === 'slice') return string(itemsOf(list).map(unwrapped).map(show).join(by));
    if (list.type.kind === 'map') {
      const shown = entriesOf(list).map(([, item]) => show(unwrapped(item)));
      return string(shown.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).join(by));
    }
    return { error: `expected slice, got ${list.type.name}`, code: 'call-failed' };
  },
};

/** Go's own functions with those of a CLI. */
export function dockerFunctions({ joinsAnything, jsonErrorsAreSilent }: CliFeatures): Functions {
  const json: TemplateFunction = {
    parameters: [ANY],
    rest: null,
    call: ([value], { features, budget }) => {
      const encoded = encodeJson(value ?? null, features, budget);
      if (typeof encoded === 'string') return string(encoded);
      return jsonErrorsAreSilent ? string('') : { error: encoded.error, code: 'call-failed' };
    },
  };
  const join = joinsAnything ? joinAnything : joinStrings;
  return new Map([...BUILTINS, ...Object.entries({ json, split, join, title, lower, upper, pad, truncate })]);
}

function typed(parameters: TemplateFunction['parameters'], call: (args: readonly Maybe[]) => Maybe): TemplateFunction {
  return { parameters, rest: null, call };
}

function unwrapped(value: Maybe): Maybe {
  return value?.type.kind === 'interface' ? (value.payload as Maybe) : value;
}

function characters(text: Bytes): Bytes[] {
  const found: Bytes[] = [];
  for (let at = 0; at < text.length; at += runeWidth(runeAt(text, at))) {
    found.push(text.slice(at, at + runeWidth(runeAt(text, at))));
  }
  return found;
}

function titleCase(text: Bytes): Bytes {
  let before = ' ';
  return mapRunes(text, (char) => {
    const startsWord = isSeparator(before);
    before = char;
    return startsWord ? toTitle(char) : char;
  });
}

function isSeparator(char: string): boolean {
  return char <= '\x7f' ? !/\w/.test(char) : /[\s\u0085]/u.test(char) && char !== '\ufeff';
}

function mapRunes(text: Bytes, change: (char: string) => string): Bytes {
  let out = '';
  for (const [, rune] of runesOf(text)) out += encodeRune(change(String.fromCodePoint(rune)).codePointAt(0)!);
  return out;
}

// One character stays one: what has no single capital, such as the sharp s, keeps its form.
function toUpper(char: string): string {
  const changed = char.toUpperCase();
  return [...changed].length === 1 ? changed : char;
}

// Letters that are two in one have a form of their own here, Georgian ones have none.
function toTitle(char: string): string {
  const pair = '\u01c4\u01c5\u01c6\u01c7\u01c8\u01c9\u01ca\u01cb\u01cc\u01f1\u01f2\u01f3'.indexOf(char);
  if (pair >= 0) return '\u01c5\u01c8\u01cb\u01f2'[Math.floor(pair / 3)]!;
  return /[\u10d0-\u10ff]/.test(char) ? char : toUpper(char);
}

function toLower(char: string): string {
  return char.toLowerCase();
}
