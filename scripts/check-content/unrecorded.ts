import { escapePattern } from '../../src/lib/escape-pattern.ts';

/** A command of a recording with everything it printed. */
interface Entry {
  readonly command: string;
  readonly printed: string;
}

/**
 * What of a run its recordings do not hold: commands that were not run as shown, and lines that the
 * command above them did not print in that order. `…` stands for anything within a line. A recorded line
 * of several commands, joined by `; `, counts for each of them.
 */
export function unrecorded(console: string, recordings: readonly string[]): string[] {
  const entries = recordings.flatMap(entriesOf);
  const [before, ...shown] = split(console);
  const stray = before!.split('\n').filter(isPrinted);
  return [...stray, ...shown.flatMap((part) => missing(entryOf(part), entries))];
}

function missing({ command, printed }: Entry, entries: readonly Entry[]): string[] {
  const line = new RegExp(`^${patternOf(command)}$`);
  const outputs = entries.filter((entry) => line.test(entry.command)).map((entry) => entry.printed);
  if (outputs.length === 0) return [`$ ${command}`];
  const wanted = printed.split('\n').filter(isPrinted);
  const lacks = outputs.map((output) => notIn(output.split('\n'), wanted));
  return lacks.reduce((least, lack) => (lack.length < least.length ? lack : least));
}

function notIn(output: readonly string[], wanted: readonly string[]): string[] {
  let from = 0;
  return wanted.filter((text) => {
    const line = new RegExp(`^${patternOf(text.trim())}$`);
    const at = output.findIndex((printed, i) => i >= from && line.test(printed.trim()));
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}

function entriesOf(recording: string): Entry[] {
  return split(recording)
    .slice(1)
    .flatMap((part) => {
      const { command, printed } = entryOf(part);
      return [command, ...command.split('; ')].map((one) => ({ command: one, printed }));
    });
}

// A question that waits for an answer ends without a line break, so the next command follows on its line.
function split(text: string): string[] {
  return text.replaceAll('[y/N] $ ', '[y/N]\n$ ').split(/^\$ /m);
}

function entryOf(part: string): Entry {
  const end = part.indexOf('\n');
  return end < 0 ? { command: part, printed: '' } : { command: part.slice(0, end), printed: part.slice(end + 1) };
}

function isPrinted(line: string): boolean {
  return line.trim() !== '' && line.trim() !== '…';
}

function patternOf(text: string): string {
  return text.split('…').map(escapePattern).join('.*');
}
