import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { brokenScriptSchema, engineReleaseSchema } from '../../src/lib/catalogue/schema.ts';
import { changesByRelease, compareVersions } from '../../src/lib/catalogue/index.ts';
import { shared } from '../support/engines.ts';
import { siteCatalogue } from '../support/index.ts';

const content = fileURLToPath(new URL('../../src/content', import.meta.url));
const read = (name: string): unknown => parse(readFileSync(`${content}/${name}`, 'utf8'));
const releases = z.array(engineReleaseSchema).parse(read('engines.yaml'));
const broken = z.array(brokenScriptSchema).parse(read('broken-scripts.yaml'));
const catalogue = siteCatalogue();
const changes = changesByRelease(catalogue, releases, broken, '17.03.0');
const of = (engine: string) => changes.find((change) => change.engine === engine)!;

describe('what changed', () => {
  test('lists releases from 17.03 on, newest first, each with something to say', () => {
    const engines = changes.map(({ engine }) => engine);
    expect(engines).toEqual([...engines].sort((a, b) => compareVersions(b, a)));
    expect(engines.every((engine) => compareVersions(engine, '17.03.0') >= 0)).toBe(true);
    for (const { appeared, gone, deprecated, changed, broken: scripts } of changes) {
      expect(appeared.length + gone.length + deprecated.length + changed.length + scripts.length).toBeGreaterThan(0);
    }
  });

  test('says what came and went with the releases people ask about', () => {
    expect(of('29.2.0').appeared.map(({ path }) => path)).toContain('Identity');
    expect(of('28.0.0').appeared.map(({ path }) => path)).toContain('Descriptor');
    expect(of('28.2.0').gone.map(({ path }) => path)).toContain('Config.Hostname');
    expect(of('28.3.0').changed.flatMap(({ fields }) => fields.map(({ path }) => path))).toContain('Config.Cmd');
    expect(of('25.0.0').gone.map(({ path }) => path)).toContain('VirtualSize');
    expect(of('29.0.0').changed.flatMap(({ fields }) => fields.map(({ path }) => path))).toContain('GraphDriver');
  });

  test('releases are in order, and each speaks at least the API of the one before', () => {
    releases.slice(1).forEach((release, i) => {
      expect(compareVersions(releases[i]!.engine, release.engine)).toBeLessThan(0);
      expect(compareVersions(releases[i]!.api, release.api)).toBeLessThanOrEqual(0);
    });
  });

  test('a broken script leads to a place that exists', () => {
    const slugs = new Set([...catalogue.values()].map(({ slug }) => slug));
    for (const { field, anchor } of broken) {
      expect(slugs).toContain(field);
      if (!anchor) continue;
      for (const locale of ['en', 'zh'])
        expect(readFileSync(`${content}/fields/${field}/${locale}.mdx`, 'utf8')).toContain(`[#${anchor}]`);
    }
  });

  const goldens = `${shared}/format-goldens/cases.json`;
  test.runIf(existsSync(goldens))('the errors are those the real client printed', () => {
    const cases = JSON.parse(readFileSync(goldens, 'utf8')) as { template: string; cli: string; stderr?: string }[];
    const templates = broken.flatMap(({ fails, error }) => {
      const template = /--format '(.*)' IMAGE$/.exec(fails ?? '')?.[1];
      return template ? [{ template, error }] : [];
    });
    expect(templates.length).toBeGreaterThan(3);
    for (const { template, error } of templates) {
      const printed = cases
        .filter((golden) => golden.template === template && golden.cli === '29.7.2')
        .map(({ stderr }) => stderr?.trim());
      expect(printed).toContain(error);
    }
  });
});
