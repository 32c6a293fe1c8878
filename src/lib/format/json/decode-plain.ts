import type { GoFeatures } from '../go-features.ts';
import { BOOL, LIST, NUMBER, OBJECT } from '../values/types.ts';
import { sliceFrom, string, type Maybe, type Payload } from '../values/value.ts';
import { listCapacity } from './list-capacity.ts';
import type { JsonNode } from './scan-json.ts';

/** A document without types, as pass two sees it: maps, lists, strings, and numbers as they are spelled. */
export function decodePlain(node: JsonNode, features: GoFeatures): Maybe {
  switch (node.kind) {
    case 'object': {
      const map = new Map<string, Payload>();
      for (const [key, value] of node.members) map.set(key, decodePlain(value, features));
      return { type: OBJECT, payload: map };
    }
    case 'array': {
      const items = node.items.map((item) => decodePlain(item, features));
      return { type: LIST, payload: sliceFrom(items, listCapacity(items.length, true)) };
    }
    case 'string':
      return string(node.text);
    case 'number':
      return { type: NUMBER, payload: node.text };
    case 'true':
    case 'false':
      return { type: BOOL, payload: node.kind === 'true' };
    case 'null':
      return null;
  }
}
