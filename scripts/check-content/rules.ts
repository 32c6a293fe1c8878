import type { Rule } from './rule.ts';
import { chineseTerms } from './rules/chinese-terms.ts';
import { commandsWereRun } from './rules/commands-were-run.ts';
import { examplesMatch } from './rules/examples-match.ts';
import { oneSentenceSummary } from './rules/one-sentence-summary.ts';
import { plainWords } from './rules/plain-words.ts';
import { sameCode } from './rules/same-code.ts';
import { sameHeadings } from './rules/same-headings.ts';
import { sameLinks } from './rules/same-links.ts';
import { sameParts } from './rules/same-parts.ts';
import { twinsExist } from './rules/twins-exist.ts';

/** Every rule; the order is only the order of the report. Sources and paths are the schema's matter. */
export const rules: readonly Rule[] = [
  twinsExist,
  sameHeadings,
  sameCode,
  sameLinks,
  sameParts,
  commandsWereRun,
  oneSentenceSummary,
  examplesMatch,
  chineseTerms,
  plainWords,
];
