import type { FieldIndex } from '../catalogue/index.ts';
import type { DocNode, Subject } from '../inspect/index.ts';
import { absences } from './absent.ts';
import { annotateFields } from './annotate-fields.ts';
import { fingerprint } from './fingerprint.ts';
import { imageFacts } from './image-facts.ts';
import type { Absence, Annotation, Engine, ImageExplanation, ImageFacts } from './types.ts';

/** Which document it is, and what may be known of it before it is read. */
export type KnownImage = Pick<ImageExplanation, 'kind' | 'base'> & Partial<Pick<ImageFacts, 'id' | 'repoTags'>>;

/**
 * Explains an image when it is asked about: a paste may hold thousands, a reader looks at one. `nodeOf`
 * is called at most once, and not at all for what `known` says.
 */
export function explainImage(known: KnownImage, nodeOf: () => DocNode, index: FieldIndex): ImageExplanation {
  const { kind, base } = known;
  const subject = once((): Subject => ({ node: nodeOf(), kind, path: base }));
  const facts = once((): ImageFacts => imageFacts(subject()));
  const engine = once((): Engine => fingerprint(subject()));
  const annotations = once((): readonly Annotation[] => annotateFields(subject(), index));
  const absent = once((): readonly Absence[] => absences(subject(), engine(), index));
  return {
    kind,
    base,
    get node() {
      return subject().node;
    },
    get id() {
      return known.id === undefined ? facts().id : known.id;
    },
    get repoTags() {
      return known.repoTags ?? facts().repoTags;
    },
    get architecture() {
      return facts().architecture;
    },
    get variant() {
      return facts().variant;
    },
    get os() {
      return facts().os;
    },
    get created() {
      return facts().created;
    },
    get size() {
      return facts().size;
    },
    get layers() {
      return facts().layers;
    },
    get env() {
      return facts().env;
    },
    get user() {
      return facts().user;
    },
    get workingDir() {
      return facts().workingDir;
    },
    get command() {
      return facts().command;
    },
    get engine() {
      return engine();
    },
    get annotations() {
      return annotations();
    },
    get absent() {
      return absent();
    },
  };
}

function once<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => (kept ??= { value: compute() }).value;
}
