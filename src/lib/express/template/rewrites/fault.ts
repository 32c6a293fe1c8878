import type { CliVersion, FormatFailure, ImageAnswer } from '../../../format/index.ts';
import type { Action, ActionWord } from '../scan-actions.ts';
import type { Scope } from '../scope-at.ts';

/**
 * What a rewrite did; the words for people live elsewhere.
 *
 * - `id`: `.ID` for `.Id`, which only pass two knows
 * - `spelling`: the name as the CLI or this paste spells it
 * - `place`: the name where this paste has it
 * - `key`: `index` for a key or position that cannot stand after a dot
 * - `guard`: only where it is there
 * - `range`: one after the other
 * - `quotes`, `close`, `spaces`: punctuation
 * - `function`: a function that exists
 * - `operator`: a function for what other languages write as a sign
 * - `order`: arguments the other way round
 * - `fill`: something to work on
 * - `surplus`: without what is too much
 * - `text`: as text, or as the number it is
 * - `by-hand`: without a function that refuses this
 * - `shorten`: without the last name
 * - `split`: two actions for two values
 * - `variable`: a variable that is there
 * - `rename`: another name for a second definition
 * - `remove`: without the action
 */
export type RewriteStep =
  | 'id'
  | 'spelling'
  | 'place'
  | 'key'
  | 'guard'
  | 'range'
  | 'quotes'
  | 'close'
  | 'spaces'
  | 'function'
  | 'operator'
  | 'order'
  | 'fill'
  | 'surplus'
  | 'text'
  | 'by-hand'
  | 'shorten'
  | 'split'
  | 'variable'
  | 'rename'
  | 'remove';

/** A template that does not work, and where it breaks. */
export interface Fault {
  readonly template: string;
  readonly failure: FormatFailure;
  readonly start: number;
  readonly end: number;
  readonly actions: readonly Action[];
  /** The action it breaks in; -1 where it is in none. */
  readonly at: number;
  readonly scope: Scope;
  readonly answers: readonly ImageAnswer[];
  readonly cli: CliVersion;
}

/** A template that may work instead; nothing is offered before it was tried. */
export interface Proposal {
  readonly step: RewriteStep;
  readonly template: string;
}

/** Makes proposals for a fault, the best first. */
export type Rewriter = (fault: Fault) => Proposal[];

/** A template with a range of it replaced. */
export function replaced(template: string, start: number, end: number, by: string): string {
  return template.slice(0, start) + by + template.slice(end);
}

/** The words of the action at fault that the fault touches; all of them where it touches none. */
export function wordsAtFault({ actions, at, start, end }: Fault): readonly ActionWord[] {
  const words = actions[at]?.words ?? [];
  const touched = words.filter((word) => word.start < Math.max(end, start + 1) && start < word.end);
  return touched.length > 0 ? touched : words;
}
