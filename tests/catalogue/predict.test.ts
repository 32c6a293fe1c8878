import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fieldKeys, parentOf, predict, valuesAt, type Field, type Printer } from '../../src/lib/catalogue/index.ts';
import { engineOutputs, hasShared, newestApi, shared, sharedOutputs, type EngineOutput } from '../support/engines.ts';
import { siteCatalogue } from '../support/index.ts';

const catalogue = siteCatalogue();
const fields = [...catalogue.values()];

function printerOf({ engine }: EngineOutput, api?: string, manifests = false): Printer {
  const [, tool, version, store] = /^(docker|podman)-([\d.]+)-(.+)$/.exec(engine)!;
  if (tool === 'podman') return { tool, version: version! };
  return {
    tool: 'docker',
    version: version!,
    store: store === 'containerd' ? 'containerd' : 'classic',
    driver: store === 'containerd' ? null : store!,
    api: api ?? newestApi(engine),
    manifests,
  };
}

const shape = fields.map((field) => {
  const parent = parentOf(field.path, catalogue)!;
  const above = parent === '' ? [] : fieldKeys(parent, catalogue);
  const list = field.path.startsWith(`${parent}[]`);
  return {
    field,
    key: fieldKeys(field.path, catalogue).at(-1)!.key,
    holders: above.map((step, i) => (i === above.length - 1 ? { ...step, list } : step)),
  };
});

/** Every key that is there against the facts, or missing against them; and how many keys were looked at. */
function disagreements(output: EngineOutput, printer: Printer): { faults: string[]; keys: number } {
  const parsed = JSON.parse(output.text) as unknown;
  const faults: string[] = [];
  let keys = 0;
  for (const image of Array.isArray(parsed) ? (parsed as unknown[]) : [parsed]) {
    for (const { field, key, holders } of shape) {
      const prediction = predict(field, printer);
      for (const holder of valuesAt(image, holders)) {
        if (typeof holder !== 'object' || holder === null || Array.isArray(holder)) continue;
        const there = Object.hasOwn(holder, key);
        if (there) keys++;
        if (there && prediction === 'must-not') faults.push(`${output.engine}/${output.name}: ${field.path} is there`);
        if (!there && prediction === 'must') faults.push(`${output.engine}/${output.name}: ${field.path} is missing`);
      }
    }
  }
  return { faults, keys };
}

function hold(outputs: readonly { output: EngineOutput; printer: Printer }[]): number {
  let keys = 0;
  const faults = outputs.flatMap(({ output, printer }) => {
    const found = disagreements(output, printer);
    keys += found.keys;
    return found.faults;
  });
  expect(faults).toEqual([]);
  console.log(`${outputs.length} outputs, ${keys} keys: none forbidden, none missing`);
  return keys;
}

/** The raw bodies of the API, each with the version it was asked with. */
function apiBodies(): { output: EngineOutput; printer: Printer }[] {
  return readdirSync(`${shared}/engines`)
    .filter((engine) => existsSync(`${shared}/engines/${engine}/api`))
    .flatMap((engine) =>
      readdirSync(`${shared}/engines/${engine}/api`)
        .filter((file) => file.endsWith('.json') && !file.includes('platform'))
        .map((file) => {
          const output = {
            engine,
            name: file,
            text: readFileSync(`${shared}/engines/${engine}/api/${file}`, 'utf8'),
          };
          const manifests = file.includes('manifests1');
          const api = /\.v(\d+\.\d+)\.json$/.exec(file)?.[1];
          return { output, printer: printerOf(output, api, manifests) };
        }),
    );
}

describe('the facts predict what engines print', () => {
  test('in the outputs kept with the project', () => {
    const outputs = engineOutputs().map((output) => ({ output, printer: printerOf(output) }));
    expect(hold(outputs)).toBeGreaterThan(5000);
  });

  test.runIf(hasShared)('in all outputs there are, and in the bodies of the API', () => {
    const outputs = sharedOutputs().map((output) => ({ output, printer: printerOf(output) }));
    expect(hold([...outputs, ...apiBodies()])).toBeGreaterThan(20_000);
  });

  test('and would not agree with just any facts', () => {
    const field = (path: string): Field => catalogue.get(path)!;
    const engine: Printer = {
      tool: 'docker',
      version: '29.7.2',
      store: 'containerd',
      driver: null,
      api: '1.55',
      manifests: false,
    };
    expect(predict(field('Id'), engine)).toBe('must');
    expect(predict(field('Parent'), engine)).toBe('may');
    expect(predict(field('GraphDriver'), engine)).toBe('must-not');
    expect(predict(field('GraphDriver'), { ...engine, store: 'classic', driver: 'vfs' })).toBe('must');
    expect(predict(field('Identity'), { ...engine, version: '29.1.0', api: '1.52' })).toBe('must-not');
    expect(predict(field('Digest'), engine)).toBe('must-not');
    expect(predict(field('Digest'), { tool: 'podman', version: '5.8.6' })).toBe('must');
    const output = { engine: 'docker-29.7.2-containerd', name: 'made up', text: '[{"Id": "x", "VirtualSize": 1}]' };
    const { faults } = disagreements(output, engine);
    expect(faults).toContain('docker-29.7.2-containerd/made up: VirtualSize is there');
    expect(faults).toContain('docker-29.7.2-containerd/made up: RepoTags is missing');
  });
});
