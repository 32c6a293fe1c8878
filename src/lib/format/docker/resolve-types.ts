import { DIGEST } from '../values/digest.ts';
import { DURATION } from '../values/duration.ts';
import type { GoType, StructField, StructType } from '../values/go-type.ts';
import { TIME } from '../values/time.ts';
import {
  basicType,
  BOOL,
  EMPTY_STRUCT,
  INT,
  INT64,
  mapOf,
  pointerTo,
  sliceOf,
  STRING,
  STRINGS,
  UINT8,
} from '../values/types.ts';
import { ANONYMOUS, CLI_STRUCTS, type CliTypes } from './cli-structs.ts';

const KNOWN: readonly GoType[] = [BOOL, INT, INT64, STRING, UINT8, STRINGS, DURATION, TIME, DIGEST];
const resolved = new Map<CliTypes, GoType>();

/** The type a CLI reads an answer into, with all it is made of. */
export function answerType(set: CliTypes): GoType {
  const type = resolved.get(set) ?? resolveTypes(set);
  resolved.set(set, type);
  return type;
}

function resolveTypes(set: CliTypes): GoType {
  const { answer, types } = CLI_STRUCTS[set];
  const byName = new Map<string, GoType>(KNOWN.map((type) => [type.name, type]));
  byName.set('struct{}', EMPTY_STRUCT);

  function resolve(name: string): GoType {
    const known = byName.get(name);
    if (known) return known;
    const members = types[name];
    if (Array.isArray(members)) return struct(name, members as readonly string[]);
    const type = typeof members === 'string' ? renamed(name, resolve(members)) : composed(name);
    byName.set(name, type);
    return type;
  }

  function composed(name: string): GoType {
    if (name.startsWith('*')) return pointerTo(resolve(name.slice(1)));
    if (name.startsWith('[]')) return sliceOf(resolve(name.slice(2)));
    const close = name.indexOf(']');
    return mapOf(resolve(name.slice('map['.length, close)), resolve(name.slice(close + 1)));
  }

  function struct(name: string, members: readonly string[]): GoType {
    const fields: StructField[] = [];
    const shown = ANONYMOUS[name];
    const type: StructType = {
      kind: 'struct',
      name: shown ?? name,
      bareName: shown ? '' : name.slice(name.indexOf('.') + 1),
      underlying: shown ?? name,
      methods: {},
      fields,
    };
    // Before its members, so that a type can be made of itself.
    byName.set(name, type);
    fields.push(...members.map(field));
    return type;
  }

  function field(member: string): StructField {
    if (member.startsWith('...')) {
      const type = resolve(member.slice(3));
      return { name: bare(type.name), type, json: '', omit: 'never', embedded: true };
    }
    const [name = '', type = '', tag = ''] = member.split(' ');
    const [key, omit] = tag.split(',');
    return {
      name,
      type: resolve(type),
      json: key || name,
      omit: omit === 'omitempty' ? 'empty' : omit === 'omitzero' ? 'zero' : 'never',
      embedded: false,
    };
  }

  return resolve(answer);
}

function renamed(name: string, type: GoType): GoType {
  if (type.kind === 'slice') return sliceOf(type.element, name);
  return type.kind === 'map' ? mapOf(type.key, type.element, name) : basicType('string', name);
}

function bare(name: string): string {
  return name.slice(name.indexOf('.') + 1);
}
