import type { CliVersion, ImageAnswer, NameStep, TemplateName } from '../../format/index.ts';
import { FUNCTIONS, KEYWORDS } from './functions.ts';
import { isName } from './is-name.ts';
import { namesIn } from './names-in.ts';
import { needsParens } from './needs-parens.ts';
import { scanActions, type Action, type ActionWord } from './scan-actions.ts';
import { pathOf, scopeAt, type Scope } from './scope-at.ts';

/** One thing that can be written here. */
export interface Candidate {
  /** What is shown: a name, or a path where it stands deeper. */
  readonly label: string;
  /** What replaces the range. */
  readonly insert: string;
  readonly kind: 'name' | 'function' | 'keyword' | 'variable';
  /** Which pass knows a name; null for what is none. */
  readonly pass: TemplateName['pass'] | null;
  /** The arguments of a function, or the start of a value as JSON; '' where there is nothing to show. */
  readonly detail: string;
}

/** What can be written at a place, and the range of the template it replaces. */
export interface Completion {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
}

const MOST = 40;
const DEEPEST = 4;

/** What can stand at the caret, from the names in these answers and the functions; null outside of actions. */
export function completeTemplate(
  template: string,
  caret: number,
  answers: readonly ImageAnswer[],
  cli: CliVersion,
): Completion | null {
  const actions = scanActions(template);
  const at = actions.findIndex(({ innerStart, innerEnd }) => innerStart <= caret && caret <= innerEnd);
  const action = actions[at];
  if (!action) return null;
  const scope = scopeAt(actions, at);
  const names = (path: readonly NameStep[]) => namesIn(answers, path, cli);
  const i = action.words.findIndex(({ start, end }) => start < caret && caret <= end);
  const word = action.words[i];
  if (word?.kind === 'string') return completeKey(action, i, caret, scope, names);
  if (word && word.kind !== 'word') return openPlace(action, caret, caret, '', scope, names);
  const typed = word ? template.slice(word.start, caret) : '';
  const dot = typed.lastIndexOf('.');
  if (dot < 0) return openPlace(action, word?.start ?? caret, endOfName(word, caret), typed, scope, names);
  const base = pathOf(typed.slice(0, dot) || '.', scope);
  if (!base) return null;
  const start = word!.start;
  const before = typed.slice(0, dot);
  const part = typed.slice(dot + 1);
  const inParens = needsParens(action.words, i);
  const found = names(base).map((name) => candidateOf(before, name, inParens));
  const deeper = part.length > 1 && base.length === 0 ? deepNames(before, part, names) : [];
  const end = endOfName(word, caret);
  return offer(start, end, part, [...matching(found, part), ...deeper], template.slice(start, end));
}

// The key in `index .Config.Labels "…"`.
function completeKey(
  { words }: Action,
  i: number,
  caret: number,
  scope: Scope,
  names: (path: readonly NameStep[]) => TemplateName[],
): Completion | null {
  const { start, end, text } = words[i]!;
  const path = words[i - 2]?.text === 'index' ? pathOf(words[i - 1]!.text, scope) : null;
  const isClosed = text.length > 1 && text.endsWith(text[0]!);
  if (!path || (isClosed && caret === end)) return null;
  const part = text.slice(1, caret - start);
  const found = names(path)
    .filter(({ key }) => key !== null)
    .map((name): Candidate => ({
      ...candidateOf('', name, false),
      label: name.key!,
      insert: JSON.stringify(name.key),
    }));
  return offer(start, end, part, matching(found, part), text);
}

function openPlace(
  { words }: Action,
  start: number,
  end: number,
  typed: string,
  { variables, dot }: Scope,
  names: (path: readonly NameStep[]) => TemplateName[],
): Completion | null {
  const isFirst = !words[0] || words[0].start >= start;
  const plain = (label: string, kind: Candidate['kind'], detail = ''): Candidate => ({
    label,
    insert: label,
    kind,
    pass: null,
    detail,
  });
  const found = [
    ...(dot && typed === '' ? names(dot).map((name) => candidateOf('', name, !isFirst)) : []),
    ...[...variables.keys()].filter((name) => name !== '$').map((name) => plain(name, 'variable')),
    ...Object.entries(FUNCTIONS).map(([name, detail]) => plain(name, 'function', detail)),
    ...(isFirst ? KEYWORDS.map((name) => plain(name, 'keyword')) : []),
  ];
  return offer(start, end, typed, matching(found, typed), typed);
}

function candidateOf(before: string, { name, pass, json }: TemplateName, inParens: boolean): Candidate {
  const detail = json.replace(/\s+/g, ' ').slice(0, 60);
  if (isName(name)) return { label: name, insert: `${before}.${name}`, kind: 'name', pass, detail };
  const index = `index ${before || '.'} ${JSON.stringify(name)}`;
  return { label: name, insert: inParens ? `(${index})` : index, kind: 'name', pass, detail };
}

// Where the top has no such name: `.Env` stands for `.Config.Env`.
function deepNames(before: string, part: string, names: (path: readonly NameStep[]) => TemplateName[]): Candidate[] {
  const found: Candidate[] = [];
  function look(path: readonly string[]): void {
    for (const name of names(path)) {
      if (!isName(name.name) || !name.json.startsWith('{') || path.length >= DEEPEST) continue;
      const inner = [...path, name.name];
      for (const deep of names(inner)) {
        if (!isName(deep.name) || deep.key === null || !startsWith(deep.name, part)) continue;
        const { insert, ...rest } = candidateOf(`${before}.${inner.join('.')}`, deep, false);
        found.push({ ...rest, label: insert.slice(1), insert });
      }
      look(inner);
    }
  }
  look([]);
  return found.slice(0, 8);
}

function matching(candidates: readonly Candidate[], part: string): Candidate[] {
  const first = candidates.filter(({ label }) => startsWith(label, part));
  if (part.length < 2) return first;
  return [
    ...first,
    ...candidates.filter((one) => !first.includes(one) && one.label.toLowerCase().includes(part.toLowerCase())),
  ];
}

function offer(
  start: number,
  end: number,
  part: string,
  found: readonly Candidate[],
  written: string,
): Completion | null {
  const candidates = found.slice(0, MOST);
  const isWritten = candidates.length === 1 && candidates[0]!.insert === written;
  return candidates.length === 0 || (isWritten && part !== '') ? null : { start, end, candidates };
}

function startsWith(label: string, part: string): boolean {
  return label.toLowerCase().startsWith(part.toLowerCase());
}

function endOfName(word: ActionWord | undefined, caret: number): number {
  if (!word) return caret;
  const rest = word.text.slice(caret - word.start);
  return caret + (/^[\p{L}\p{Nd}_]*/u.exec(rest)?.[0].length ?? 0);
}
