import type { Explanation } from '../src/lib/annotate/index.ts';
import { answersOf } from '../src/lib/express/answers-of.ts';
import { rewriteTemplate } from '../src/lib/express/template/rewrite-template.ts';
import { TEMPLATE_LIMITS } from '../src/lib/express/template/template-limits.ts';
import { formatImages, type CliVersion } from '../src/lib/format/index.ts';
import { readPaste } from '../src/lib/inspect/index.ts';
import { formatWords } from '../src/lib/i18n/format-words.ts';
import type { Locale } from '../src/lib/i18n/locales.ts';

interface Input {
  readonly explanation: Explanation;
  readonly text: string;
  readonly template: string;
  readonly cli: CliVersion;
  readonly locale: Locale;
  readonly format: 'text' | 'json';
}

/**
 * What `docker image inspect --format TEMPLATE` of a version prints for the images of a text. As JSON with the pass each
 * image took and the rewrites that work; keys are added to, never renamed.
 */
export function explainTemplate({ explanation, text, template, cli, locale, format }: Input) {
  const words = formatWords[locale];
  const masked = readPaste(text).masked;
  const { answers, mends, podman } = answersOf({ text, masked, images: explanation.images });
  if (answers.length === 0) return { stdout: '', stderr: `${words.notInspect}\n`, exit: 1 };
  const { stdout, stderr, exit, parseFailure, images, volatile } = formatImages(
    template,
    answers,
    cli,
    TEMPLATE_LIMITS,
  );
  const failure = parseFailure ?? images.flatMap((image) => ('failure' in image ? [image.failure] : []))[0];
  if (format === 'text') {
    const notes = [...(podman ? [words.podman] : []), ...mends.map((mend) => words.mends[mend])];
    // Our own limit, not a word of docker's.
    const said = failure?.code === 'too-much' ? `${words.failures['too-much']}\n` : stderr;
    return { stdout, stderr: notes.map((note) => `${note}\n`).join('') + said, exit };
  }
  const rewrites = rewriteTemplate(template, answers, cli);
  const said = {
    cli,
    template,
    stdout,
    stderr,
    exit,
    volatile,
    podman,
    mends,
    parseFailure,
    images,
    reason: failure ? words.failures[failure.code] : null,
    rewrites: rewrites.map(({ template: works, steps, result }) => ({ template: works, steps, stdout: result.stdout })),
  };
  return { stdout: `${JSON.stringify(said, null, 2)}\n`, stderr: '', exit: 0 };
}
