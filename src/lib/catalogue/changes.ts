import type { Catalogue, Field } from './build-catalogue.ts';
import { compareVersions } from './engine-version.ts';
import type { BrokenScript, EngineRelease } from './schema.ts';

/** What one engine release did to the output. */
export interface ReleaseChanges {
  readonly engine: string;
  /** What is known of the release; null for a patch release that the list of releases does not hold. */
  readonly release: EngineRelease | null;
  readonly appeared: readonly Field[];
  readonly gone: readonly Field[];
  readonly deprecated: readonly Field[];
  /** Changes told in words, each with the fields it holds for. */
  readonly changed: readonly { readonly fields: readonly Field[]; readonly en: string; readonly zh: string }[];
  readonly broken: readonly BrokenScript[];
}

/** Every release that changed the output since `from`, newest first. */
export function changesByRelease(
  catalogue: Catalogue,
  releases: readonly EngineRelease[],
  broken: readonly BrokenScript[],
  from: string,
): ReleaseChanges[] {
  const fields = [...catalogue.values()].filter(({ tool, neverPrinted }) => !tool && !neverPrinted);
  const versions = new Set(broken.map(({ engine }) => engine));
  for (const { since, removed, deprecated, versions: told } of fields) {
    for (const event of [since, removed, deprecated, ...(told ?? [])]) {
      if (event?.engine) versions.add(event.engine);
    }
  }
  return [...versions]
    .filter((engine) => compareVersions(engine, from) >= 0)
    .sort((a, b) => compareVersions(b, a))
    .map((engine) => ({
      engine,
      release: releases.find((release) => release.engine === engine) ?? null,
      appeared: fields.filter(({ since }) => since.engine === engine),
      gone: fields.filter(({ removed }) => removed?.engine === engine),
      deprecated: fields.filter(({ deprecated }) => deprecated?.engine === engine),
      changed: told(fields, engine),
      broken: broken.filter((script) => script.engine === engine),
    }));
}

// Fields that changed in the same way stand together. A row that only tells a field's own beginning
// or end in words adds nothing to the lists.
function told(fields: readonly Field[], engine: string): ReleaseChanges['changed'] {
  const groups = new Map<string, { fields: Field[]; en: string; zh: string }>();
  for (const field of fields) {
    if (field.since.engine === engine) continue;
    for (const { engine: at, en, zh } of field.versions ?? []) {
      if (at !== engine) continue;
      const group = groups.get(en) ?? { fields: [], en, zh };
      group.fields.push(field);
      groups.set(en, group);
    }
  }
  return [...groups.values()];
}
