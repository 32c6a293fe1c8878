/**
 * A name without what people spell differently: case, separators, brackets and the places of list elements.
 * `Config.Env`, `config/env`, `config-env` and `{{.Config.Env}}` are all `configenv`.
 */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\[\d*\]|(?<=[./])\d+(?=[./]|$)/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
