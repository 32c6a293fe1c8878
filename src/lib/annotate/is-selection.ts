import { member, type DocNode } from '../inspect/index.ts';

// What every Docker prints for an image since API 1.12, whatever the image, the store or the client.
const ALWAYS = ['Id', 'Architecture', 'Config', 'Os', 'Size'];

/**
 * Whether an image is only some keys of an output, as jq or a person picks them: nothing is cut, and still a key is
 * missing that no engine leaves out. Before API 1.12, with keys in lower case, little was certain.
 */
export function isSelection(image: DocNode): boolean {
  return !member(image, 'id') && ALWAYS.some((key) => !member(image, key));
}
