import type { FieldEntry, FieldIndex, Rule } from '../catalogue/index.ts';
import { member, type DocNode, type Subject } from '../inspect/index.ts';
import { bandRange, compareApi, laterApi, overlaps, type ApiRange } from '../catalogue/api-version.ts';
import { hasNoConfig } from './has-no-config.ts';
import { isLayerFile } from './is-layer-file.ts';
import type { Absence, AbsenceReason, Engine } from './types.ts';
import { isWholeConfig, isWholeOutput } from './whole-output.ts';

/** The fields Docker knows that this image does not show, each with the reason. */
export function absences(subject: Subject, engine: Engine, index: FieldIndex): Absence[] {
  if (subject.kind !== 'docker-image' || subject.path !== '' || isLayerFile(subject.node)) return [];
  const found: Absence[] = [];
  const { node: image, kind } = subject;
  const isWhole = isWholeOutput(kind, image);
  const config = member(image, 'Config');
  const isUnread = hasNoConfig(image);
  const isConfigWhole = config !== undefined && isWholeConfig(kind, image, config);
  for (const entry of index.entries) {
    if (entry.tool || entry.path.includes('[]')) continue;
    const parts = entry.path.split('.');
    if (parts.length > 2) continue;
    const holder = parts.length === 1 ? subject.node : member(subject.node, parts[0]!);
    if (holder?.kind !== 'object' || member(holder, parts.at(-1)!) || hasAlias(holder, entry)) continue;
    const holds = parts[0] === 'Config' && parts.length === 2 ? isConfigWhole : isWhole;
    const isPartial = !holds || holder.cut || holder.elided;
    const because = reason(entry, isPartial, engine);
    // Where no config was read, nobody knows what the image sets.
    if (because && !(isUnread && (because === 'image' || holder !== image))) found.push({ field: entry.path, because });
  }
  return found;
}

function hasAlias(holder: DocNode, entry: FieldEntry): boolean {
  return (entry.aliases ?? []).some((alias) => member(holder, alias));
}

function reason(entry: FieldEntry, isPartial: boolean, engine: Engine): AbsenceReason | null {
  const rules = rulesFor(entry, engine);
  if (rules.size === 0) return null;
  if (isPartial) return rules.has('always') || rules.has('when-set') || rules.has('zero') ? 'cut' : null;
  if (rules.has('on-request')) return 'on-request';
  if (rules.has('when-set'))
    return entry.drivers && engine.driver && !entry.drivers.includes(engine.driver) ? 'driver' : 'image';
  if (!rules.has('never')) return isOlder(entry, engine) ? 'version' : null;
  const classic = everPrinted(entry, 'classic');
  const containerd = everPrinted(entry, 'containerd');
  if (engine.store === 'containerd' && classic && !containerd) return 'store';
  if (engine.store === 'graphdriver' && containerd && !classic) return 'store';
  // What left the output before Docker 20 is history, not an absence anyone wonders about.
  return classic || containerd ? 'version' : null;
}

function rulesFor(entry: FieldEntry, engine: Engine): Set<Rule> {
  const stores =
    engine.store === null
      ? (['containerd', 'classic'] as const)
      : ([engine.store === 'containerd' ? 'containerd' : 'classic'] as const);
  const range = apiRange(engine);
  const bands = stores.flatMap((store) => entry.presence[store]);
  return new Set(bands.filter(({ api }) => overlaps(bandRange(api), range)).map(({ is }) => is));
}

// The oldest API whose shape the catalogue describes; before it, keys came and went with the image.
const DESCRIBED = '1.12';

// A key that is always there since some version, and is not: the engine is older than it.
function isOlder({ since }: FieldEntry, engine: Engine): boolean {
  if (!since?.api || compareApi(since.api, DESCRIBED) <= 0) return false;
  const { min } = apiRange(engine);
  return min === null || compareApi(min, since.api) < 0;
}

// An engine that knows newer keys is no older than they are, even where a client asks it for less.
function apiRange({ api, knows }: Engine): ApiRange {
  const { min = null, max = null } = api ?? {};
  const later = laterApi(min, knows);
  return { min: later !== null && max !== null && compareApi(later, max) > 0 ? min : later, max };
}

function everPrinted(entry: FieldEntry, store: 'classic' | 'containerd'): boolean {
  return entry.presence[store].some(({ is }) => is !== 'never');
}
