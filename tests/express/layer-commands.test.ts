import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explainPaste, layerStack } from '../../src/lib/annotate/index.ts';
import { layerCommands, type ContainerdBy } from '../../src/lib/express/index.ts';
import { engineOutputs, hasShared, shared } from '../support/engines.ts';
import { siteIndex } from '../support/index.ts';
import { layerdb } from '../support/layerdb.ts';

const index = siteIndex();
const outputs = engineOutputs();

/** The commands for each layer of an output, base first. */
function commandsFor(text: string, containerdBy?: ContainerdBy) {
  const image = explainPaste(text, index).images[0]!;
  const stack = layerStack(image);
  return stack.layers.map((layer) => layerCommands(layer, stack, image.engine, containerdBy));
}

const textOf = (engine: string, name: string) =>
  outputs.find((output) => output.engine === engine && output.name === name)!.text;
const linesOf = (commands: ReturnType<typeof commandsFor>[number]) =>
  commands.known ? Object.fromEntries(commands.commands.map(({ code, line }) => [code, line])) : {};

describe('layerCommands', () => {
  test('leads to the directory that overlay2 keeps under the chainID', () => {
    const found = commandsFor(textOf('docker-28.5.2-overlay2', 'everything.classic'));
    const store = layerdb('docker-28.5.2-overlay2')!;
    expect(found.length).toBeGreaterThan(2);
    for (const commands of found) {
      const { 'cache-id': cacheId, content, size, printed } = linesOf(commands);
      const [, hex] = /^cat \/var\/lib\/docker\/image\/overlay2\/layerdb\/sha256\/([0-9a-f]{64})\/cache-id$/.exec(
        cacheId!,
      )!;
      const layer = store.get(`sha256:${hex}`)!;
      expect(content).toBe(`ls /var/lib/docker/overlay2/$(${cacheId})/diff`);
      expect(size).toBe(cacheId!.replace('cache-id', 'size'));
      expect(printed).toBe(`ls /var/lib/docker/overlay2/${layer.cacheId}/diff`);
    }
  });

  test.runIf(hasShared)('spells the lines of ctr as they were run', () => {
    const log = readFileSync(`${shared}/engines/docker-29.7.2-containerd/ctr-commands.txt`, 'utf8');
    const text = readFileSync(`${shared}/engines/docker-29.7.2-containerd/images/everything.buildkit.json`, 'utf8');
    const found = commandsFor(text).map(linesOf);
    expect(found).toHaveLength(6);
    for (const i of [0, 1, 5]) expect(log).toContain(`\n$ ${found[i]!['snapshot']}\n`);
    expect(log).toContain(`\n$ ${found[1]!['files']}\n`);
    expect(log).toContain(`\n$ ${found[0]!['size']} `);
    expect(log).toContain(`\n$ ${found[5]!['view']}\n`);
    expect(log).toContain(`\n$ ${found[5]!['mounts']}\n`);
    expect(log).toContain(`\n$ ${found[5]!['remove-view']} `);
  });

  test('names the socket of a containerd that dockerd started', () => {
    const [commands] = commandsFor(textOf('docker-29.7.2-containerd', 'minimal.classic'), 'dockerd');
    expect(linesOf(commands!)['view']).toMatch(
      /^ctr -a \/run\/docker\/containerd\/containerd\.sock -n moby snapshots /,
    );
    expect(commands).toMatchObject({ printed: false, at: '/run/docker/containerd/containerd.sock' });
  });

  test("gives Podman's own directory, which no chainID leads to", () => {
    const [commands] = commandsFor(textOf('podman-5.8.6-overlay', 'minimal.docker'));
    expect(commands).toMatchObject({ known: true, store: 'podman', at: '/var/lib/containers/storage' });
    expect(linesOf(commands!)['printed']).toMatch(/^ls \/var\/lib\/containers\/storage\/overlay\/[0-9a-f]{64}\/diff$/);
  });

  test('gives no directory of a driver whose paths no engine here has shown', () => {
    const [commands] = commandsFor(textOf('docker-28.5.2-btrfs', 'minimal.classic'));
    expect(Object.keys(linesOf(commands!))).toEqual(['cache-id', 'size']);
  });

  test('refuses where the store or the chainID is unknown', () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    expect(commandsFor(JSON.stringify([digest]))).toEqual([{ known: false, because: 'store' }]);
    const cut = textOf('docker-29.7.2-containerd', 'minimal.classic').replace(
      /("Layers": \[\s*"sha256:[0-9a-f]{8})[0-9a-f]+"/,
      '$1…"',
    );
    expect(commandsFor(cut)).toEqual([{ known: false, because: 'chain' }]);
  });

  test('quotes what comes out of a paste', () => {
    const text = textOf('docker-28.5.2-overlay2', 'minimal.classic');
    const [spaced] = commandsFor(text.replaceAll('/var/lib/docker/', "/srv/it's $(x)/"));
    expect(linesOf(spaced!)['size']).toContain(String.raw`cat '/srv/it'\''s $(x)/image/overlay2/layerdb/sha256/`);
    const [odd] = commandsFor(text.replace('"overlay2"', '"overlay2;x"'));
    expect(odd).toEqual({ known: false, because: 'store' });
  });

  test('layerCommands gives no Linux command for an engine that ran on Windows', () => {
    const image = {
      ...{ Id: 'sha256:a', Os: 'windows', Architecture: 'amd64', Size: 1, Config: {} },
      GraphDriver: { Data: { dir: 'C:\\ProgramData\\docker\\windowsfilter\\a' }, Name: 'windowsfilter' },
      RootFS: { Type: 'layers', Layers: [`sha256:${'a'.repeat(64)}`] },
    };
    expect(commandsFor(JSON.stringify([image]))).toEqual([{ known: false, because: 'windows' }]);
  });
});
