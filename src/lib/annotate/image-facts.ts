import { member, wholeText, type DocNode, type Subject } from '../inspect/index.ts';
import { hasNoConfig } from './has-no-config.ts';
import type { ImageFacts } from './types.ts';
import { isWholeConfig, isWholeOutput } from './whole-output.ts';

/** Reads what an image says of itself, whichever tool spelled it. */
export function imageFacts(subject: Subject): ImageFacts {
  const root = subject.kind === 'buildah-image' ? buildahConfig(subject.node) : subject.node;
  const at = (key: string) => (subject.path === '' ? (member(root, key) ?? member(root, lowerCase(key))) : undefined);
  const shown =
    subject.path === 'Config' ? root : (at('Config') ?? (subject.kind === 'skopeo-image' ? root : undefined));
  const config = subject.path === '' && root && hasNoConfig(root) ? undefined : shown;
  const isWhole = config !== undefined && isWholeConfig(subject.kind, subject.path === '' ? root : null, config);
  return {
    id: wholeText(at('Id')) ?? wholeText(member(subject.node, 'FromImageID')),
    repoTags: names(subject),
    architecture: wholeText(at('Architecture')),
    variant: wholeText(at('Variant')),
    os: wholeText(at('Os')),
    created: wholeText(at('Created')),
    size: number(at('Size')),
    layers: layerCount(subject, root),
    env: listCount(config, 'Env', isWhole),
    user: configString(config, 'User', isWhole),
    workingDir: configString(config, 'WorkingDir', isWhole),
    command: command(config, isWhole),
  };
}

// Skopeo lists the tags of the whole repository; which of them the image has is not told.
function names({ kind, node, path }: Subject): string[] {
  if (path !== '') return [];
  if (kind !== 'skopeo-image')
    return strings(member(kind === 'buildah-image' ? buildahConfig(node) : node, 'RepoTags')) ?? [];
  const name = wholeText(member(node, 'Name'));
  return name ? [name] : [];
}

const lowerCase = (key: string) => key.charAt(0).toLowerCase() + key.slice(1);

// Buildah keeps the image config as an object or as JSON inside a string. The string has no offsets
// of its own, so it serves for the facts only.
function buildahConfig(node: DocNode): DocNode {
  const object = member(node, 'OCIv1') ?? member(node, 'Docker');
  if (object) return object;
  const text = wholeText(member(node, 'Config'));
  try {
    return text ? fromValue(JSON.parse(text), null) : node;
  } catch {
    return node;
  }
}

function fromValue(value: unknown, key: string | null): DocNode {
  const base = {
    start: 0,
    end: 0,
    key,
    keyStart: -1,
    keyEnd: -1,
    cut: false,
    elided: false,
    children: [] as DocNode[],
  };
  if (Array.isArray(value))
    return { ...base, kind: 'array', value: null, children: value.map((item) => fromValue(item, null)) };
  if (typeof value === 'object' && value !== null) {
    return {
      ...base,
      kind: 'object',
      value: null,
      children: Object.entries(value).map(([name, item]) => fromValue(item, name)),
    };
  }
  if (typeof value === 'string') return { ...base, kind: 'string', value };
  return {
    ...base,
    kind: typeof value === 'number' ? 'number' : 'null',
    value: typeof value === 'number' ? value : null,
  };
}

// A list that is there counts; one that is missing from a complete object is empty; anything cut or
// shortened cannot be counted.
function layerCount(subject: Subject, root: DocNode): number | null {
  if (subject.kind === 'layer-list') return countable(root);
  if (subject.kind === 'skopeo-image') return countable(member(root, 'Layers'));
  const rootfs = subject.path === 'RootFS' ? root : (member(root, 'RootFS') ?? member(root, 'rootfs'));
  if (rootfs?.kind !== 'object') return null;
  const layers = member(rootfs, 'Layers') ?? member(rootfs, 'diff_ids');
  if (layers) return countable(layers);
  const isTold = !rootfs.cut && !rootfs.elided && isWholeOutput(subject.kind, root) && !hasNoConfig(root);
  return isTold ? 0 : null;
}

function listCount(holder: DocNode | undefined, key: string, isWhole: boolean): number | null {
  if (!holder || (holder.kind !== 'object' && holder.kind !== 'null')) return null;
  const list = member(holder, key);
  if (list) return countable(list);
  return isWhole ? 0 : null;
}

function countable(list: DocNode | undefined): number | null {
  if (!list || list.kind === 'elided' || list.cut || list.elided) return null;
  return list.kind === 'array' ? list.children.length : list.kind === 'null' ? 0 : null;
}

// Half of a command is none: Entrypoint and Cmd have to be there, or known to be unset.
function command(config: DocNode | undefined, isWhole: boolean): string[] | null {
  if (config?.kind !== 'object') return null;
  const parts = ['Entrypoint', 'Cmd'].map((key) => words(member(config, key), isWhole));
  if (parts.includes(null)) return null;
  const joined = parts.flatMap((part) => part!);
  return joined.length > 0 ? joined : null;
}

function words(list: DocNode | undefined, isWhole: boolean): string[] | null {
  if (!list) return isWhole ? [] : null;
  if (list.kind === 'null') return [];
  const all = strings(list);
  return list.cut || list.elided || all?.length !== list.children.length ? null : all;
}

function configString(config: DocNode | undefined, key: string, isWhole: boolean): string | null {
  if (config?.kind !== 'object') return null;
  const value = member(config, key);
  if (value) return wholeText(value);
  return isWhole ? '' : null;
}

function number(node: DocNode | undefined): number | null {
  return node?.kind === 'number' && !node.cut ? (node.value as number) : null;
}

function strings(node: DocNode | undefined): string[] | null {
  if (node?.kind !== 'array') return null;
  return node.children.filter(({ kind, cut }) => kind === 'string' && !cut).map(({ value }) => value as string);
}
