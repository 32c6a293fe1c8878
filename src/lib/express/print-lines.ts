import type { FieldKey } from '../catalogue/index.ts';
import { quotedTemplate } from './quoted-template.ts';

/** The shells and tools a line is quoted for. */
export const shells = ['posix', 'powershell', 'cmd', 'jq'] as const;
export type Shell = (typeof shells)[number];

/** The program that prints an image, as it is called in a shell. */
export type Program = 'docker' | 'podman';

/**
 * The command that prints a value, quoted for each shell. `template` is a Go template. jq reads the whole output, whose top is a list.
 */
export function printLines(
  template: string,
  keys: readonly FieldKey[],
  image: string,
  program: Program = 'docker',
): Record<Shell, string> {
  const inspect = `${program} image inspect`;
  return {
    posix: `${inspect} --format ${quotedTemplate(template, 'posix')} ${image}`,
    powershell: `${inspect} --format ${quotedTemplate(template, 'powershell')} ${image}`,
    cmd: `${inspect} --format ${quotedTemplate(template, 'cmd')} ${image}`,
    jq: `${inspect} ${image} | jq '${jqPath(keys)}'`,
  };
}

/** The keys of a field as a jq filter: `Config`, `Env` → `.[0].Config.Env`. */
function jqPath(keys: readonly FieldKey[]): string {
  const steps = keys.map(({ key, list }) => {
    const step = /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `["${key}"]`;
    return list ? `${step}[]?` : step;
  });
  return `.[0]${steps.join('')}`;
}
