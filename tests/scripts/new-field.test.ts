import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { buildCatalogue } from '../../src/lib/catalogue/build-catalogue.ts';
import { catalogueFromFiles } from '../../src/lib/catalogue/from-files.ts';

const folder = mkdtempSync(`${tmpdir()}/layerwise-fields-`);
const script = fileURLToPath(new URL('../../scripts/new-field.ts', import.meta.url));
const run = (path: string) => spawnSync(process.execPath, [script, path, '--into', folder], { encoding: 'utf8' });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('new:field makes the facts and a page in each language, none of which passes for written', () => {
  expect(run('Manifests[].NewKey').status).toBe(0);
  expect(readdirSync(`${folder}/Manifests.NewKey`).sort()).toEqual(['en.mdx', 'field.yaml', 'zh.mdx']);
  const faulty = buildCatalogue(catalogueFromFiles(folder)).faults.map(({ where }) => where);
  for (const file of ['field.yaml', 'en.mdx', 'zh.mdx'])
    expect(faulty).toContainEqual(expect.stringContaining(`Manifests.NewKey/${file}`));
});

test('new:field leaves a page that exists alone, and refuses what is no path', () => {
  expect(run('Config.NewKey').status).toBe(0);
  expect(run('Config.NewKey').status).toBe(1);
  for (const path of ['../outside', 'Config NewKey', '']) expect(run(path).status, path).toBe(2);
  expect(readdirSync(folder).sort()).toEqual(['Config.NewKey', 'Manifests.NewKey']);
});
