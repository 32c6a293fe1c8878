/** The shells and tools a line is quoted for. */
export const shells = ['posix', 'powershell', 'cmd', 'jq'] as const;
export type Shell = (typeof shells)[number];

/**
 * The command that prints a value, quoted for each shell. `template` is a Go template; it may hold
 * double quotes but no single ones. jq reads the whole output, whose top is a list.
 */
export function printLines(template: string, path: string, image: string): Record<Shell, string> {
  return {
    posix: `docker image inspect --format '${template}' ${image}`,
    // Windows PowerShell and PowerShell up to 7.2 drop bare double quotes on the way to a program.
    powershell: `docker image inspect --format '${template.replaceAll('"', '\\"')}' ${image}`,
    cmd: `docker image inspect --format "${template.replaceAll('"', '\\"')}" ${image}`,
    jq: `docker image inspect ${image} | jq '${jqPath(path)}'`,
  };
}

/** A path of the output as a jq filter: `Config.Env` → `.[0].Config.Env`. */
export function jqPath(path: string): string {
  const keys = path.split('.').map((key) => (/^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `["${key}"]`));
  return `.[0]${keys.join('').replaceAll('[]', '[]')}`;
}
