import type { ImageSource } from '../../annotate/index.ts';
import { shellWord } from '../shell-word.ts';
import { runNeeds } from './run-needs.ts';

/**
 * A `docker run` line for bash and zsh, one option to a line: a port of the host for each declared port, a named
 * volume for each declared path, and `-e NAME` for each variable to fill, which takes the value from the shell's own.
 * Null for anything that is not a whole image.
 */
export function runLine(source: ImageSource): string | null {
  const needs = runNeeds(source);
  if (!needs) return null;
  const program = source.kind === 'podman-image' ? 'podman' : 'docker';
  const options = [
    '--rm',
    ...needs.ports.map(({ port, protocol }) => `-p ${port}:${port}${protocol === 'tcp' ? '' : `/${protocol}`}`),
    ...needs.volumes.map(mount),
    ...needs.env.map((name) => `-e ${shellWord(name)}`),
  ];
  return [`${program} run`, ...options, shellWord(needs.image)].join(' \\\n  ').replace('run \\\n  --rm', 'run --rm');
}

// -v splits at colons, save the one of a Windows drive; --mount is a line of CSV.
function mount({ name, path }: { name: string; path: string }): string {
  if (!path.replace(/^[A-Za-z]:(?=\\)/, '').includes(':')) return `-v ${shellWord(`${name}:${path}`)}`;
  const target = /["\n,]/.test(path) ? `"dst=${path.replaceAll('"', '""')}"` : `dst=${path}`;
  return `--mount ${shellWord(`type=volume,src=${name},${target}`)}`;
}
