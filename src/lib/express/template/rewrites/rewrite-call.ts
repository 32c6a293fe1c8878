import { namesIn } from '../names-in.ts';
import { pathOf } from '../scope-at.ts';
import { commandsOf, type Command, type Operand } from './commands-of.ts';
import { replaced, type Fault, type Proposal, type RewriteStep } from './fault.ts';

const FILL: Readonly<Record<string, readonly string[]>> = {
  json: ['.'],
  len: ['.RepoTags'],
  upper: ['.Os'],
  lower: ['.Os'],
  title: ['.Os'],
  print: ['.Os'],
  printf: ['"%s"', '.Os'],
  join: ['.RepoTags', '","'],
  split: ['.ID', '":"'],
  pad: ['.Os', '0', '1'],
  truncate: ['.ID', '19'],
  index: ['.RepoTags', '0'],
  slice: ['.ID', '7'],
  not: ['.Author'],
  and: ['.Os'],
  or: ['.Author', '"none"'],
  eq: ['.Os', '"linux"'],
  ne: ['.Os', '"linux"'],
  lt: ['.Size', '1000000'],
  le: ['.Size', '1000000'],
  gt: ['.Size', '1000000'],
  ge: ['.Size', '1000000'],
};
const MOST_ARGS: Readonly<Record<string, number>> = {
  json: 1, len: 1, upper: 1, lower: 1, title: 1, not: 1, join: 2, split: 2, truncate: 2, pad: 3, lt: 2, le: 2, gt: 2, ge: 2, ne: 2, slice: 3,
}; // prettier-ignore

/** Calls that fit: arguments in order, as many as needed, of the type that is asked for. */
export function rewriteCall(fault: Fault): Proposal[] {
  const { template, actions, at, start, failure } = fault;
  const action = actions[at];
  if (!action) return [];
  const command = commandsOf(template, action)
    .filter((one) => one.start <= start && start <= one.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  if (!command) return [];
  const proposals: Proposal[] = [];
  const { head, args, piped } = command;
  const name = head.text;
  const texts = args.map(({ text }) => text);
  const propose = (step: RewriteStep, by: string, from = command.start, to = command.end) =>
    proposals.push({ step, template: replaced(template, from, to, by) });
  const aroundAction = (step: RewriteStep, by: string) => propose(step, by, action.start, action.end);

  const isPosition = name === 'index' && jsonAt(texts[0] ?? '').startsWith('[');
  for (const [i, arg] of args.entries()) {
    if (!isPosition || !/^\d+$/.test(arg.text)) for (const by of asOther(arg)) swapArgument('text', i, by);
  }
  if (failure.code === 'not-a-function') nonFunction();
  if (failure.code === 'argument-count') {
    const most = MOST_ARGS[name] ?? Infinity;
    const room = most - (piped ? 1 : 0);
    if (texts.length > room) propose('surplus', [name, ...texts.slice(0, room)].join(' '));
    else propose('fill', [name, ...texts, ...(FILL[name] ?? []).slice(texts.length + (piped ? 1 : 0))].join(' '));
    if (args.length > 1) propose('function', ['print', ...texts].join(' '));
  }
  if (failure.code === 'bad-comparison') comparison();
  if (piped && args.length > 0) propose('order', [name, grouped(piped), ...texts].join(' '), piped.start);
  if (args.length === 2 && !isPosition) propose('order', [name, texts[1], texts[0]].join(' '));
  if (name === 'join' && args.length > 0) joinByHand();
  if (failure.code === 'out-of-range') outOfRange();
  if (name === 'slice' && args.length === 4) propose('surplus', [name, ...texts.slice(0, 3)].join(' '));
  if (name === 'slice' && args.length > 0) propose('by-hand', `json ${texts[0]}`);
  for (const [i, { text }] of args.entries()) {
    if (!/^[.$(]/.test(text) || isCollection(text)) continue;
    swapArgument('text', i, `(print ${text})`);
    swapArgument('text', i, `(or ${text} "")`);
  }
  return proposals;

  function swapArgument(step: RewriteStep, i: number, by: string): void {
    propose(step, [name, ...texts.slice(0, i), by, ...texts.slice(i + 1)].join(' '));
  }

  function jsonAt(text: string): string {
    const path = pathOf(text, fault.scope);
    const names = path ? namesIn(fault.answers, path.slice(0, -1), fault.cli) : [];
    return names.find((one) => one.name === path!.at(-1))?.json ?? '';
  }

  function isCollection(text: string): boolean {
    return text === '.' || text === '$' || /^[[{]/.test(jsonAt(text));
  }

  function nonFunction(): void {
    if (name === 'call' && texts.length > 0) propose('surplus', texts.join(' '));
    if (piped) propose('function', `print ${grouped(piped)} ${[name, ...texts].join(' ')}`, piped.start);
    if (texts.length === 0) return;
    if (isCollection(name)) propose('key', ['index', name, ...texts].join(' '));
    if (command!.alone) aroundAction('split', [name, ...texts].map((text) => `{{${text}}}`).join(' '));
    propose('function', ['print', name, ...texts].join(' '));
    propose('surplus', name);
  }

  function comparison(): void {
    if (texts.length === 1) propose('fill', `${name} ${texts[0]} ""`);
    if (texts.length !== 2) return;
    const [a, b] = texts as [string, string];
    const float = /^-?\d+\.0$/;
    if (float.test(a) || float.test(b)) propose('text', `${name} ${a.replace('.0', '')} ${b.replace('.0', '')}`);
    if (a === 'nil' || b === 'nil') propose('function', `not ${a === 'nil' ? b : a}`);
    const list = [a, b].find((text) => pathOf(text, fault.scope));
    if (list && command!.alone)
      aroundAction('range', `{{range ${list}}}{{println (${name} . ${list === a ? b : a})}}{{end}}`);
    const asText = (text: string) => (/^[.$(]/.test(text) ? `(print ${text})` : /^"/.test(text) ? text : `"${text}"`);
    propose('text', `${name} ${asText(a)} ${asText(b)}`);
    // Text compares byte by byte, in which 9 comes after 10.
    if (/^[lg][te]$/.test(name)) proposals.pop();
  }

  function joinByHand(): void {
    const [list, by] = piped ? [grouped(piped), texts[0]] : [texts[0]!, texts[1]];
    const from = piped ? piped.start : command!.start;
    const json = jsonAt(list);
    const isAll =
      template.slice(action!.innerStart, from).trim() === '' &&
      template.slice(command!.end, action!.innerEnd).trim() === '';
    const literal = /^"[^"\\{]*"$/.test(by ?? '') ? by!.slice(1, -1) : `{{${by}}}`;
    if (json !== '' && !isCollection(list)) propose('by-hand', list, from);
    if (isAll && !json.startsWith('{')) {
      aroundAction('by-hand', `{{range $i, $x := ${list}}}{{if $i}}${literal}{{end}}{{$x}}{{end}}`);
    }
    if (isAll) aroundAction('by-hand', `{{range ${list}}}{{println .}}{{end}}`);
    propose('by-hand', `json ${list}`, from);
  }

  function outOfRange(): void {
    const [of = '', ...at] = texts;
    if (name === 'truncate') {
      propose('surplus', of);
      return;
    }
    if (name === 'index' && at.length === 1) {
      const n = Number(at[0]);
      if (command!.alone && n === 0) aroundAction('guard', `{{with ${of}}}{{index . 0}}{{end}}`);
      if (command!.alone && n > 0)
        aroundAction('guard', `{{range $i, $x := ${of}}}{{if eq $i ${n}}}{{$x}}{{end}}{{end}}`);
      if (command!.alone) aroundAction('range', `{{range ${of}}}{{println .}}{{end}}`);
      const isString = command!.alone && n >= 0;
      if (isString) aroundAction('guard', `{{if gt (len ${of}) ${n}}}{{index ${of} ${n}}}{{end}}`);
    }
    if (name === 'slice') {
      if (command!.alone && at.length === 2) {
        aroundAction('guard', `{{if ge (len ${of}) ${at[1]}}}{{slice ${texts.join(' ')}}}{{else}}{{${of}}}{{end}}`);
      }
      if (at.length === 2 && at[0] === '0') propose('function', `truncate ${of} ${at[1]}`);
      propose('surplus', `slice ${of} ${at[0]}`);
    }
  }
}

function grouped(command: Command): string {
  const text = [command.head, ...command.args].map((one) => one.text).join(' ');
  return command.args.length > 0 || command.piped ? `(${text})` : text;
}

// A literal of another kind: 'x' and 1 as text, "1" as a number.
function asOther({ text }: Operand): string[] {
  if (/^'(?:[^'\\])*'$/.test(text)) return [`"${text.slice(1, -1)}"`];
  if (/^"-?\d+"$/.test(text)) return [text.slice(1, -1)];
  if (/^-\d+$/.test(text)) return [text.slice(1), '0'];
  return /^\d+$/.test(text) ? [`"${text}"`] : [];
}
