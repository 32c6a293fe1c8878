/** A digest with its middle left out, `e2b1f03c77a9…51d0aa`, or a path with such a name in it. */
export function shortDigest(text: string): string {
  return text
    .replace(/^sha256:/, '')
    .replace(/[0-9a-z]{25,}/, (name) => `${name.slice(0, name.length > 25 ? 12 : 8)}…${name.slice(-6)}`);
}
