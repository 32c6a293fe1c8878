import { member, type DocNode } from '../inspect/index.ts';

/**
 * Whether this is the answer of API 1.11 or older, with keys in lower case, or the json file of a layer, which is
 * spelled alike. Someone's own selection may have an `id` as well.
 */
export function isSpelledOld(image: DocNode): boolean {
  const id = member(image, 'id')?.value;
  return (
    typeof id === 'string' &&
    !id.includes(':') &&
    ['docker_version', 'container_config'].some((key) => member(image, key) !== undefined)
  );
}
