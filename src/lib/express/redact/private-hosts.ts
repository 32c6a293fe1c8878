import { member, type DocNode } from '../../inspect/index.ts';

const PUBLIC =
  /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|(?:.+\.)?docker\.(?:io|com)|ghcr\.io|quay\.io|(?:.+\.)?gcr\.io|k8s\.gcr\.io|registry\.k8s\.io|public\.ecr\.aws|mcr\.microsoft\.com|registry\.gitlab\.com|nvcr\.io|lscr\.io|docker\.elastic\.co|registry\.(?:access\.)?redhat\.(?:io|com)|registry\.fedoraproject\.org|container-registry\.oracle\.com|.+\.invalid)(?::\d+)?$/i;

const NAMES = ['RepoTags', 'RepoDigests', 'NamesHistory'];

/**
 * The registries an image is named after that are not public ones, with their ports. A name's first part is a host
 * where it has a dot or a colon. Source: distribution/reference normalize.go, splitDockerDomain.
 */
export function privateHosts(image: DocNode): string[] {
  const names = NAMES.flatMap((key) => member(image, key)?.children ?? []).filter(({ kind }) => kind === 'string');
  const hosts = names.map(({ value }) => /^([^/@]+)\/./.exec(value as string)?.[1] ?? '');
  return [...new Set(hosts)].filter((host) => /[.:]/.test(host) && !PUBLIC.test(host));
}
