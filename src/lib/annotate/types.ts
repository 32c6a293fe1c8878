import type { HistoryStep } from './history-steps.ts';
import type { DocNode, Notice, PasteKind, Hint, DocumentKind } from '../inspect/index.ts';

/** One value of the paste and what it is. */
export interface Annotation {
  /** Where it stands in this document: `Config.Env[0]`, `Config.Labels["a.b"]`. */
  readonly path: string;
  /** The catalogue path that explains it, `Config.Env[]`; null where we know nothing of it. */
  readonly field: string | null;
  readonly node: DocNode;
  /** How deep it is nested; 0 for the members of the image. */
  readonly depth: number;
}

/** Why a field is not in the paste. */
export type AbsenceReason =
  /** This image store never prints it. */
  | 'store'
  /** The engine or client that wrote the paste is too new or too old for it. */
  | 'version'
  /** Other storage drivers print it, this one does not. */
  | 'driver'
  /** It is left out when empty, and this image has none. */
  | 'image'
  /** The paste was cut or shortened where it would stand, or holds only some keys of the output. */
  | 'cut'
  /** Only the API prints it, and only on request. */
  | 'on-request';

/** A field of the catalogue, by its path, that the paste could have and does not. */
export interface Absence {
  readonly field: string;
  readonly because: AbsenceReason;
}

/** Where Docker keeps images: layers of its own storage drivers, or containerd's content store. */
export type ImageStore = 'graphdriver' | 'containerd';

/** Which engine can have written the paste, and the keys that say so. */
export interface Engine {
  readonly store: ImageStore | null;
  /** Storage driver or snapshotter by its own name. */
  readonly driver: string | null;
  /** The API versions that print this shape; an old client lowers it below the engine's own. */
  readonly api: { readonly min: string | null; readonly max: string | null } | null;
  /**
   * The API version that brought the newest of the keys which an engine, once it knows them, prints for
   * clients of any version: it bounds the engine, not what it was asked with.
   */
  readonly knows: string | null;
  readonly evidence: readonly string[];
  /** Keys that older versions always print and this paste, though whole, does not have. */
  readonly without: readonly string[];
}

/** What one image in the paste says of itself; null where the paste does not tell. */
export interface ImageFacts {
  readonly id: string | null;
  /** What the image is called; with skopeo its repository, whose tags it lists. */
  readonly repoTags: readonly string[];
  readonly architecture: string | null;
  readonly variant: string | null;
  readonly os: string | null;
  readonly created: string | null;
  /** Bytes. */
  readonly size: number | null;
  readonly layers: number | null;
  readonly env: number | null;
  readonly user: string | null;
  readonly workingDir: string | null;
  /** Entrypoint and Cmd joined, as a container starts; null where neither is set or known. */
  readonly command: readonly string[] | null;
}

/** One image of a paste: what it says, what each value stands for, and what is missing. */
export interface ImageExplanation extends ImageFacts {
  readonly node: DocNode;
  readonly kind: DocumentKind;
  /** Where the document belongs in a whole output; '' for a whole image. */
  readonly base: string;
  /** What this image itself tells of its engine; a paste can mix several. */
  readonly engine: Engine;
  readonly annotations: readonly Annotation[];
  readonly absent: readonly Absence[];
}

/** Everything there is to say about a paste, without a word of any language. */
export interface Explanation {
  readonly kind: PasteKind;
  readonly hint: Hint | null;
  readonly engine: Engine;
  readonly images: readonly ImageExplanation[];
  /** The steps of an `image history` in the same paste, newest first. */
  readonly history: readonly HistoryStep[];
  readonly notices: readonly Notice[];
}
