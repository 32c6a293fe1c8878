import { FUNCTIONS } from '../functions.ts';
import { editDistance } from '../../../edit-distance.ts';
import { replaced, wordsAtFault, type Fault, type Proposal } from './fault.ts';

// As other template languages and filters call them.
const ELSEWHERE: Readonly<Record<string, string>> = {
  tojson: 'json',
  toprettyjson: 'json',
  jsonify: 'json',
  string: 'print',
  tostring: 'print',
  length: 'len',
  size: 'len',
  count: 'len',
  toupper: 'upper',
  uppercase: 'upper',
  upcase: 'upper',
  tolower: 'lower',
  downcase: 'lower',
  lowercase: 'lower',
  substr: 'slice',
  trunc: 'truncate',
  get: 'index',
  equals: 'eq',
  echo: 'print',
  echoln: 'println',
  first: 'index',
};

/** A function that exists, for a name that is like it or stands for it elsewhere. */
export function rewriteFunction(fault: Fault): Proposal[] {
  const proposals: Proposal[] = [];
  for (const { kind, text, start, end } of wordsAtFault(fault)) {
    if (kind !== 'word' || !/^[a-z]\w*$/i.test(text) || text in FUNCTIONS) continue;
    const lower = text.toLowerCase();
    const close = Object.keys(FUNCTIONS)
      .filter((name) => lower.length > 2 && editDistance(name, lower) <= (name.length < 5 ? 1 : 2))
      .sort((a, b) => editDistance(a, lower) - editDistance(b, lower));
    for (const name of new Set([...(ELSEWHERE[lower] ? [ELSEWHERE[lower]] : []), ...close])) {
      proposals.push({ step: 'function', template: replaced(fault.template, start, end, name) });
    }
    if (lower === 'default') proposals.push(...orDefault(fault, start));
    if (lower === 'first') proposals.push(...firstOf(fault, start));
  }
  return proposals;
}

// `default "x" .Y` is `or .Y "x"`.
function orDefault({ template, actions, at }: Fault, start: number): Proposal[] {
  const words = actions[at]!.words;
  const i = words.findIndex((word) => word.start === start);
  const [otherwise, value] = [words[i + 1], words[i + 2]];
  const before = words[i - 1]?.kind === 'pipe' ? words[i - 2] : undefined;
  const from = before ?? words[i]!;
  const shown = before ?? value;
  if (!otherwise || !shown) return [];
  const by = `or ${shown.text} ${otherwise.text}`;
  return [{ step: 'function', template: replaced(template, from.start, before ? otherwise.end : value!.end, by) }];
}

function firstOf({ template, actions, at }: Fault, start: number): Proposal[] {
  const words = actions[at]!.words;
  const list = words[words.findIndex((word) => word.start === start) + 1];
  return list ? [{ step: 'function', template: replaced(template, start, list.end, `index ${list.text} 0`) }] : [];
}
