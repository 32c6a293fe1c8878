import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

// What is possible from an output alone, by its number, and the tests of it on real outputs. Left out are the
// numbers that are no part of the playground: the table of fields, links for wikis, and what --format prints.
const onRealOutputs: Readonly<Record<string, readonly [file: string, title: string]>> = {
  N1: [
    'annotate/absent-outputs.test.ts',
    'none is forgotten: what an engine prints for one image is explained where another lacks it',
  ],
  N2: ['annotate/fingerprint-outputs.test.ts', 'tells store and API of every body of the API'],
  N3: ['express/printing-templates.test.ts', 'templateFor prints every value of every real output'],
  N5: ['annotate/chain-ids.test.ts', 'are those of the layer store, for every graph-driver output'],
  N6: ['annotate/layer-stack.test.ts', 'layerStack names the directory the layer store has for the chainID'],
  N7: ['express/layer-commands.test.ts', 'leads to the directory that overlay2 keeps under the chainID'],
  N8: ['annotate/compare-images.test.ts', 'finds one image in every graph driver of one engine'],
  N9: ['express/origin/origin.test.ts', 'reads the base image that Podman wrote into real outputs'],
  N10: ['annotate/compare-images.test.ts', 'every pair is symmetric, and every image equals itself'],
  N11: ['express/redact/redact.test.ts', 'masks every kind of credential'],
  N12: ['express/share/share.test.ts', 'carry every real output'],
  N13: ['express/share/share.test.ts', 'shareLines'],
  N14: ['express/start/start.test.ts', 'says where each word comes from'],
  N15: ['express/start/start.test.ts', 'ports, volumes and the variables to fill, of a real image'],
  N16: ['express/dockerfile/dockerfile.test.ts', 'a build of its lines gives the settings of every real image'],
  N17: ['express/meanings.test.ts', 'names the Id of every real output as its store has it'],
  N18: ['express/meanings.test.ts', 'meaningsOf real outputs'],
  N19: ['express/meanings.test.ts', 'gives one for every name of the containerd store, with what it points at'],
  N20: ['pastes.test.ts', 'test.each(readdirSync(folder))'],
  N23: ['express/annotated/annotated.test.ts', 'every value of a real output is there, unchanged'],
  N24: ['e2e/what-no-viewer-tells.spec.ts', 'N24 works with the network off'],
  N25: ['playground/carry.test.ts', 'brings a real output, its view and its place to the other language'],
};

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const inBothLanguages = /^for \(const locale of \['en', 'zh'\] as const\) \{$[^]*?^\}$/gm;

// Titles of browser tests that run once for each language.
const titles = readdirSync(at('e2e'))
  .filter((name) => name.endsWith('.spec.ts'))
  .flatMap((name) => readFileSync(at(`e2e/${name}`), 'utf8').match(inBothLanguages) ?? [])
  .flatMap((block) =>
    [...block.matchAll(/\btest\(\s*(['"`])((?:N\d+ )+)/g)].map(([, , numbers]) => numbers!.trim().split(' ')),
  );

test.each(Object.entries(onRealOutputs))(
  '%s is tested on real outputs, and in a browser in both languages',
  (n, [file, title]) => {
    expect(existsSync(at(file)), file).toBe(true);
    expect(readFileSync(at(file), 'utf8')).toContain(title);
    expect(titles.filter((numbers) => numbers.includes(n)).length, `no browser test begins with ${n}`).toBeGreaterThan(
      0,
    );
  },
);
