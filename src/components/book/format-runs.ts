import type { SampleOutput } from '../../lib/catalogue/from-astro.ts';
import type { FormatExample } from '../../lib/catalogue/index.ts';
import { formatImages, splitAnswers, type CliVersion, type FormatResult } from '../../lib/format/index.ts';

/** What one or several clients print for a template; clients that agree stand together. */
export interface FormatRun {
  readonly clis: readonly CliVersion[];
  readonly result: FormatResult;
}

/** Computes an example; throws where the newest client does not print what the page relies on. */
export function formatRuns(example: FormatExample, samples: readonly SampleOutput[]): FormatRun[] {
  const answers = example.of.map(({ sample, as }) => {
    const found = samples.find(({ slug }) => slug === sample);
    if (sample === 'none') return { missing: as };
    const answer = found && splitAnswers(found.text)?.[0];
    if (!answer) throw new Error(`${sample} is not the output of image inspect`);
    return answer;
  });
  const runs: FormatRun[] = [];
  for (const cli of example.clis ?? ['29.7.2' as const]) {
    const result = formatImages(example.template, answers, cli);
    const same = runs.findIndex((run) => textOf(run.result) === textOf(result));
    if (same < 0) runs.push({ clis: [cli], result });
    else runs[same] = { clis: [...runs[same]!.clis, cli], result };
  }
  const last = textOf(runs.at(-1)!.result);
  if (!last.includes(example.prints)) throw new Error(`${example.template} prints ${last} and not ${example.prints}`);
  return runs;
}

function textOf({ stdout, stderr, exit }: FormatResult): string {
  return `${stdout}${stderr}${exit}`;
}
