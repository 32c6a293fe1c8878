import type { ComponentType } from 'preact';
import type { Annotation, Explanation, ImageExplanation } from '../../lib/annotate/index.ts';
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

/** What the findings are given. */
export interface FindingsProps {
  readonly image: ImageExplanation;
  /** Whether silence is an answer: nothing of the paste was cut off. */
  readonly isWhole: boolean;
  readonly dispatch: (action: Action) => void;
}

/** What the list of kept pastes is given. */
export interface KeptProps {
  /** The paste on show and its image; null for a sample, and for what is no image. */
  readonly paste: { readonly text: string; readonly image: ImageExplanation } | null;
  readonly onOpen: (text: string) => void;
}

/** What is told of where an image comes from. */
export interface OriginProps {
  readonly image: ImageExplanation;
  readonly dispatch: (action: Action) => void;
}

/** What is told of a paste that holds nothing to explain. */
export interface AdviceProps {
  readonly explanation: Explanation;
}

/** What stands around the views and is not needed before the page is idle. */
export interface Extras {
  readonly Advice: ComponentType<AdviceProps>;
  readonly Findings: ComponentType<FindingsProps>;
  readonly KeptPastes: ComponentType<KeptProps>;
  readonly Origin: ComponentType<OriginProps>;
}
export type ExtrasLoader = () => Promise<Extras>;

/** Views that come in a file of their own, with the words of one language; all but `format` when the page is idle. */
export type ViewLoaders = Readonly<Partial<Record<ViewId, () => Promise<{ View: ComponentType<ViewProps> }>>>>;

/** Says what a key that is no field, such as that of a label or a variable, is known for; null where it is not known. */
export type Known = (annotation: Annotation, image: ImageExplanation) => string | null;
export type KnownLoader = () => Promise<{ known: Known }>;
