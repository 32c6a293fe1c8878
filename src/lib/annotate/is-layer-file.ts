import { member, type DocNode } from '../inspect/index.ts';

/**
 * Whether this is the json file of a layer, as docker save and registries had it. It is spelled like the answers of
 * API 1.11, but those came from engines before 1.0: a later builder means the file.
 */
export function isLayerFile(image: DocNode): boolean {
  const version = member(image, 'docker_version')?.value;
  return member(image, 'id') !== undefined && typeof version === 'string' && /^[1-9]/.test(version);
}
