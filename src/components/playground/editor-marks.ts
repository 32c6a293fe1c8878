import { findingsOf, type ImageExplanation, type Severity } from '../../lib/annotate/index.ts';
import { findingWords, markdownText } from '../../lib/express/index.ts';
import type { FindingsWords } from '../../lib/i18n/views/findings.en.ts';
import { startOf } from './rows.ts';

/** A finding as the editor shows it: where its value begins, and what it says, as Markdown without markup. */
export interface Mark {
  readonly at: number;
  readonly severity: Severity;
  readonly says: string;
}

/** The marks of one line, the gravest first. */
export interface MarkedLine {
  readonly line: number;
  readonly severity: Severity;
  readonly says: readonly string[];
}

const RANK = { careful: 0, note: 1, info: 2 } as const;

/** The findings that have a place in the paste. */
export function marksOf(image: ImageExplanation, f: FindingsWords): Mark[] {
  const places = new Map(image.annotations.map((annotation) => [annotation.path, startOf(annotation)]));
  return findingsOf(image).flatMap((finding): Mark[] => {
    const at = places.get(finding.path);
    const { severity } = finding;
    if (at === undefined) return [];
    return [{ at, severity, says: markdownText(f.tagged(f.severity[severity], findingWords(finding, f).says)) }];
  });
}

/** The marks by line, for a line has one sign; `lineAt` gives the line of an offset. */
export function markLines(marks: readonly Mark[], lineAt: (offset: number) => number): MarkedLine[] {
  const lines = new Map<number, Mark[]>();
  for (const mark of marks) {
    const line = lineAt(mark.at);
    lines.set(line, [...(lines.get(line) ?? []), mark]);
  }
  return [...lines].map(([line, found]) => {
    const gravestFirst = found.sort((a, b) => RANK[a.severity] - RANK[b.severity]);
    return { line, severity: gravestFirst[0]!.severity, says: gravestFirst.map(({ says }) => says) };
  });
}
