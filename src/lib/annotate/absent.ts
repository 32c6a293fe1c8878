import type { FieldEntry, FieldIndex, Rule } from '../catalogue/index.ts';
import { member, type DocNode, type Subject } from '../inspect/index.ts';
import { bandRange, compareApi, laterApi, overlaps, type ApiRange } from '../catalogue/api-version.ts';
import type { Absence, AbsenceReason, Engine } from './types.ts';

/** The fields Docker knows that this image does not show, each with the reason. */
export function absences(subject: Subject, engine: Engine, index: FieldIndex): Absence[] {
  if (subject.kind !== 'docker-image' || subject.path !== '') return [];
  const found: Absence[] = [];
  for (const entry of index.entries) {
    if (entry.tool || entry.path.includes('[]')) continue;
    const parts = entry.path.split('.');
    if (parts.length > 2) continue;
    const holder = parts.length === 1 ? subject.node : member(subject.node, parts[0]!);
    if (holder?.kind !== 'object' || member(holder, parts.at(-1)!) || hasAlias(holder, entry)) continue;
    const because = reason(entry, holder, engine);
    if (because) found.push({ field: entry.path, because });
  }
  return found;
}

function hasAlias(holder: DocNode, entry: FieldEntry): boolean {
  return (entry.aliases ?? []).some((alias) => member(holder, alias));
}

function reason(entry: FieldEntry, holder: DocNode, engine: Engine): AbsenceReason | null {
  const rules = rulesFor(entry, engine);
  if (rules.size === 0) return null;
  if (holder.cut || holder.elided)
    return rules.has('always') || rules.has('when-set') || rules.has('zero') ? 'cut' : null;
  if (rules.has('on-request')) return 'on-request';
  if (rules.has('when-set'))
    return entry.drivers && engine.driver && !entry.drivers.includes(engine.driver) ? 'driver' : 'image';
  if (!rules.has('never')) return null;
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

// An engine that knows newer keys is no older than they are, even where a client asks it for less.
function apiRange({ api, knows }: Engine): ApiRange {
  const { min = null, max = null } = api ?? {};
  const later = laterApi(min, knows);
  return { min: later !== null && max !== null && compareApi(later, max) > 0 ? min : later, max };
}

function everPrinted(entry: FieldEntry, store: 'classic' | 'containerd'): boolean {
  return entry.presence[store].some(({ is }) => is !== 'never');
}
