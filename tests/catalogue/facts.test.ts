import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parentOf } from '../../src/lib/catalogue/index.ts';
import { hasShared, shared, sharedOutputs } from '../support/engines.ts';
import { siteCatalogue, siteIndex } from '../support/index.ts';

interface Fact {
  readonly path: string;
  readonly aliasOf?: string;
}

describe.runIf(hasShared)('the catalogue and the facts', () => {
  test('every path ever printed resolves to a field', () => {
    const facts = JSON.parse(readFileSync(`${shared}/facts/image-inspect-fields.json`, 'utf8')) as Fact[];
    const index = siteIndex();
    const paths = facts.filter(({ path }) => path !== '(root)');
    const missing = paths.filter(
      ({ path, aliasOf }) => !index.entry(path) && !(aliasOf && index.child('', path) === aliasOf),
    );
    console.log(`${paths.length} paths in the facts, ${paths.length - missing.length} resolve`);
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  test('every field is written, in both languages', () => {
    const fields = [...siteCatalogue().values()];
    const unwritten = fields.filter(({ prose }) => prose === null).map(({ path }) => path);
    console.log(`${fields.length} fields, ${unwritten.length} unwritten`);
    expect(unwritten).toEqual([]);
  });

  test('“seen” counts what the engines printed', () => {
    const counts = new Map<string, [number, number]>();
    const catalogue = siteCatalogue();
    const index = siteIndex();
    for (const { engine, text } of sharedOutputs()) {
      for (const image of JSON.parse(text) as object[]) {
        const there = new Set<string>();
        const holders = new Set<string>(['']);
        collect(image, '', there, holders);
        for (const entry of index.entries) {
          if (!holders.has(parentOf(entry.path, catalogue)!)) continue;
          const key = `${entry.path} ${engine}`;
          const [seen, of] = counts.get(key) ?? [0, 0];
          counts.set(key, [seen + (there.has(entry.path) ? 1 : 0), of + 1]);
        }
      }
    }
    for (const field of catalogue.values()) {
      if (field.path.includes('[]')) continue;
      for (const [engine, count] of Object.entries(field.seen ?? {})) {
        expect(`${field.path} ${engine} ${counts.get(`${field.path} ${engine}`)?.join('/')}`).toBe(
          `${field.path} ${engine} ${count}`,
        );
      }
    }

    function collect(value: unknown, path: string, there: Set<string>, holders: Set<string>): void {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
      holders.add(path);
      for (const [key, item] of Object.entries(value)) {
        const child = index.child(path, key);
        if (child === null || child.endsWith('{}')) continue;
        there.add(child);
        collect(item, child, there, holders);
      }
    }
  });
});
