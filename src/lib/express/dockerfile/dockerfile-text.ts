import type { DockerfileWords } from '../../i18n/views/dockerfile.en.ts';
import type { DockerfileHalf } from './dockerfile-half.ts';

/** A Dockerfile to copy: what is not known stands in it as comments, so a build of it stops at the missing FROM. */
export function dockerfileText({ lines, gaps }: DockerfileHalf, words: DockerfileWords): string {
  const head = gaps.map((gap) => `# ${words.gaps[gap]}`);
  const body = lines.map(({ text, broken }) => (broken ? text.replace(/^/gm, '# ') : text));
  return `${[...head, '', ...body].join('\n')}\n`;
}
