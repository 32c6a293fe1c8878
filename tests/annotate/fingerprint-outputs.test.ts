import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explainPaste } from '../../src/lib/annotate/index.ts';
import { compareApi } from '../../src/lib/catalogue/api-version.ts';
import { hasShared, newestApi, shared, sharedOutputs } from '../support/engines.ts';
import { siteIndex } from '../support/index.ts';

const index = siteIndex();
const engines = () => readdirSync(`${shared}/engines`).filter((engine) => /^docker-[\d.]+-/.test(engine));
const storeOf = (engine: string) => (engine.endsWith('-containerd') ? 'containerd' : 'graphdriver');

/** A body of the API and the versions that answered with it. */
interface Body {
  readonly where: string;
  readonly engine: string;
  readonly text: string;
  readonly versions: readonly string[];
}

// versions.txt maps every version asked to a hash of its answer; a file is named for the first of them.
function bodies(): Body[] {
  return engines().flatMap((engine) => {
    const folder = `${shared}/engines/${engine}`;
    if (!existsSync(`${folder}/versions.txt`)) return [];
    const rows = readFileSync(`${folder}/versions.txt`, 'utf8')
      .split('\n')
      .map((row) => /^(\S+) v(\d+\.\d+) 200 (\S+)$/.exec(row))
      .filter((row) => row !== null)
      .map(([, image, version, hash]) => ({ image: image!, version: version!, hash: hash! }));
    return readdirSync(`${folder}/api`).flatMap((file) => {
      const [, image, version] = /^(.+)\.v(\d+\.\d+)\.json$/.exec(file) ?? [];
      if (!image) return [];
      const { hash } = rows.find((row) => row.image === image && row.version === version)!;
      const same = rows.filter((row) => row.image === image && row.hash === hash);
      return [
        {
          where: `${engine} ${file}`,
          engine,
          text: readFileSync(`${folder}/api/${file}`, 'utf8'),
          versions: same.map((row) => row.version),
        },
      ];
    });
  });
}

function within(text: string, versions: readonly string[]): boolean {
  const { api } = explainPaste(text, index).engine;
  return (
    api !== null &&
    versions.every(
      (version) =>
        (api.min === null || compareApi(api.min, version) <= 0) &&
        (api.max === null || compareApi(api.max, version) >= 0),
    )
  );
}

describe.runIf(hasShared)('fingerprint', () => {
  test('tells store and API of every body of the API, at every version that answered with it', () => {
    const all = bodies();
    const versions = all.reduce((sum, body) => sum + body.versions.length, 0);
    expect(versions).toBeGreaterThan(500);
    const store = all.filter(({ text, engine }) => explainPaste(text, index).engine.store !== storeOf(engine));
    const api = all.filter(({ text, versions: asked }) => !within(text, asked));
    console.log(`fingerprint: ${all.length} bodies for ${versions} versions`);
    expect(store.map(({ where }) => where)).toEqual([]);
    expect(
      api.map(({ where, text, versions: asked }) => [where, asked.join(' '), explainPaste(text, index).engine]),
    ).toEqual([]);
  });

  test('tells the store of every output, and a range that holds the API it was asked with', () => {
    const outputs = sharedOutputs().filter(({ engine }) => engine.startsWith('docker'));
    const wrong = outputs.filter(
      ({ engine, text }) =>
        explainPaste(text, index).engine.store !== storeOf(engine) || !within(text, [newestApi(engine)]),
    );
    console.log(`fingerprint: ${outputs.length} outputs of the newest client`);
    expect(wrong.map(({ engine, name }) => `${engine} ${name}`)).toEqual([]);
  });

  test('tells the older API that an older client asked of a newer engine, and every --platform', () => {
    const asked: Record<string, string> = {
      '20.10.5': '1.41',
      '20.10.24': '1.41',
      '26.1.5': '1.45',
      '28.2.2': '1.50',
      '28.5.2': '1.51',
    };
    let checked = 0;
    for (const engine of engines()) {
      for (const folder of ['clients', 'platform']) {
        const path = `${shared}/engines/${engine}/${folder}`;
        if (!existsSync(path)) continue;
        for (const file of readdirSync(path).filter((name) => name.endsWith('.json'))) {
          const text = readFileSync(`${path}/${file}`, 'utf8');
          if (explainPaste(text, index).images.length === 0) continue;
          const client = /^(\d+\.\d+\.\d+)/.exec(file)?.[1];
          const version = folder === 'clients' ? asked[client!]! : newestApi(engine);
          expect(version, file).toBeDefined();
          expect(explainPaste(text, index).engine.store, `${engine} ${file}`).toBe(storeOf(engine));
          expect(within(text, [version]), `${engine} ${file} ${version}`).toBe(true);
          checked += 1;
        }
      }
    }
    console.log(`fingerprint: ${checked} outputs of other clients and platforms`);
    expect(checked).toBeGreaterThan(20);
  });

  test('claims neither store nor API of Podman', () => {
    const outputs = sharedOutputs().filter(({ engine }) => engine.startsWith('podman'));
    expect(outputs.length).toBeGreaterThan(250);
    for (const { text } of outputs) expect(explainPaste(text, index).engine).toMatchObject({ store: null, api: null });
  });
});
