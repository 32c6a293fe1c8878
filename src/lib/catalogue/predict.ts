import { bandRange, overlaps } from './api-version.ts';
import { compareVersions } from './engine-version.ts';
import type { FieldData, Rule } from './schema.ts';

/** Who prints: a Docker engine asked with an API version, or a Podman. */
export type Printer =
  | {
      readonly tool: 'docker';
      /** The engine's version: `29.7.2`. */
      readonly version: string;
      readonly store: 'containerd' | 'classic';
      /** The storage driver of the classic store: `overlay2`. */
      readonly driver: string | null;
      readonly api: string;
      /** Asked for `Manifests`. */
      readonly manifests: boolean;
    }
  | { readonly tool: 'podman'; readonly version: string };

/** Whether a key is there wherever its parent is an object: certainly, possibly, or certainly not. */
export type Prediction = 'must' | 'may' | 'must-not';

/** What the facts of a field say that a printer does with it. */
export function predict(field: FieldData, printer: Printer): Prediction {
  if (field.neverPrinted) return 'must-not';
  if (printer.tool === 'podman') return predictPodman(field, printer.version);
  const { version, store, driver, api } = printer;
  if (field.tool || isLater(field.since.engine, version)) return 'must-not';
  if (field.removed?.how === 'unversioned' && !isLater(field.removed.engine, version)) return 'must-not';
  const at = { min: api, max: api };
  const rules = field.presence.engines?.filter(
    (rule) =>
      (!rule.store || rule.store === store) && within(version, rule.engine) && overlaps(bandRange(rule.api), at),
  );
  const rule = rules?.[0]?.is ?? field.presence[store].find((band) => overlaps(bandRange(band.api), at))?.is ?? 'never';
  if (rule !== 'never' && store === 'classic' && field.drivers && !field.drivers.includes(driver ?? ''))
    return 'must-not';
  return outcome(rule, printer.manifests);
}

function predictPodman({ presence, since }: FieldData, version: string): Prediction {
  if (isLater(since.podman, version)) return 'must-not';
  return outcome(presence.podman, false);
}

function outcome(rule: Rule, manifests: boolean): Prediction {
  switch (rule) {
    case 'always':
    case 'zero':
      return 'must';
    case 'when-set':
      return 'may';
    case 'on-request':
      return manifests ? 'may' : 'must-not';
    case 'never':
      return 'must-not';
  }
}

function isLater(since: string | undefined, version: string): boolean {
  return since !== undefined && compareVersions(since, version) > 0;
}

// `20.10-26.1` holds both series whole.
function within(version: string, range: string): boolean {
  const [from, to = from] = range.split('-') as [string, string?];
  const series = version.split('.').slice(0, to.split('.').length).join('.');
  return compareVersions(version, from) >= 0 && compareVersions(series, to) <= 0;
}
