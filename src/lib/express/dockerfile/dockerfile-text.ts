import type { Messages } from '../../i18n/messages.en.ts';
import type { DockerfileHalf } from './dockerfile-half.ts';

/** A Dockerfile to copy: what is not known stands in it as comments, so a build of it stops at the missing FROM. */
export function dockerfileText({ lines, gaps }: DockerfileHalf, t: Messages): string {
  const head = gaps.map((gap) => `# ${t.dockerfile.gaps[gap]}`);
  const body = lines.map(({ text, broken }) => (broken ? text.replace(/^/gm, '# ') : text));
  return `${[...head, '', ...body].join('\n')}\n`;
}
