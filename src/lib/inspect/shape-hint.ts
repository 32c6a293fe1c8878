import type { Hint } from './recognise.ts';

const KEY = '(?:Id|RepoTags|RepoDigests|Architecture|RootFS|GraphDriver)';
const within = (before: string, after: string) => new RegExp(`${before}${KEY}${after}`);

// Outputs in a spelling that is not read, and what is said of them. The first that fits.
const SHAPES: readonly (readonly [RegExp, Hint])[] = [
  [within('""', '""\\s{0,20}:'), 'doubled-quotes'],
  [within('\\\\"', '\\\\{1,7}"\\s{0,20}:'), 'in-strings'],
  // Lines of a program that puts them together.
  [within('[\'`]\\s{0,40}"', '":[^\\n]{0,300}\\\\n[\'`]'), 'in-strings'],
  [within('(?:^|\\n)', ' {1,20}: \\S'), 'powershell-object'],
  [within('[「『«`]', '[」』»`]\\s{0,20}[:：]'), 'other-quotes'],
  [within('[｛，]\\s{0,200}["＂“]', '["＂”]'), 'full-width'],
  [/^\s*(?:%5B|%7B)(?:%[\dA-F]{2}){2}/i, 'encoded'],
  [/^\s*(?:W3|Ww|ey|ew)[\w+/=\r\n]{200,}/, 'encoded'],
  [/^Dockerfile details\s*$|^Image tags\s*$|^Unused\s+sha256:/m, 'portainer'],
];

/** Knows an output of inspect by its keys where what stands around them is not read as JSON; null for anything else. */
export function shapeHint(text: string): Hint | null {
  const head = text.slice(0, 20_000);
  return SHAPES.find(([pattern]) => pattern.test(head))?.[1] ?? null;
}
