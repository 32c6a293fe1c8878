import { portKeys, type Annotation, type ImageExplanation } from '../annotate/index.ts';
import type { Unit } from '../catalogue/schema.ts';
import { architectureAlias } from './architecture-alias.ts';
import { digestKind, type DigestKind } from './digest-kind.ts';
import { healthDefaults } from './start/health-defaults.ts';
import { userForm, type UserForm } from './user-form.ts';
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
  | { readonly kind: 'buildkit' };

/**
 * What one value of an image says of itself, the most telling first; `unit` is what the catalogue says
 * its digits stand for. Cheap: looks at this value alone.
 */
export function valueMeanings(annotation: Annotation, image: ImageExplanation, unit: Unit | undefined): ValueMeaning[] {
  const { path, node } = annotation;
  const found: ValueMeaning[] = [];
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

function byField({ field, node }: Annotation, image: ImageExplanation): ValueMeaning | null {
  const text = typeof node.value === 'string' ? node.value : null;
  switch (field ?? '') {
    case 'Config.ExposedPorts{}':
      return node.key === null ? null : port(node.key);
    case 'Config.User':
      return text === null ? null : { kind: 'user', ...userForm(text) };
    case 'Architecture':
      return platform(image);
    case 'Comment':
      return text?.startsWith('buildkit.') ? { kind: 'buildkit' } : null;
  }
  return null;
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
