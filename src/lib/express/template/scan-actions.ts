/** A word of an action. What is no string, comment or punctuation is one `word`, such as `.Config.a-b`. */
export interface ActionWord {
  readonly kind: 'word' | 'string' | 'open' | 'close' | 'pipe' | 'declare' | 'comma';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a template from `{{` to `}}`, or to where it breaks off. */
export interface Action {
  readonly start: number;
  readonly end: number;
  /** The range between the delimiters and their trim marks. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly closed: boolean;
  readonly words: readonly ActionWord[];
}

const WORD =
  /"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)*'|["'`](?:(?!\}\}).)*|:=|=|[()|,]|(?:(?!\}\}|\{\{|:=)[^\s"'`()|,=])+/y;
const KINDS: Record<string, ActionWord['kind']> = {
  '(': 'open',
  ')': 'close',
  '|': 'pipe',
  ',': 'comma',
  ':=': 'declare',
  '=': 'declare',
};

/** Takes any template apart, also one that Go would not read: it is made for text that is still being typed. */
export function scanActions(template: string): Action[] {
  const actions: Action[] = [];
  for (let start = template.indexOf('{{'); start >= 0;) {
    const action = scanAction(template, start);
    actions.push(action);
    start = template.indexOf('{{', action.end);
  }
  return actions;
}

function scanAction(template: string, start: number): Action {
  const innerStart = start + 2 + (/^-(?=\s)/.test(template.slice(start + 2, start + 4)) ? 1 : 0);
  const words: ActionWord[] = [];
  let at = innerStart;
  const comment = /^\s*(?=\/\*)/.exec(template.slice(innerStart, innerStart + 20));
  if (comment) {
    const start = at + comment[0].length;
    const close = template.indexOf('*/', at);
    at = close < 0 ? template.length : close + 2;
    words.push({ kind: 'string', text: template.slice(start, at), start, end: at });
  }
  for (;;) {
    while (/\s/.test(template[at] ?? '')) at++;
    if (at >= template.length || template.startsWith('{{', at)) break;
    if (template.startsWith('}}', at)) {
      return { start, end: at + 2, innerStart, innerEnd: at, closed: true, words };
    }
    if (template.startsWith('-}}', at)) {
      return { start, end: at + 3, innerStart, innerEnd: at, closed: true, words };
    }
    WORD.lastIndex = at;
    const text = WORD.exec(template)?.[0] ?? template[at]!;
    const kind = KINDS[text] ?? (/^["'`]/.test(text) ? 'string' : 'word');
    words.push({ kind, text, start: at, end: at + text.length });
    at += text.length;
  }
  return { start, end: at, innerStart, innerEnd: at, closed: false, words };
}
