import { CLI_FEATURES, type CliVersion } from './docker/cli-versions.ts';
import { answerType } from './docker/resolve-types.ts';
import { scanJson, type JsonNode } from './json/scan-json.ts';
import { fromBytes, toBytes } from './text/bytes.ts';
import type { GoType, StructField } from './values/go-type.ts';

/** A step from a value to one inside it: a name after a dot, or `null` for any element of a list or map. */
export type NameStep = string | null;

/** A name that a template can write after a dot, and what stands there. */
export interface TemplateName {
  readonly name: string;
  /** Its key in the JSON, which pass one may call by another name; null for a method. */
  readonly key: string | null;
  /** Which pass knows it by this name. */
  readonly pass: 'typed' | 'plain' | 'both';
  /** The value's JSON as it is spelled; '' for a method. */
  readonly json: string;
}

interface Standing {
  /** What pass one takes it for; null where it does not know the name. */
  readonly type: GoType | null;
  readonly node: JsonNode | null;
}

/** The names below a path of an answer, those of pass one first. Empty where the path leads nowhere. */
export function namesAt(json: string, path: readonly NameStep[], cli: CliVersion): TemplateName[] {
  const root = scanJson(json);
  const { type, node } = follow(path, 'error' in root ? null : root, cli);
  const members = node?.kind === 'object' ? node.members : [];
  const names = new Map<string, TemplateName>();
  const source = (value: JsonNode) => json.slice(value.start, value.end);
  if (type?.kind === 'struct' && type.name !== 'time.Time') {
    for (const { name, json: key } of fieldsOf(type)) {
      const value = members.findLast(([found]) => found === key)?.[1];
      if (value) names.set(name, { name, key, pass: name === key ? 'both' : 'typed', json: source(value) });
    }
  }
  for (const [bytes, value] of members) {
    const name = fromBytes(bytes);
    if (names.get(name)?.key === name) continue;
    names.set(name, { name, key: name, pass: type?.kind === 'map' ? 'both' : 'plain', json: source(value) });
  }
  for (const name of Object.keys(type?.methods ?? {})) names.set(name, { name, key: null, pass: 'typed', json: '' });
  return [...names.values()];
}

/** The keys of the JSON that names of a template stand for, as pass one reads them: `ID` is `Id`. */
export function keysOf(path: readonly NameStep[], cli: CliVersion): NameStep[] {
  return path.map((step, i) => {
    const { type } = follow(path.slice(0, i), null, cli);
    if (step === null || type?.kind !== 'struct') return step;
    return fieldsOf(type).find(({ name }) => name === step)?.json ?? step;
  });
}

function follow(path: readonly NameStep[], node: JsonNode | null, cli: CliVersion): Standing {
  let standing: Standing = { type: answerType(CLI_FEATURES[cli].types), node };
  for (const step of path) standing = enter(standing, step);
  return standing.type?.kind === 'pointer' ? { ...standing, type: standing.type.element } : standing;
}

function enter({ type: given, node }: Standing, step: NameStep): Standing {
  const type = given?.kind === 'pointer' ? given.element : given;
  if (step === null) {
    const element = type?.kind === 'slice' || type?.kind === 'map' ? type.element : null;
    if (node?.kind === 'array') return { type: element, node: node.items[0] ?? null };
    return { type: element, node: node?.kind === 'object' ? (node.members[0]?.[1] ?? null) : null };
  }
  const field = type?.kind === 'struct' ? fieldsOf(type).find(({ name }) => name === step) : undefined;
  const key = toBytes(field?.json ?? step);
  const value = node?.kind === 'object' ? node.members.findLast(([found]) => found === key)?.[1] : undefined;
  return { type: field?.type ?? (type?.kind === 'map' ? type.element : null), node: value ?? null };
}

function fieldsOf(type: GoType): StructField[] {
  if (type.kind !== 'struct') return [];
  return type.fields.flatMap((field) => (field.embedded ? fieldsOf(field.type) : [field]));
}
