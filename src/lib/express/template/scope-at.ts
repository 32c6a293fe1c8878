import type { NameStep } from '../../format/index.ts';
import type { Action, ActionWord } from './scan-actions.ts';

/** What names mean at a place of a template: paths from the image on, null where that cannot be told. */
export interface Scope {
  readonly dot: readonly NameStep[] | null;
  readonly variables: ReadonlyMap<string, readonly NameStep[] | null>;
}

interface Block extends Scope {
  readonly outer: Block | null;
}

/** The scope inside an action: what `range` and `with` around it made of the dot. */
export function scopeAt(actions: readonly Action[], action: number): Scope {
  let block: Block = { dot: [], variables: new Map([['$', []]]), outer: null };
  for (const { words } of actions.slice(0, action)) {
    const first = words[0]?.text ?? '';
    if (first === 'end') block = block.outer ?? block;
    else if (first === 'else') {
      const outer: Block = block.outer ?? block;
      block = opened(words.slice(1), { ...outer, outer: outer });
    } else if (/^(?:range|with|if|block|define)$/.test(first)) block = opened(words, { ...block, outer: block });
    else block = { ...block, variables: declared(words, block, false) };
  }
  return block;
}

/** The path a word such as `.Config.Env` or `$x.Name` leads to; null where it is none or cannot be told. */
export function pathOf(word: string, { dot, variables }: Scope): readonly NameStep[] | null {
  if (!/^(?:\$[\p{L}\p{Nd}_]*)?(?:\.[\p{L}_][\p{L}\p{Nd}_]*)*$|^\.$/u.test(word) || word === '') return null;
  const [first, ...names] = word.split('.');
  const base = first === '' ? dot : (variables.get(first!) ?? null);
  return base && [...base, ...names.filter((name) => name !== '')];
}

function opened(words: readonly ActionWord[], block: Block): Block {
  const keyword = words[0]?.text;
  if (keyword === 'block' || keyword === 'define') return { ...block, dot: null, variables: new Map() };
  const variables = declared(words.slice(1), block, keyword === 'range');
  if (keyword !== 'range' && keyword !== 'with') return { ...block, variables };
  const path = pipePath(words.slice(1), block);
  return { ...block, variables, dot: path && (keyword === 'range' ? [...path, null] : path) };
}

function declared(words: readonly ActionWord[], scope: Scope, ranges: boolean): Scope['variables'] {
  if (!words.some(({ kind }) => kind === 'declare')) return scope.variables;
  const path = pipePath(words, scope);
  const names = words
    .filter(({ text }) => /^\$./.test(text))
    .slice(
      0,
      words.findIndex((w) => w.kind === 'declare'),
    );
  const variables = new Map(scope.variables);
  for (const [i, { text }] of names.entries()) {
    const isKey = ranges && names.length > 1 && i === 0;
    variables.set(text, isKey ? null : path && ranges ? [...path, null] : path);
  }
  return variables;
}

function pipePath(words: readonly ActionWord[], scope: Scope): readonly NameStep[] | null {
  const value = words.slice(words.findIndex(({ kind }) => kind === 'declare') + 1);
  return value.length === 1 ? pathOf(value[0]!.text, scope) : null;
}
