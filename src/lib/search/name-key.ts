import { singularOf } from './singular-of.ts';

// The first path of a template or jq program: `{{index .Config.Labels "x"}}`, `.[0].Config.Env`, `jq '.[].Id'`.
const PROGRAM = /^\s*(?:jq\s|["']?\.)|\{\{/;
const PATH = /(?:\.[a-z_]\w*(?:\[\d*\])?)+/i;

/** The name a query asks for: of a template or jq program its first path, without the dot in front and without brackets. */
export function nameIn(query: string): string {
  const path = PROGRAM.test(query) ? PATH.exec(query)?.[0] : undefined;
  return (path?.slice(1) ?? query).replace(/\[\d*\]/g, '').trim();
}

/**
 * The form in which two spellings of a name are one: `Config.Env` and `config_env` are `configenv`, `镜像 ID` is `镜像id`, plurals are
 * singulars.
 * Empty where the text has neither letters nor digits.
 */
export function nameKey(name: string): string {
  return singularOf(
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ''),
  );
}
