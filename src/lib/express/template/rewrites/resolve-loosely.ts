import type { NameStep, TemplateName } from '../../../format/index.ts';
import { isName } from '../is-name.ts';
import { editDistance } from '../../../edit-distance.ts';
import type { RewriteStep } from './fault.ts';

/** A way from a value to one inside it, and what had to be changed to find it. */
export interface Found {
  readonly steps: readonly (string | number)[];
  readonly changed: RewriteStep | null;
}

type NamesAt = (path: readonly NameStep[]) => readonly TemplateName[];

const FORMER: Readonly<Record<string, string>> = { VirtualSize: 'Size', ContainerConfig: 'Config' };
const MAPS = /^(?:labels|annotations|data|exposedports|volumes)$/i;
const MOST = 4;
const DEEPEST = 4;

/**
 * Where a path leads that someone wrote loosely: `config.env`, `Labels.a.b-c`, `RepoTags[0]`, `Env`. The text comes
 * without its first dot.
 */
export function resolveLoosely(text: string, base: readonly NameStep[], names: NamesAt): Found[] {
  const direct = resolve(text, base, names);
  if (direct.length > 0 || base.length > 0) return direct.slice(0, MOST);
  const [first = ''] = /^[\p{L}\p{Nd}_]+/u.exec(text) ?? [];
  if (first.length < 3) return [];
  return placesOf(first, [], names)
    .flatMap((path) =>
      resolve(text.slice(first.length), path, names).map(({ steps, changed }) => ({
        steps: [...path, ...steps],
        changed: changed === 'key' ? changed : ('place' as const),
      })),
    )
    .slice(0, MOST);
}

function resolve(text: string, path: readonly NameStep[], names: NamesAt): Found[] {
  if (text === '') return [{ steps: [], changed: null }];
  const quoted = /^\.?\[?("(?:[^"\\]|\\.)*")\]?/.exec(text);
  if (quoted) return onward(quoted[0].length, keyOf(quoted[1]!), keyOf(quoted[1]!), 'key');
  const position = /^\.?\[?(\d+)\]?(?![\p{L}_-])/u.exec(text);
  const known = names(path);
  if (position && known.length === 0) return onward(position[0].length, Number(position[1]), null, 'key');
  const rest = text.replace(/^\./, '');
  const skipped = text.length - rest.length;
  const whole = known
    .filter(({ name, key }) => key !== null && !isName(name) && startsWithKey(rest, name))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (whole) return onward(skipped + whole.name.length, whole.name, whole.name, 'key');
  const [segment = ''] = /^[^.[\]"]+/.exec(rest) ?? [];
  const near = nearest(segment, known);
  const found = near.flatMap(({ name }) => {
    const step = name === segment ? null : name === 'ID' && segment === 'Id' ? 'id' : 'spelling';
    return onward(skipped + segment.length, name, name, step);
  });
  const last = path.at(-1);
  if (found.length === 0 && typeof last === 'string' && MAPS.test(last)) {
    return [{ steps: [rest], changed: 'key' }];
  }
  return found;

  function onward(length: number, step: string | number, name: NameStep, changed: RewriteStep | null): Found[] {
    return resolve(text.slice(length), [...path, name], names).map((inner) => ({
      steps: [step, ...inner.steps],
      changed: inner.changed === 'key' ? 'key' : (changed ?? inner.changed),
    }));
  }
}

function nearest(segment: string, known: readonly TemplateName[]): TemplateName[] {
  const lower = segment.toLowerCase();
  const isTyped = ({ pass }: TemplateName) => pass !== 'plain';
  const former = FORMER[segment];
  const same = known.filter(({ name }) => name.toLowerCase() === lower);
  const ranked = [
    ...same.filter((one) => isTyped(one) && one.name === segment),
    ...same.filter((one) => isTyped(one) && one.name !== segment),
    ...same.filter((one) => !isTyped(one)),
    ...known.filter(({ name }) => name === former),
  ];
  if (ranked.length > 0 || lower.length < 3) return ranked;
  const begins = known.filter(({ name }) => name.toLowerCase().startsWith(lower));
  const close = known
    .filter(({ name }) => editDistance(name.toLowerCase(), lower) <= Math.min(2, lower.length / 3))
    .sort((a, b) => editDistance(a.name.toLowerCase(), lower) - editDistance(b.name.toLowerCase(), lower));
  return [...new Set([...begins, ...close])].slice(0, 2);
}

function placesOf(name: string, path: readonly string[], names: NamesAt): string[][] {
  if (path.length >= DEEPEST) return [];
  const inside = names(path).filter((one) => isName(one.name) && one.key !== null);
  const here = inside.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  if (here.length > 0) return here.map((one) => [...path, one.name]);
  return inside.filter(({ json }) => json.startsWith('{')).flatMap((one) => placesOf(name, [...path, one.name], names));
}

function startsWithKey(text: string, key: string): boolean {
  return text.startsWith(key) && /^(?:$|[.[])/.test(text.slice(key.length));
}

function keyOf(quoted: string): string {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return quoted.slice(1, -1);
  }
}
