import type { GoFeatures } from '../go-features.ts';
import { toBytes, type Bytes } from '../text/bytes.ts';
import type { GoType, SliceType, StructField, StructType } from '../values/go-type.ts';
import { parseTime } from '../values/parse-time.ts';
import { STRINGS } from '../values/types.ts';
import {
  itemAt,
  sliceFrom,
  zero,
  type GoMap,
  type Payload,
  type Pointer,
  type Slice,
  type Value,
} from '../values/value.ts';
import { decodeBase64 } from './base64.ts';
import { listCapacity } from './list-capacity.ts';
import type { JsonNode } from './scan-json.ts';

/** The first thing in an answer that does not fit its type, in Go's words. */
export interface Misfit {
  readonly error: Bytes;
}

interface Path {
  readonly struct: string;
  readonly names: readonly string[];
}

const INT64_LIMIT = 2n ** 63n;

/** Reads a document into a type as `encoding/json` does: unknown keys are dropped, later keys add to earlier ones. */
export function decodeStruct(type: GoType, text: string, node: JsonNode, features: GoFeatures): Value | Misfit {
  let first: Bytes | null = null;
  let fatal: Bytes | null = null;

  function misfit(what: string, target: GoType, path: Path): void {
    const place = path.names.length > 0 ? `Go struct field ${path.struct}.${path.names.join('.')} of` : 'Go value of';
    first ??= `json: cannot unmarshal ${what} into ${place} type ${target.name}`;
  }

  /** The value of a node; where it does not fit, what was there before. */
  function decode(target: GoType, before: Payload, json: JsonNode, path: Path): Payload {
    if (fatal !== null) return before;
    if (target.name === 'strslice.StrSlice') return decodeStrings(target as SliceType, before, json, path);
    if (target.name === 'time.Time') return decodeTime(before, json);
    if (target.kind === 'pointer') {
      if (json.kind === 'null') return null;
      const to = (before as Pointer | null)?.to ?? zero(target.element);
      return { to: decode(target.element, to, json, path) };
    }
    switch (json.kind) {
      case 'null':
        return target.kind === 'map' || target.kind === 'slice' ? null : before;
      case 'object':
        if (target.kind === 'struct') return decodeMembers(target, before as readonly Payload[], json.members, path);
        if (target.kind === 'map') {
          const map = new Map(before as GoMap | null);
          for (const [key, value] of json.members) {
            map.set(key, decode(target.element, zero(target.element), value, path));
          }
          return map;
        }
        break;
      case 'array':
        if (target.kind === 'slice') return decodeItems(target, before as Slice | null, json.items, path);
        break;
      case 'string':
        if (target.kind === 'string') return json.text;
        if (target.kind === 'slice' && target.element.kind === 'uint8') return decodeData(before, json.text);
        break;
      case 'number':
        return decodeNumber(target, before, json.text, path);
      case 'true':
      case 'false':
        if (target.kind === 'bool') return json.kind === 'true';
    }
    misfit(json.kind === 'true' || json.kind === 'false' ? 'bool' : json.kind, target, path);
    return before;
  }

  function decodeNumber(target: GoType, before: Payload, spelled: string, path: Path): Payload {
    if (target.kind !== 'int' && target.kind !== 'int64' && target.kind !== 'uint8') {
      misfit('number', target, path);
      return before;
    }
    const value = /^-?\d+$/.test(spelled) ? BigInt(spelled) : null;
    const [least, most] = target.kind === 'uint8' ? [0n, 255n] : [-INT64_LIMIT, INT64_LIMIT - 1n];
    if (value !== null && value >= least && value <= most) return value;
    misfit(`number ${spelled}`, target, path);
    return before;
  }

  function decodeMembers(
    target: StructType,
    before: readonly Payload[],
    members: readonly (readonly [Bytes, JsonNode])[],
    path: Path,
  ): Payload {
    let payload = before;
    for (const [key, json] of members) {
      const route = routeTo(target, key);
      if (!route) continue;
      const names = route.map(({ field }) => field.name);
      const inner = features.errorsNameEmbedded ? [...names.slice(0, -1)] : [];
      const last = route[route.length - 1]!.field;
      const next: Path = { struct: target.bareName, names: [...path.names, ...inner, last.json] };
      payload = replace(payload, route, (old) => decode(last.type, old, json, next));
    }
    return payload;
  }

  function decodeItems(target: SliceType, before: Slice | null, nodes: readonly JsonNode[], path: Path): Slice {
    const items: Payload[] = [];
    nodes.forEach((json, i) => {
      const old = before && i < before.capacity ? itemAt(target, before, i) : zero(target.element);
      items.push(decode(target.element, old, json, path));
    });
    const capacity = listCapacity(items.length, features.listsGrowLikeAppend);
    return sliceFrom(items, Math.max(capacity, before?.capacity ?? 0));
  }

  // A list of words that may also be one word.
  function decodeStrings(target: SliceType, before: Payload, json: JsonNode, path: Path): Payload {
    if (json.kind === 'null') return null;
    const strings = decodeStruct(STRINGS, text, json, features);
    if (!('error' in strings)) {
      const { items } = strings.payload as Slice;
      // It starts with room for one.
      const least = features.listsGrowLikeAppend ? 1 : 0;
      const capacity = items.length === 1 ? 1 : listCapacity(items.length, features.listsGrowLikeAppend);
      return sliceFrom(items, Math.max(capacity, least, items.length === 0 ? 1 : 0));
    }
    if (json.kind === 'string') return sliceFrom([json.text]);
    const what = json.kind === 'true' || json.kind === 'false' ? 'bool' : json.kind;
    const held = first;
    first = null;
    misfit(what, { ...target.element }, path);
    fatal = first;
    first = held;
    return before;
  }

  function decodeTime(before: Payload, json: JsonNode): Payload {
    if (json.kind === 'null') return before;
    const time = parseTime(toBytes(text.slice(json.start, json.end)), !features.timeMustBeString);
    if (!('error' in time)) return time;
    fatal = time.error;
    return before;
  }

  function decodeData(before: Payload, encoded: Bytes): Payload {
    const bytes = decodeBase64(encoded);
    if (typeof bytes === 'string') return sliceFrom([...bytes].map((char) => BigInt(char.charCodeAt(0))));
    first ??= `illegal base64 data at input byte ${bytes}`;
    return before;
  }

  const payload = decode(type, zero(type), node, { struct: '', names: [] });
  const error = fatal ?? first;
  return error === null ? { type, payload } : { error };
}

type Route = readonly { readonly field: StructField; readonly at: number }[];

// A key names the field spelled like it, or else the first that differs in case only.
function routeTo(type: StructType, key: Bytes): Route | null {
  const routes = routesOf(type);
  const last = (route: Route) => route[route.length - 1]!.field.json;
  const folded = key.toLowerCase();
  return (
    routes.find((route) => last(route) === key) ?? routes.find((route) => last(route).toLowerCase() === folded) ?? null
  );
}

const known = new WeakMap<StructType, Route[]>();

function routesOf(type: StructType): Route[] {
  const found = known.get(type);
  if (found) return found;
  const routes = type.fields.flatMap((field, at): Route[] =>
    field.embedded ? routesOf(field.type as StructType).map((route) => [{ field, at }, ...route]) : [[{ field, at }]],
  );
  known.set(type, routes);
  return routes;
}

function replace(payload: readonly Payload[], route: Route, change: (old: Payload) => Payload): readonly Payload[] {
  const [step, ...rest] = route as readonly [Route[number], ...Route];
  const copy = [...payload];
  const old = copy[step.at]!;
  copy[step.at] = rest.length > 0 ? replace(old as readonly Payload[], rest, change) : change(old);
  return copy;
}
