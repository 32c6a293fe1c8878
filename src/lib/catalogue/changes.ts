import { byLocale } from '../i18n/by-locale.ts';
import type { Locale } from '../i18n/locales.ts';
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
  readonly changed: readonly (Readonly<Record<Locale, string>> & { readonly fields: readonly Field[] })[];
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
  const groups = new Map<string, Record<Locale, string> & { fields: Field[] }>();
  for (const field of fields) {
    if (field.since.engine === engine) continue;
    for (const version of field.versions ?? []) {
      if (version.engine !== engine) continue;
      const group = groups.get(version.en) ?? { fields: [], ...byLocale((locale) => version[locale]) };
      group.fields.push(field);
      groups.set(version.en, group);
    }
  }
  return [...groups.values()];
}
