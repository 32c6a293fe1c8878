import type { FieldKey } from '../catalogue/index.ts';

/** The shells and tools a line is quoted for. */
export const shells = ['posix', 'powershell', 'cmd', 'jq'] as const;
export type Shell = (typeof shells)[number];

/** The program that prints an image, as it is called in a shell. */
export type Program = 'docker' | 'podman';

/**
 * The command that prints a value, quoted for each shell. `template` is a Go template; it may hold
 * double quotes but no single ones. jq reads the whole output, whose top is a list.
 */
export function printLines(
  template: string,
  keys: readonly FieldKey[],
  image: string,
  program: Program = 'docker',
): Record<Shell, string> {
  const inspect = `${program} image inspect`;
  return {
    posix: `${inspect} --format '${template}' ${image}`,
    powershell: `${inspect} --format '${forWindows(template)}' ${image}`,
    cmd: `${inspect} --format "${forWindows(template)}" ${image}`,
    jq: `${inspect} ${image} | jq '${jqPath(keys)}'`,
  };
}

// Windows PowerShell and PowerShell up to 7.2 drop bare double quotes on the way to a program, and later ones
// hand over the backslashes of escaped ones. Backquotes mean the same to Go and nothing to these shells; but
// escapes do not work between them, so a string that has some stays in double quotes.
function forWindows(template: string): string {
  const bare = template.replace(/"([^"\\`]*)"/g, '`$1`');
  return bare.replaceAll('"', '\\"');
}

/** The keys of a field as a jq filter: `Config`, `Env` → `.[0].Config.Env`. */
export function jqPath(keys: readonly FieldKey[]): string {
  const steps = keys.map(({ key, list }) => {
    const step = /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `["${key}"]`;
    return list ? `${step}[]?` : step;
  });
  return `.[0]${steps.join('')}`;
}
