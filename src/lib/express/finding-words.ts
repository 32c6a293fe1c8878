import type { Finding, FindingArgs, FindingCode } from '../annotate/index.ts';
import type { FindingsWords } from '../i18n/views/findings.en.ts';

/** A finding in words: what the output proves, and the remedy. */
export interface FindingWords {
  readonly says: string;
  readonly fix: string;
}

type Words = {
  readonly [C in FindingCode]: { says: (args: FindingArgs[C]) => string; fix: (args: FindingArgs[C]) => string };
};

/** Says a finding in the reader's language. A code without words does not compile. */
export function findingWords(finding: Finding, t: FindingsWords): FindingWords {
  const all: Words = t.words;
  const words = all[finding.code] as Words[FindingCode] & { says: (args: unknown) => string };
  return { says: words.says(finding.args as never), fix: words.fix(finding.args as never) };
}
