import { hasAll, hasAny, member } from './member.ts';
import type { DocumentKind } from './recognise.ts';
import type { DocNode } from './types.ts';

interface Classified {
  readonly kind: DocumentKind;
  readonly path: string;
}

const whole = (kind: DocumentKind): Classified => ({ kind, path: '' });

/** Says what an object is by the keys it has and by those it has not. */
export function classifyObject(node: DocNode): Classified {
  return runtimeObject(node) ?? foreignImage(node) ?? image(node) ?? partOfImage(node) ?? whole('other-json');
}

function runtimeObject(node: DocNode): Classified | null {
  if (hasAny(node, 'HostConfig', 'NetworkSettings') && hasAny(node, 'State', 'Image', 'Mounts', 'Name'))
    return whole('container');
  if (hasAll(node, 'State', 'Path') && hasAny(node, 'Args', 'Pid', 'Image')) return whole('container');
  if (hasAll(node, 'IPAM') && hasAny(node, 'Driver', 'Scope', 'Containers')) return whole('network');
  if (hasAll(node, 'Mountpoint', 'Driver') && hasAny(node, 'Name', 'Scope')) return whole('volume');
  return null;
}

function foreignImage(node: DocNode): Classified | null {
  if (hasAll(node, 'schemaVersion') && hasAny(node, 'manifests')) return whole('oci-index');
  if (hasAll(node, 'schemaVersion') && hasAny(node, 'layers', 'config', 'fsLayers')) return whole('oci-manifest');
  if (hasAny(node, 'SchemaV2Manifest', 'OCIManifest')) return whole('oci-manifest');
  if (hasAny(node, 'FromImageID', 'FromImageDigest') || String(member(node, 'Type')?.value).startsWith('buildah ')) {
    return whole('buildah-image');
  }
  const rootfs = member(node, 'rootfs');
  // Someone who puts Docker's keys into lower case still has Layers in there.
  const isDockers = rootfs?.kind === 'object' && hasAny(rootfs, 'Layers', 'layers');
  if (rootfs && !isDockers && hasAny(node, 'architecture', 'os', 'config', 'history')) return whole('oci-config');
  if (hasAll(node, 'CreatedBy') && hasAny(node, 'CreatedSince', 'Created', 'Size')) return whole('image-history');
  if (
    !hasAny(node, 'Id', 'id') &&
    hasAny(node, 'Digest', 'Name') &&
    hasAll(node, 'Architecture') &&
    // Podman's output has a Digest and RepoTags as well.
    (hasAny(node, 'Layers', 'Tag') || hasAll(node, 'Name', 'RepoTags'))
  ) {
    return whole('skopeo-image');
  }
  return null;
}

const PODMAN = ['NamesHistory', 'ManifestType', 'Annotations', 'History', 'Digest'];
const IMAGE = [
  'RepoTags',
  'RepoDigests',
  'Parent',
  'GraphDriver',
  'RootFS',
  'Descriptor',
  'ContainerConfig',
  'container_config',
  'DockerVersion',
  'docker_version',
  'VirtualSize',
  'Metadata',
  'parent',
];
const CORE = [
  'Id',
  'id',
  'Architecture',
  'architecture',
  'Os',
  'os',
  'Size',
  'Config',
  'config',
  'Created',
  'created',
  'Comment',
  'Author',
];

function image(node: DocNode): Classified | null {
  const marks = IMAGE.filter((key) => member(node, key)).length;
  const core = CORE.filter((key) => member(node, key)).length;
  if (isListEntry(node) || holdsOrNamesConfig(node)) return whole('other-json');
  const podman = PODMAN.filter((key) => member(node, key)).length;
  if (podman >= 2 && marks + core >= 3) return whole('podman-image');
  if ((marks >= 1 && marks + core >= 2) || core >= 4) return whole('docker-image');
  // Two keys are enough of one whose Id can be no other thing's, as jq picks them.
  if (core >= 2 && core === node.children.length && String(member(node, 'Id')?.value).startsWith('sha256:'))
    return whole('docker-image');
  if (podman >= 1 && core >= 2) return whole('podman-image');
  return null;
}

// The list endpoints print images too, with a number for a time and no architecture; docker image ls names a repository.
function isListEntry(node: DocNode): boolean {
  if (hasAny(node, 'Architecture', 'RootFS')) return false;
  return member(node, 'Created')?.kind === 'number' || hasAll(node, 'Repository', 'Tag');
}

// manifest.json of docker save names a file where an image has its Config; a scanner's report holds the config itself.
function holdsOrNamesConfig(node: DocNode): boolean {
  return (member(node, 'Config')?.kind === 'string' && hasAll(node, 'Layers')) || hasAny(node, 'ImageConfig');
}

const CONFIG = [
  'Hostname',
  'Domainname',
  'AttachStdin',
  'AttachStdout',
  'Cmd',
  'Entrypoint',
  'Env',
  'Labels',
  'OnBuild',
  'User',
  'Volumes',
  'WorkingDir',
  'ExposedPorts',
  'Healthcheck',
  'StopSignal',
  'Shell',
  'ArgsEscaped',
  'Image',
  'Tty',
  'OpenStdin',
  'StdinOnce',
  'AttachStderr',
];
const NAMED = [
  'Config',
  'ContainerConfig',
  'GraphDriver',
  'RootFS',
  'Metadata',
  'Container',
  'RepoTags',
  'RepoDigests',
  'DockerVersion',
  'VirtualSize',
];

// That of a container names its image; that of an image names one by its ID, if any.
function isConfigOfContainer(node: DocNode): boolean {
  const image = member(node, 'Image')?.value;
  const isName = typeof image === 'string' && image !== '' && !/^(?:sha256:)?[0-9a-f]{64}$/.test(image);
  return isName && /^[0-9a-f]{12}$/.test(String(member(node, 'Hostname')?.value)) && hasAny(node, 'Cmd', 'Env');
}

// A part someone copied out: the members of Config, or one named section of the whole.
function partOfImage(node: DocNode): Classified | null {
  const keys = node.children.map(({ key }) => key!);
  if (isConfigOfContainer(node)) return whole('container');
  if (
    keys.every((key) => CONFIG.includes(key)) &&
    (keys.length >= 2 || ['Labels', 'Env', 'Cmd', 'Entrypoint', 'Healthcheck', 'ExposedPorts'].includes(keys[0]!))
  ) {
    return { kind: 'docker-image', path: 'Config' };
  }
  if (
    keys.some((key) => NAMED.includes(key)) &&
    keys.every((key) => NAMED.includes(key) || IMAGE.includes(key) || CORE.includes(key))
  ) {
    return whole('docker-image');
  }
  if (keys.length >= 2 && keys.every((key) => ['LowerDir', 'MergedDir', 'UpperDir', 'WorkDir'].includes(key))) {
    return { kind: 'docker-image', path: 'GraphDriver.Data' };
  }
  if (keys.includes('Layers') && keys.every((key) => key === 'Type' || key === 'Layers'))
    return { kind: 'docker-image', path: 'RootFS' };
  return null;
}
