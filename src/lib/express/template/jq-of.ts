import { keysOf, type CliVersion, type NameStep } from '../../format/index.ts';
import { jqFor } from '../template-for.ts';
import { scanActions } from './scan-actions.ts';
import { pathOf } from './scope-at.ts';

const ROOT = { dot: [], variables: new Map<string, readonly NameStep[]>([['$', []]]) };

/**
 * The jq filter for what a template prints, where that is one path: `{{.A.B}}`, `{{json .A}}`, `{{index .A "b"}}`; null
 * for any other. `image` is its position in the output, null for all of them.
 */
export function jqOf(template: string, cli: CliVersion, image: number | null): string | null {
  const [action, ...others] = scanActions(template);
  if (!action?.closed || others.length > 0 || action.start > 0 || action.end < template.length) return null;
  const words = action.words.filter(({ kind }) => kind !== 'open' && kind !== 'close').map(({ text }) => text);
  if (words[0] === 'json') words.shift();
  const indexed = words[0] === 'index';
  if (indexed) words.shift();
  const [first, ...keys] = words;
  const path = first === undefined ? null : pathOf(first, ROOT);
  if (!path || indexed !== keys.length > 0 || keys.some((key) => !/^(?:\d+|"[^"\\]*"|`[^`]*`)$/.test(key))) return null;
  const names = keysOf(path, cli).map((key) => `[${JSON.stringify(key)}]`);
  const steps = keys.map((key) => `[${/^\d/.test(key) ? key : JSON.stringify(key.slice(1, -1))}]`);
  const filter = jqFor([...names, ...steps].join(''), image ?? 0);
  return image === null ? filter.replace('.[0]', '.[]') : filter;
}
