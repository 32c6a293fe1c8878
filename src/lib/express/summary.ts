import { imageView, isEmpty, systemOf, within, type ImageExplanation } from '../annotate/index.ts';
import type { PasteWords } from '../i18n/paste-words.en.ts';
import { shellWord } from './shell-word.ts';
import { bytes } from './worked-value.ts';

/** A piece of the summary; emphasised pieces are what the reader looks for. */
export interface SummaryPart {
  readonly text: string;
  readonly as: 'text' | 'strong' | 'code';
}

const text = (value: string): SummaryPart => ({ text: value, as: 'text' });
const strong = (value: string): SummaryPart => ({ text: value, as: 'strong' });
const code = (value: string): SummaryPart => ({ text: value, as: 'code' });

/** What a colleague would say of an image in one sentence; only what the paste tells. */
export function summarise(image: ImageExplanation, t: PasteWords): SummaryPart[] {
  const s = t.summary;
  if (image.kind === 'layer-list') return [text(s.layerList(image.layers ?? 0))];
  if (image.base !== '') return [text(s.fragment(image.base))];
  const clauses: SummaryPart[][] = [naming(image, t)];
  if (image.created && Number.isFinite(Date.parse(image.created)) && !image.created.startsWith('0001-'))
    clauses.push([text(s.built(image.created))]);
  if (image.layers !== null) clauses.push([strong(s.layers(image.layers))]);
  const size = wholeSize(image);
  if (size !== null) clauses.push(sizing(size, image, t));
  clauses.push(...running(image, t));
  const joined = clauses.flatMap((clause, i) => (i === 0 ? clause : [text(t.joins.comma), ...clause]));
  return [...joined, text(t.joins.stop)];
}

function naming(image: ImageExplanation, { summary: s }: PasteWords): SummaryPart[] {
  const [name, ...others] = image.repoTags;
  const parts = fill(s.named, { name: [name ? strong(name) : text(isUntagged(image) ? s.untagged : s.unnamed)] });
  if (others.length > 0) parts.push(text(' '), text(s.andNames(others.length)));
  const platform = [image.os, image.architecture, image.architecture && image.variant].filter(Boolean).join('/');
  if (platform !== '') parts.push(...fill(s.for, { platform: [strong(platform)] }));
  return parts;
}

// Only a list of tags that is there, and empty, says that there are none: a config never has one.
function isUntagged(image: ImageExplanation): boolean {
  const tags = within(imageView(image).top ?? undefined, 'RepoTags');
  return tags !== undefined && isEmpty(tags);
}

/**
 * The bytes of the whole image; null where the paste does not tell. Before Docker 1.10, Size was that of the top layer
 * alone and VirtualSize the total; a document with id in lower case is of that time, and has no total.
 */
function wholeSize({ node, size }: ImageExplanation): number | null {
  const image = { node, path: '' };
  if (within(image, 'id')) return null;
  const total = within(image, 'VirtualSize')?.node.value;
  return size !== null && typeof total === 'number' && total > size ? total : size;
}

function sizing(size: number, { engine, kind: tool }: ImageExplanation, { summary: s }: PasteWords): SummaryPart[] {
  const kind =
    engine.store === 'containerd'
      ? 'packed'
      : engine.store === 'graphdriver' || tool === 'podman-image'
        ? 'unpacked'
        : 'unknown';
  return fill(s.size[kind], { size: [strong(bytes(size).short)] });
}

function running(image: ImageExplanation, { summary: s }: PasteWords): SummaryPart[][] {
  if (image.command === null) return [];
  // On Windows nobody is root, and the base image decides whom an unset user means.
  const unset = systemOf(imageView(image)) === 'unix' ? text(s.root) : null;
  const user = image.user === '' ? unset : image.user === null ? null : code(image.user);
  const runs = fill(s.runs, {
    command: [code(shorten(image.command.map(shellWord).join(' ')))],
    as: user ? fill(s.as, { user: [user] }) : [],
    in: image.workingDir ? fill(s.in, { directory: [code(image.workingDir)] }) : [],
  });
  return [runs];
}

// A language's sentence with pieces in its places, which stand in braces: their order is its own.
function fill(sentence: string, pieces: Readonly<Record<string, readonly SummaryPart[]>>): SummaryPart[] {
  return sentence
    .split(/\{(\w+)\}/)
    .flatMap((piece, i) => (i % 2 === 1 ? (pieces[piece] ?? []) : piece === '' ? [] : [text(piece)]));
}

function shorten(command: string): string {
  return command.length > 160 ? `${command.slice(0, 157)}…` : command;
}
