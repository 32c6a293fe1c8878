import type { ComponentType } from 'preact';
import type { Annotation, ImageExplanation } from '../../lib/annotate/index.ts';
import type { Action, State } from './state.ts';

/** The views of a paste, in the order of their tabs; each is in the address. */
export const viewIds = ['annotated', 'layers', 'runs', 'compare', 'format', 'export', 'raw'] as const;
export type ViewId = (typeof viewIds)[number];

/** Whether a word of the address names a view. */
export function isView(word: string | null): word is ViewId {
  return (viewIds as readonly (string | null)[]).includes(word);
}

/** What a view is given; it shows one image of the paste and changes nothing but the state. */
export interface ViewProps {
  readonly state: State;
  readonly dispatch: (action: Action) => void;
  readonly image: ImageExplanation;
}

/** Views that come in a file of their own, with the words of one language; loaded when the page is idle. */
export type ViewLoaders = Readonly<Partial<Record<ViewId, () => Promise<{ View: ComponentType<ViewProps> }>>>>;

/** Says what the key of a label or variable is known for; null where it is not known. */
export type Known = (annotation: Annotation) => string | null;
export type KnownLoader = () => Promise<{ known: Known }>;
