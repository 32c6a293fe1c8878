import type { Action } from '../scan-actions.ts';

/** An operand as it is written; a parenthesis is one. */
export interface Operand {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A function or value with its arguments. */
export interface Command {
  readonly head: Operand;
  readonly args: readonly Operand[];
  readonly start: number;
  readonly end: number;
  /** What is piped into it. */
  readonly piped: Command | null;
  /** It is all that stands between the delimiters. */
  readonly alone: boolean;
}

/** The commands of an action, those in parentheses after those around them. */
export function commandsOf(template: string, { words, innerStart, innerEnd }: Action): Command[] {
  const commands: Command[] = [];
  let at = 0;

  function pipeline(isTop: boolean): void {
    let piped: Command | null = null;
    let operands: Operand[] = [];
    const flush = () => {
      const [head, ...args] = operands;
      operands = [];
      if (!head) return;
      const end = args.at(-1)?.end ?? head.end;
      const alone =
        isTop && template.slice(innerStart, head.start).trim() === '' && template.slice(end, innerEnd).trim() === '';
      piped = { head, args, start: head.start, end, piped, alone };
      commands.push(piped);
    };
    for (; at < words.length; at++) {
      const word = words[at]!;
      if (word.kind === 'close') break;
      if (word.kind === 'pipe') flush();
      else if (word.kind === 'declare') operands = [];
      else if (word.kind === 'open') {
        at++;
        const mark = commands.length;
        pipeline(false);
        const end = words[at]?.end ?? innerEnd;
        const inner = commands.splice(mark);
        operands.push({ text: template.slice(word.start, end), start: word.start, end });
        nested.push(...inner);
      } else if (operands.length > 0 || !isTop || piped || !/^(?:if|with|range|else|template|block)$/.test(word.text)) {
        operands.push(word);
      }
    }
    flush();
  }

  const nested: Command[] = [];
  pipeline(true);
  return [...commands, ...nested];
}
