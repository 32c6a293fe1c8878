import type { ImageExplanation } from '../annotate/index.ts';
import { member, wholeText } from '../inspect/index.ts';

/**
 * What a digest is the digest of.
 *
 * - `config`: the image config, the same wherever the image is
 * - `manifest`, `index`: the manifest of one platform, or the list of them
 * - `target`: a manifest or an index; the paste does not tell which
 * - `diff-id`: one layer, uncompressed
 * - `layer-blob`: one layer as it is transferred, usually compressed
 * - `image`: an image by the Id its store gives it
 * - `container`: no digest but the ID of a container
 */
export type DigestKind = 'config' | 'manifest' | 'index' | 'target' | 'diff-id' | 'layer-blob' | 'image' | 'container';

type Image = Pick<ImageExplanation, 'node' | 'kind' | 'engine'>;

/** Says what the digest at a path is of, by the store that printed it; null where it is no digest. */
export function digestKind(path: string, value: string, image: Image): DigestKind | null {
  const { kind, engine } = image;
  if (!/(?:^|@|sha256:)[0-9a-f]{64}$/.test(value)) return null;
  if (kind === 'skopeo-image') {
    if (path === 'Digest') return 'target';
    return /^Layers(?:\[|Data\[)/.test(path) ? 'layer-blob' : null;
  }
  if (/^(?:RootFS\.Layers|(?:OCIv1\.|Docker\.)?rootfs\.diff_ids)\[\d+\]$/.test(path)) return 'diff-id';
  if (/^Manifests\[\d+\]\.(?:ID|Descriptor\.digest|AttestationData\.For)$/.test(path)) return 'manifest';
  if (/annotations\["config\.digest"\]$/.test(path)) return 'config';
  if (/annotations\["vnd\.docker\.reference\.digest"\]$/.test(path)) return 'manifest';
  if (path.endsWith('["org.opencontainers.image.base.digest"]')) return 'target';
  switch (path) {
    case 'Id':
      if (kind === 'podman-image' || engine.store === 'graphdriver') return 'config';
      return engine.store === 'containerd' ? described(image) : null;
    case 'Descriptor.digest':
      return described(image);
    case 'Digest':
      return kind === 'podman-image' ? 'target' : null;
    case 'Parent':
    case 'Config.Image':
    case 'ContainerConfig.Image':
      return 'image';
    case 'Container':
      return 'container';
  }
  return /^RepoDigests\[\d+\]$/.test(path) ? repoDigest(value, image) : null;
}

/** Index or manifest, as the Descriptor says of itself. */
function described({ node }: Image): DigestKind {
  const text = wholeText(member(member(node, 'Descriptor'), 'mediaType')) ?? '';
  if (/image\.index\.|manifest\.list\./.test(text)) return 'index';
  return /image\.manifest\.|distribution\.manifest\./.test(text) ? 'manifest' : 'target';
}

// With --platform the Descriptor is that platform's manifest, while RepoDigests keep what the name
// points at; where the two differ, that is the index.
function repoDigest(value: string, image: Image): DigestKind {
  const descriptor = member(image.node, 'Descriptor');
  const digest = wholeText(member(descriptor, 'digest'));
  if (digest === null) return 'target';
  if (value.endsWith(`@${digest}`)) return described(image);
  return member(descriptor, 'platform') ? 'index' : 'target';
}
