import { describe, expect, test } from 'vitest';
import { explainPaste } from '../../src/lib/annotate/index.ts';
import { meaningsOf, summarise } from '../../src/lib/express/index.ts';
import type { Locale } from '../../src/lib/i18n/locales.ts';
import { messages } from '../../src/lib/i18n/messages.ts';
import { siteIndex } from '../support/index.ts';

const index = siteIndex();
const digest = `sha256:${'ab'.repeat(32)}`;

function firstOf(document: object) {
  return explainPaste(JSON.stringify(document), index).images[0]!;
}

function summaryOf(document: object, locale: Locale = 'en'): string {
  const image = firstOf(document);
  return summarise(image, messages[locale])
    .map(({ text }) => text)
    .join('');
}

const config = {
  created: '0001-01-01T00:00:00Z',
  architecture: 'amd64',
  os: 'linux',
  config: { Cmd: ['sh'] },
  rootfs: { type: 'layers', diff_ids: [digest] },
};

describe('summarise', () => {
  test('calls an image untagged only where an empty list of tags says so', () => {
    expect(summaryOf({ Id: digest, RepoTags: [], Os: 'linux', Architecture: 'amd64' })).toContain('an untagged image');
    expect(summaryOf({ Id: digest, RepoTags: null, Os: 'linux', Architecture: 'amd64' })).toContain('an untagged');
    expect(summaryOf({ Id: digest, Os: 'linux', Architecture: 'amd64', Size: 1 })).toContain('This is an image for');
    expect(summaryOf(config)).toBe('This is an image for linux/amd64, 1 layer, runs sh as root.');
    expect(summaryOf(config, 'zh')).not.toContain('没有标签');
  });

  test('says nothing of tags where the list was cut', () => {
    const cut = `[{"Id": "${digest}", "Os": "linux", "Architecture": "amd64", "RepoTags": [`;
    const image = explainPaste(cut, index).images[0]!;
    const said = summarise(image, messages.en).map(({ text }) => text);
    expect(said.join('')).toContain('This is an image');
  });

  test('names no user of a Windows image that sets none, where nobody is root', () => {
    const windows = { ...config, os: 'windows', config: { Cmd: ['cmd.exe'], User: '' } };
    expect(summaryOf(windows)).toBe('This is an image for windows/amd64, 1 layer, runs cmd.exe.');
    expect(summaryOf({ ...windows, config: { Cmd: ['cmd.exe'], User: 'ContainerUser' } })).toContain(
      'as ContainerUser',
    );
    const user = firstOf(windows).annotations.find(({ field }) => field === 'Config.User')!;
    expect(meaningsOf(user, firstOf(windows), undefined)).toEqual([]);
  });

  test('takes the total where Size is that of the top layer alone, as before Docker 1.10', () => {
    const old = { Id: 'ab'.repeat(32), Parent: '', Os: 'linux', Architecture: 'amd64', ContainerConfig: {} };
    expect(summaryOf({ ...old, Size: 0, VirtualSize: 125_000_000 })).toContain('125 MB');
    expect(summaryOf({ id: 'ab'.repeat(32), parent: '', created: '2013-06-13T00:00:00Z', Size: 77 })).not.toContain(
      '77',
    );
  });

  test('calls a skopeo image by its repository: the tags it lists are those of all images there', () => {
    const skopeo = {
      Name: 'registry.example/team/app',
      Digest: digest,
      RepoTags: ['1.0', '1.1', 'latest'],
      Created: '2024-05-06T07:08:09Z',
      Labels: null,
      Architecture: 'amd64',
      Os: 'linux',
      Layers: [digest],
      Env: ['PATH=/bin'],
      Cmd: ['sh'],
    };
    const said = summaryOf(skopeo);
    expect(said).toContain('This is registry.example/team/app for linux/amd64');
    expect(said).not.toMatch(/1\.0|more name|root/);
    expect(firstOf(skopeo).annotations.find(({ path }) => path === 'RepoTags')!.field).toBeNull();
  });

  test('judges each image of a paste by what itself tells of its engine', () => {
    const common = {
      Id: digest,
      RepoTags: ['a:1'],
      Os: 'linux',
      Architecture: 'amd64',
      Config: {},
      RootFS: {},
      Size: 5,
    };
    const classic = { ...common, GraphDriver: { Data: {}, Name: 'overlay2' } };
    const containerd = { ...common, Descriptor: { mediaType: 'x', digest, size: 1 } };
    const { images } = explainPaste(JSON.stringify([classic, containerd]), index);
    const said = images.map((image) => summarise(image, messages.en).map(({ text }) => text));
    expect(said.map((parts) => parts.join('').match(/unpacked|packed/)?.[0])).toEqual(['unpacked', 'packed']);
  });
});
