import type { SampleOutput } from '../../lib/catalogue/from-astro.ts';
import { formatImages, splitAnswers, type CliVersion, type FormatResult } from '../../lib/format/index.ts';

const CLIS: Readonly<Record<string, CliVersion>> = { '20': '20.10.24', '26': '26.1.5', '28': '28.2.2', '29': '29.7.2' };

/** The client whose `--format` is known and that is nearest to the engine of a recording, `docker-29.7.2-containerd`. */
export function clientOf(engine: string): CliVersion | null {
  return CLIS[/^docker-(\d+)\./.exec(engine)?.[1] ?? ''] ?? null;
}

/** What a client prints for the images of a sample; throws where the sample is not a whole output. */
export function formatSample(sample: SampleOutput, template: string, cli: CliVersion): FormatResult {
  const answers = splitAnswers(sample.text);
  if (!answers) throw new Error(`sample ${sample.slug} is not the output of image inspect`);
  return formatImages(template, answers, cli);
}
