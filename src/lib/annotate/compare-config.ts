import type { DocNode } from '../inspect/index.ts';
import { configValue } from './config-values.ts';
import { compareKeys, compareSets, sameList, type KeyChange } from './compare-values.ts';
import { imageView } from './image-view.ts';
import { portKeys } from './port-keys.ts';
import { systemOf } from './system-of.ts';
import type { ImageExplanation } from './types.ts';

/** One field in which two images differ, by what the value means; null stands for unset. */
export type Difference = { readonly field: string } & (
  | { readonly kind: 'keys'; readonly changes: readonly KeyChange[] }
  | { readonly kind: 'set'; readonly added: readonly string[]; readonly removed: readonly string[] }
  | { readonly kind: 'list'; readonly a: readonly string[]; readonly b: readonly string[] }
  | { readonly kind: 'value'; readonly a: string | null; readonly b: string | null }
  /** The same entries in another order. */
  | { readonly kind: 'order' }
  /** Two spellings of one meaning, such as no user and `root`. */
  | { readonly kind: 'spelling'; readonly a: string | null; readonly b: string | null }
  /** One of the two does not tell. */
  | { readonly kind: 'unknown' }
);

type What = Difference extends infer D ? (D extends Difference ? Omit<D, 'field'> : never) : never;
type Compare = (a: DocNode | null, b: DocNode | null, isWindows: boolean) => What | null;

const FIELDS: readonly (readonly [string, Compare])[] = [
  ['Config.Entrypoint', compareLists],
  ['Config.Cmd', compareLists],
  ['Config.Shell', compareLists],
  ['Config.User', compareText((text) => text.replace(/^(?:root|0*)$/, 'root'))],
  ['Config.WorkingDir', compareText((text) => text.replace(/\/+$/, '') || '/')],
  ['Config.Env', compareEnv],
  ['Config.Labels', compareMembers],
  ['Config.ExposedPorts', compareKeySets(portKeys)],
  ['Config.Volumes', compareKeySets((key) => [key])],
  ['Config.Healthcheck', compareMembers],
  ['Config.StopSignal', compareText((text) => text.replace(/^(?:15|SIGTERM)?$/, 'SIGTERM'))],
  ['Config.OnBuild', compareLists],
  ['Architecture', compareText()],
  ['Os', compareText()],
  ['Variant', compareText()],
  ['OsVersion', compareText()],
  ['Author', compareText()],
  ['Created', compareText()],
];

type Side = Pick<ImageExplanation, 'node' | 'kind' | 'base'>;

/**
 * The fields in which the configurations of two images differ, in a fixed order; empty where they
 * say the same. `command` is Entrypoint and Cmd joined, as a container starts. The order of keys, and
 * whether an empty value is printed, make no difference.
 */
export function compareConfig(a: Side, b: Side): Difference[] {
  const differences: Difference[] = [];
  const isWindows = [a, b].some((side) => systemOf(imageView(side)) === 'windows');
  const note = (field: string, what: What | null) => what && differences.push({ field, ...what });
  note('command', compareCommands(a, b));
  for (const [field, compare] of FIELDS) {
    const inA = configValue(a, field);
    const inB = configValue(b, field);
    if (inA.known && inB.known) note(field, compare(inA.node, inB.node, isWindows));
    else if (inA.known !== inB.known) note(field, { kind: 'unknown' });
  }
  return differences;
}

// Where neither tells, there is nothing to say; where one of the parts differs, that is said of it.
function compareCommands(a: Side, b: Side): What | null {
  const [inA, inB] = [a, b].map((side) => {
    const entrypoint = configValue(side, 'Config.Entrypoint');
    const cmd = configValue(side, 'Config.Cmd');
    return entrypoint.known && cmd.known ? [...texts(entrypoint.node), ...texts(cmd.node)] : null;
  });
  if (!inA || !inB || sameList(inA, inB)) return null;
  return { kind: 'list', a: inA, b: inB };
}

function compareLists(a: DocNode | null, b: DocNode | null): What | null {
  const inA = texts(a);
  const inB = texts(b);
  return sameList(inA, inB) ? null : { kind: 'list', a: inA, b: inB };
}

function compareEnv(a: DocNode | null, b: DocNode | null): What | null {
  const inA = texts(a);
  const inB = texts(b);
  if (sameList(inA, inB)) return null;
  const changes = compareKeys(inA.map(splitEnv), inB.map(splitEnv));
  if (changes.length > 0) return { kind: 'keys', changes };
  return sameList([...inA].sort(), [...inB].sort()) ? { kind: 'order' } : { kind: 'list', a: inA, b: inB };
}

function splitEnv(entry: string): [string, string] {
  const at = entry.indexOf('=');
  return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 1)];
}

// Labels, and the members of Healthcheck, where zero means the same as nothing.
function compareMembers(a: DocNode | null, b: DocNode | null): What | null {
  const changes = compareKeys(pairs(a), pairs(b));
  return changes.length > 0 ? { kind: 'keys', changes } : null;
}

function pairs(node: DocNode | null): [string, string][] {
  const members = (node?.children ?? []).filter(
    ({ key, kind, value }) => key !== null && kind !== 'null' && value !== 0,
  );
  return members.map((child) => [
    child.key!,
    child.kind === 'array' ? JSON.stringify(texts(child)) : String(child.value),
  ]);
}

function compareKeySets(meaning: (key: string) => readonly string[]): Compare {
  const read = (node: DocNode | null) =>
    (node?.children ?? []).flatMap(({ key }) => (key === null ? [] : meaning(key)));
  return (a, b) => {
    const { added, removed } = compareSets(read(a), read(b));
    return added.length + removed.length > 0 ? { kind: 'set', added, removed } : null;
  };
}

// `onUnix` brings two spellings to one; Windows has neither that root nor that path, nor signals.
function compareText(onUnix = (text: string) => text): Compare {
  return (a, b, isWindows) => {
    const inA = typeof a?.value === 'string' ? a.value : '';
    const inB = typeof b?.value === 'string' ? b.value : '';
    if (inA === inB) return null;
    const isSpelling = !isWindows && onUnix(inA) === onUnix(inB);
    return { kind: isSpelling ? 'spelling' : 'value', a: inA || null, b: inB || null };
  };
}

function texts(node: DocNode | null): string[] {
  return (node?.children ?? []).map(({ value }) => String(value));
}
