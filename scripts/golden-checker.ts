import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatImages, splitAnswers, type CliVersion, type ImageAnswer } from '../src/lib/format/index.ts';

/** One run of a real CLI: what was asked, and all that it printed. */
export interface GoldenCase {
  readonly id: string;
  readonly cli: CliVersion;
  readonly document: string;
  readonly template: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
  readonly volatile?: boolean;
  readonly stdout_hex?: string;
}

/** What of a case came out as the real CLI printed it. */
export interface Verdict {
  readonly stdoutAndExit: boolean;
  readonly stderr: boolean;
  readonly actual: { readonly stdout: string; readonly stderr: string; readonly exit: number };
}

/** Compares cases with the engine; the documents are read once. */
export function goldenChecker(documents: string): (row: GoldenCase) => Verdict {
  const answers = new Map<string, readonly ImageAnswer[]>();
  return (row) => {
    const images = answers.get(row.document) ?? readAnswers(join(documents, row.document));
    answers.set(row.document, images);
    const { stdout, brokenStdout, stderr, exit } = formatImages(row.template, images, row.cli);
    const sameText = row.stdout_hex === undefined ? stdout === row.stdout : hex(brokenStdout ?? '') === row.stdout_hex;
    return {
      stdoutAndExit: sameText && exit === row.exit,
      stderr: stderr === row.stderr,
      actual: { stdout, stderr, exit },
    };
  };
}

function readAnswers(file: string): ImageAnswer[] {
  const answers = splitAnswers(readFileSync(file, 'utf8')) ?? [];
  return answers.map((answer) => ('json' in answer && answer.json === '"missing"' ? { missing: 'nosuch' } : answer));
}

function hex(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('hex');
}
