import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explainPaste, type Explanation, type ImageExplanation } from '../src/lib/annotate/index.ts';
import { decodeText } from '../src/components/playground/decode-text.ts';
import { messages } from '../src/lib/i18n/messages.ts';
import { member, type DocNode } from '../src/lib/inspect/index.ts';
import { hasShared, shared } from './support/engines.ts';
import { siteIndex } from './support/index.ts';

// Public pastes stay outside of the project, so this runs only where they are at hand.

interface Expected {
  readonly documentType?: string;
  readonly documents?: readonly Expected[];
  readonly arrayLength?: number;
  readonly idPrefix?: string;
  readonly repoTags?: readonly string[];
  readonly architecture?: string;
  readonly variant?: string;
  readonly os?: string;
  readonly created?: string | number;
  readonly size?: number;
  readonly layers?: number | null;
  readonly configEnv?: number;
  readonly configLabels?: number;
  readonly cmd?: readonly string[];
  readonly entrypoint?: readonly string[];
  readonly storageDriver?: string | null;
  readonly dockerVersion?: string;
  readonly parentPrefix?: string;
  readonly virtualSize?: number;
  readonly descriptorMediaType?: string;
}

interface Entry {
  readonly file: string;
  readonly kind: string;
  readonly expected: Expected;
}

const KINDS: Record<string, string> = {
  image: 'docker-image',
  container: 'container',
  network: 'network',
  volume: 'volume',
  node: 'other-json',
  'podman image': 'podman-image',
  'image config': 'oci-config',
  'buildah inspect': 'buildah-image',
  'skopeo inspect': 'skopeo-image',
  'skopeo inspect (2016 shape: Tag/Digest/RepoTags/…)': 'skopeo-image',
  'image list entry': 'other-json',
  'manifest inspect --verbose': 'oci-manifest',
  'docker info (text)': 'no-json',
};

function kindOf(entry: Entry, expected: Expected): string | undefined {
  if (expected.documentType === 'manifest or index')
    return /index|list/.test(entry.file) ? 'oci-index' : 'oci-manifest';
  if (expected.documentType) return KINDS[expected.documentType];
  // Parts and beginnings: what the file's folder says they are part of.
  return entry.kind.startsWith('docker-image') ? 'docker-image' : undefined;
}

const value = (node: DocNode | undefined) => node?.value ?? undefined;
const at = (image: ImageExplanation, ...keys: string[]) => {
  const start = image.base === '' ? image.node : undefined;
  return keys.reduce<DocNode | undefined>(
    (node, key) => member(node, key) ?? member(node, key.charAt(0).toLowerCase() + key.slice(1)),
    start,
  );
};
const configOf = (image: ImageExplanation) => (image.base === 'Config' ? image.node : at(image, 'Config'));
const words = (node: DocNode | undefined) => node?.children.map((child) => child.value) ?? [];

function faultsOf(
  entry: Entry,
  expected: Expected,
  explanation: Explanation,
  image: ImageExplanation | undefined,
): string[] {
  const faults: string[] = [];
  const same = (what: string, got: unknown, wanted: unknown) => {
    if (wanted !== undefined && JSON.stringify(got) !== JSON.stringify(wanted))
      faults.push(`${what}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
  };
  same('kind', explanation.kind, kindOf(entry, expected));
  if (!image) return faults;
  if (expected.idPrefix && !image.id?.replace('sha256:', '').startsWith(expected.idPrefix))
    faults.push(`id ${image.id}`);
  // The tags skopeo lists are those of the repository, and so no names of the image.
  if (expected.repoTags && image.kind !== 'skopeo-image')
    same('tags', [...image.repoTags].sort(), [...expected.repoTags].sort());
  same('architecture', image.architecture, expected.architecture);
  same('variant', image.variant, expected.variant);
  same('os', image.os, expected.os);
  if (typeof expected.created === 'string') same('created', image.created, expected.created);
  same('size', image.size, expected.size);
  if (expected.layers !== null) same('layers', image.layers, expected.layers);
  same('env', image.env ?? 0, expected.configEnv);
  if (expected.configLabels !== undefined && explanation.kind !== 'oci-config')
    same('labels', member(configOf(image), 'Labels')?.children.length ?? 0, expected.configLabels);
  if (expected.cmd && explanation.kind !== 'skopeo-image')
    same('cmd', words(member(configOf(image), 'Cmd')), expected.cmd);
  if (expected.entrypoint) same('entrypoint', words(member(configOf(image), 'Entrypoint')), expected.entrypoint);
  if (explanation.kind === 'docker-image' || explanation.kind === 'podman-image') {
    if (expected.storageDriver) same('driver', value(at(image, 'GraphDriver', 'Name')), expected.storageDriver);
    same('docker version', value(at(image, 'DockerVersion') ?? at(image, 'docker_version')), expected.dockerVersion);
    if (
      expected.parentPrefix &&
      !String(value(at(image, 'Parent')))
        .replace('sha256:', '')
        .startsWith(expected.parentPrefix)
    )
      faults.push('parent');
    same('virtual size', value(at(image, 'VirtualSize')), expected.virtualSize);
    same(
      'descriptor',
      value(member(at(image, 'Descriptor'), 'mediaType')),
      explanation.engine.evidence.includes('Descriptor') ? expected.descriptorMediaType : undefined,
    );
  }
  if (expected.arrayLength !== undefined && explanation.images.length > 0)
    same('images', explanation.images.length, expected.documents ? undefined : expected.arrayLength);
  return faults;
}

describe.runIf(hasShared)('public pastes', () => {
  test('at least 95 % give their kind and every expected fact; the others get a message', () => {
    const index = siteIndex();
    const entries = JSON.parse(readFileSync(`${shared}/corpus/index.json`, 'utf8')) as Entry[];
    const wrong: string[] = [];
    for (const entry of entries) {
      const text = decodeText(readFileSync(`${shared}/corpus/${entry.file}`));
      const explanation = explainPaste(text, index);
      const expected =
        entry.expected.documents?.find(({ documentType }) => documentType === 'image') ??
        entry.expected.documents?.[0] ??
        entry.expected;
      const faults = faultsOf(entry, expected, explanation, explanation.images[0]);
      if (faults.length > 0) wrong.push(`${entry.file}: ${faults.join(' · ')}`);
      if (explanation.images.length === 0) {
        const hint = explanation.hint ? messages.en.hints[explanation.hint] : '';
        const advice = messages.en.advice[explanation.kind as keyof typeof messages.en.advice];
        expect(hint || advice, entry.file).toBeTruthy();
      }
      // Nothing of the paste is lost: every value shown is a stretch of it.
      for (const image of explanation.images)
        for (const { node } of image.annotations)
          expect(text.slice(node.start, node.end).length).toBe(node.end - node.start);
    }
    console.log(
      `public pastes: ${entries.length - wrong.length} of ${entries.length} right${wrong.map((line) => `\n  ${line}`).join('')}`,
    );
    expect((entries.length - wrong.length) / entries.length).toBeGreaterThanOrEqual(0.95);
  });
});
