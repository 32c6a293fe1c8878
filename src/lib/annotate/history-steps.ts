import {
  member,
  readHistoryTable,
  type DocNode,
  type Documents,
  type Range,
  type Recognition,
} from '../inspect/index.ts';
import type { ImageExplanation } from './types.ts';

/** One step of an image's history. */
export interface HistoryStep extends Range {
  /** null for `<missing>`: the step has no image of its own here. */
  readonly id: string | null;
  /** As printed: a time, or a phrase such as `2 weeks ago`. */
  readonly created: string;
  readonly createdBy: string;
  /** What its layer takes; null where it is not printed. */
  readonly size: StepSize | null;
  readonly comment: string;
  /** Whether the config says outright that the step has no layer; null where nothing says so. */
  readonly empty: boolean | null;
}

/** A size as printed, `12.3kB`, and its bytes; those are rounded where the text is. */
export interface StepSize {
  readonly text: string;
  readonly bytes: number;
}

/** The steps of a pasted `image history`, table or JSON, newest first; empty where there is none. */
export function historySteps({ paste }: Documents, { subjects }: Recognition): HistoryStep[] {
  const printed = subjects.filter(({ kind }) => kind === 'image-history').map(({ node }) => fromPrinted(node));
  if (printed.length > 0) return printed;
  return readHistoryTable(paste.text).map(({ start, end, id, created, createdBy, size, comment }) => ({
    start,
    end,
    id: imageId(id),
    created,
    createdBy,
    size: readSize(size),
    comment,
    empty: null,
  }));
}

/** The steps a config or a Podman image carries itself, newest first; empty where it has none. */
export function ownHistory({ node, kind, base }: Pick<ImageExplanation, 'node' | 'kind' | 'base'>): HistoryStep[] {
  if (base !== '' || (kind !== 'oci-config' && kind !== 'podman-image')) return [];
  const list = member(node, kind === 'oci-config' ? 'history' : 'History');
  if (list?.kind !== 'array' || list.cut || list.elided) return [];
  return list.children.map(fromConfig).reverse();
}

function fromConfig(node: DocNode): HistoryStep {
  return {
    start: node.start,
    end: node.end,
    id: null,
    created: text(node, 'created'),
    createdBy: text(node, 'created_by'),
    size: null,
    comment: text(node, 'comment'),
    empty: member(node, 'empty_layer')?.value === true,
  };
}

// Docker's CLI spells the keys ID, CreatedAt and Size; its API Id, Created; Podman id, created, size.
function fromPrinted(node: DocNode): HistoryStep {
  const size = member(node, 'Size') ?? member(node, 'size');
  return {
    start: node.start,
    end: node.end,
    id: imageId(text(node, 'ID') || text(node, 'Id') || text(node, 'id')),
    created: text(node, 'CreatedAt') || text(node, 'created') || text(node, 'Created') || text(node, 'CreatedSince'),
    createdBy: text(node, 'CreatedBy'),
    size: typeof size?.value === 'number' ? { text: String(size.value), bytes: size.value } : readSize(size?.value),
    comment: text(node, 'Comment') || text(node, 'comment'),
    empty: null,
  };
}

function text(node: DocNode, key: string): string {
  const value = member(node, key)?.value;
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function imageId(printed: string): string | null {
  return printed === '' || printed === '<missing>' ? null : printed;
}

const FACTORS: Record<string, number> = { k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15 };

function readSize(printed: unknown): StepSize | null {
  if (typeof printed !== 'string') return null;
  const match = /^(\d+(?:\.\d+)?)(?: ?([kKMGTP])?B)?$/.exec(printed);
  if (!match) return null;
  const factor = FACTORS[match[2] === 'K' ? 'k' : (match[2] ?? '')] ?? 1;
  return { text: printed, bytes: Math.round(Number(match[1]) * factor) };
}
