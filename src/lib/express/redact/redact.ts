import { recognise, type DocNode, type Documents } from '../../inspect/index.ts';
import { findSecrets, stringsBelow, secretPlaces, type Place } from '../../annotate/index.ts';
import { placeholderFor, type RedactionMemory, newMemory } from './placeholder.ts';
import { privateHosts } from './private-hosts.ts';
import { sourceSpan } from './source-span.ts';

/** A stretch of the pasted text that was replaced; offsets are UTF-16 units of the text before. */
export interface Masked {
  /** Where the value stands in its document; '' outside of the documents. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** The kind of credential, or `host`. */
  readonly kind: string;
  readonly placeholder: string;
}

/** A paste with its credentials replaced, and what was replaced. */
export interface Redaction {
  readonly text: string;
  /** In source order, without overlap. */
  readonly masked: readonly Masked[];
}

/** What to mask besides credentials, and what to remember from one paste to the next. */
export interface RedactionOptions {
  /** Also mask the hosts of private registries in the names of the image. */
  readonly hosts?: boolean;
  /** Given for several pastes of one share, so that equal secrets keep equal placeholders. */
  readonly memory?: RedactionMemory;
}

interface Found {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly secret: string;
}

/**
 * Replaces what is recognised as a credential in a paste, inside the values only: what was JSON stays JSON, and the
 * rest stays character for character. Best effort: a secret that looks like nothing and has no telling name stays.
 */
export function redact(
  documents: Documents,
  { hosts = false, memory = newMemory() }: RedactionOptions = {},
): Redaction {
  const { text } = documents.paste;
  memory.reserve(text);
  const places = documents.roots.flatMap((root) => topPlaces(root, documents));
  const found = [...inDocuments(places, text), ...outsideDocuments(documents)];
  if (hosts) {
    const names = [...new Set(places.flatMap(({ node }) => privateHosts(node)))];
    found.push(...names.flatMap((host) => everywhere(host, 'host', places, text)));
  }
  for (const [secret, kind] of new Map(found.filter(isTelling).map((one) => [one.secret, one.kind])))
    found.push(...everywhere(secret, kind, places, text));
  return replaceAll(text, withoutOverlap(found), memory);
}

// Paths are those of annotations, so each document starts at its own base.
function topPlaces(root: DocNode, documents: Documents): Place[] {
  const subjects = recognise({ ...documents, roots: [root] }).subjects.filter(({ kind }) => kind !== 'other-json');
  function below(node: DocNode): Place[] {
    const subject = subjects.find((one) => one.node === node);
    if (subject) return [{ node, path: subject.path }];
    const holds = subjects.some((one) => one.node.start >= node.start && one.node.end <= node.end);
    return holds ? node.children.flatMap(below) : [{ node, path: '' }];
  }
  return below(root);
}

function inDocuments(places: readonly Place[], text: string): Found[] {
  return places
    .flatMap((place) => secretPlaces(place))
    .flatMap(({ node, path, spans }) =>
      spans.map(({ start, end, kind }) => ({
        path,
        kind,
        secret: (node.value as string).slice(start, end),
        ...sourceSpan(node, text, start, end),
      })),
    );
}

// Prompts, prose and comments around the JSON can hold a credential too.
function outsideDocuments({ paste, roots, notices }: Documents): Found[] {
  const { text } = paste;
  const ranges: { start: number; end: number }[] = [];
  let at = 0;
  for (const { start, end } of roots) {
    ranges.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  ranges.push({ start: at, end: text.length });
  ranges.push(...notices.filter(({ code }) => code === 'comment' || code === 'skipped'));
  return ranges.flatMap(({ start, end }) =>
    findSecrets(text.slice(start, end)).map((span) => ({
      path: '',
      kind: span.kind,
      secret: text.slice(start + span.start, start + span.end),
      start: start + span.start,
      end: start + span.end,
    })),
  );
}

// A secret found once is masked wherever it stands, unless it could as well be an ordinary word.
const isTelling = ({ secret, kind }: Found) =>
  kind === 'private-key' || (secret.length >= 8 && /\d/.test(secret) && /[A-Za-z]/.test(secret));

function everywhere(secret: string, kind: string, places: readonly Place[], text: string): Found[] {
  return places.flatMap(stringsBelow).flatMap(({ node, path }) => {
    const found: Found[] = [];
    const value = node.value as string;
    for (let at = value.indexOf(secret); at >= 0; at = value.indexOf(secret, at + secret.length))
      if (kind !== 'host' || isWholeHost(value, at, secret.length))
        found.push({ path, kind, secret, ...sourceSpan(node, text, at, at + secret.length) });
    return found;
  });
}

const isWholeHost = (value: string, at: number, length: number) =>
  !/[\w.-]/.test(value[at - 1] ?? '') && !/[\w.-]/.test(value[at + length] ?? '');

function withoutOverlap(found: Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push(one);
    else if (one.end > last.end) kept[kept.length - 1] = { ...last, end: one.end };
  }
  return kept;
}

function replaceAll(text: string, found: readonly Found[], memory: RedactionMemory): Redaction {
  const masked: Masked[] = [];
  let out = '';
  let at = 0;
  for (const { path, start, end, kind, secret } of found) {
    const placeholder = placeholderFor(secret, kind, memory);
    out += text.slice(at, start) + placeholder;
    at = end;
    masked.push({ path, start, end, kind, placeholder });
  }
  return { text: out + text.slice(at), masked };
}
