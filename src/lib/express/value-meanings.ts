import {
  EMPTY_LAYER,
  imageView,
  portKeys,
  systemOf,
  userForm,
  type Annotation,
  type ImageExplanation,
  type ImageStore,
  type UserForm,
} from '../annotate/index.ts';
import type { Unit } from '../catalogue/schema.ts';
import { member, type DocNode } from '../inspect/index.ts';
import { architectureAlias } from './architecture-alias.ts';
import { digestKind, type DigestKind } from './digest-kind.ts';
import { healthDefaults } from './start/health-defaults.ts';
import { workOut, type Worked } from './worked-value.ts';

/** Something to say about one value from the value itself, without words. */
export type ValueMeaning =
  | Worked
  | { readonly kind: 'digest'; readonly of: DigestKind }
  /** `count` ports from `first` on; `implied`: the key names no protocol. */
  | {
      readonly kind: 'port';
      readonly first: number;
      readonly count: number;
      readonly protocol: string;
      readonly implied: boolean;
    }
  | ({ readonly kind: 'user' } & UserForm)
  /** The platform as one text, `linux/arm/v7`, and what others call the architecture. */
  | { readonly kind: 'platform'; readonly text: string; readonly alias: string | null }
  /** Zero in a health check: the engine's default holds. */
  | { readonly kind: 'health-default'; readonly text: string }
  /** BuildKit wrote this comment. */
  | { readonly kind: 'buildkit' }
  /** The mark of the classic builder, and of Podman, for a step in which no command ran. */
  | { readonly kind: 'nop' }
  /** ArgsEscaped of a Linux image. */
  | { readonly kind: 'args-escaped' }
  /** GraphDriver.Data is null: containerd has no such driver, or the driver of the classic store reports nothing. */
  | { readonly kind: 'no-driver-data'; readonly store: ImageStore }
  /** The DiffID of an earlier layer again; `as` counts from 1, the base. */
  | { readonly kind: 'same-layer'; readonly as: number };

/**
 * What one value of an image says of itself, the most telling first; `unit` is what the catalogue says
 * its digits stand for. Cheap: looks at this value, and for a DiffID at those below it.
 */
export function valueMeanings(annotation: Annotation, image: ImageExplanation, unit: Unit | undefined): ValueMeaning[] {
  const { path, node } = annotation;
  const found: ValueMeaning[] = [];
  // The beginning of a value means something else, if anything.
  if (node.cut && node.children.length === 0) return found;
  const health = /(?:^|\.)Healthcheck\.(\w+)$/.exec(path)?.[1];
  const inherited = health !== undefined && node.value === 0 ? healthDefaults[health] : undefined;
  if (inherited !== undefined) return [{ kind: 'health-default', text: inherited }];
  const worked = workOut(node.value, unit);
  if (worked) found.push(worked);
  if (typeof node.value === 'string') {
    const of = digestKind(path, node.value, image);
    if (of) found.push({ kind: 'digest', of });
  }
  const named = byField(annotation, image);
  if (named) found.push(named);
  return found;
}

function byField({ field, path, node }: Annotation, image: ImageExplanation): ValueMeaning | null {
  const text = typeof node.value === 'string' ? node.value : null;
  if (text !== null && STEP.test(path) && NOP.test(text)) return { kind: 'nop' };
  switch (field ?? '') {
    case 'Config.ExposedPorts{}':
      return node.key === null ? null : port(node.key);
    case 'Config.User':
      return text === null ? null : whom(text, image);
    case 'Architecture':
      return platform(image);
    case 'Comment':
      return text?.startsWith('buildkit.') ? { kind: 'buildkit' } : null;
    case 'Config.ArgsEscaped':
      return node.value === true && image.os === 'linux' ? { kind: 'args-escaped' } : null;
    case 'GraphDriver.Data':
      return node.kind === 'null' && image.engine.store ? { kind: 'no-driver-data', store: image.engine.store } : null;
    case 'RootFS.Layers[]':
      return text === null || text === EMPTY_LAYER ? null : sameLayer(text, node, image);
  }
  return null;
}

// Where the line of a build step stands.
const STEP = /^ContainerConfig\.Cmd\[\d+\]$|\.created_by$/;
const NOP = /(?:^|\s)#\(nop\)/;
// More cannot be mounted; a longer list is no reason to look at each pair of it.
const LAYERS_AT_MOST = 500;

function sameLayer(diffId: string, node: DocNode, { node: image }: ImageExplanation): ValueMeaning | null {
  const layers = member(member(image, 'RootFS'), 'Layers')?.children ?? [];
  if (layers.length > LAYERS_AT_MOST || !/^sha256:[0-9a-f]{64}$/.test(diffId)) return null;
  const first = layers.findIndex((layer) => layer.value === diffId);
  return first >= 0 && layers[first]!.start < node.start ? { kind: 'same-layer', as: first + 1 } : null;
}

function whom(text: string, image: ImageExplanation): ValueMeaning | null {
  const form = userForm(text, systemOf(imageView(image)));
  return form && { kind: 'user', ...form };
}

function port(key: string): ValueMeaning | null {
  const ports = portKeys(key).map((item) => /^(\d+)\/(\w+)$/.exec(item));
  const first = ports[0];
  if (!first) return null;
  const [, number, protocol] = first;
  return { kind: 'port', first: Number(number), count: ports.length, protocol: protocol!, implied: !key.includes('/') };
}

function platform({ os, architecture, variant }: ImageExplanation): ValueMeaning | null {
  if (!os || !architecture) return null;
  const text = [os, architecture, variant].filter(Boolean).join('/');
  return { kind: 'platform', text, alias: architectureAlias(architecture, variant) };
}
