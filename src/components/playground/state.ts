import type { Explanation } from '../../lib/annotate/index.ts';
import { stepItem } from './items.ts';
import type { ViewId } from './views.ts';

/** What the playground shows. The paste itself is part of it and is never altered. */
export interface State {
  readonly text: string;
  /** The sample on show, or null where the text is the reader's own. */
  readonly sample: string | null;
  readonly explanation: Explanation;
  /** The same length as the text, or as what was read of it; see readPaste. */
  readonly masked: string;
  /** Whether all of the text was read, or its first image only: with more to come, or because that was stopped. */
  readonly rest: 'here' | 'coming' | 'unread';
  /** Which of the images in the paste is on show. */
  readonly image: number;
  /** The selected annotation of that image; -1 for none. */
  readonly selected: number;
  /** The annotation under the pointer; -1 for none. */
  readonly hovered: number;
  readonly view: ViewId;
  /** The template of the Format view. */
  readonly template: string;
  /** The other paste of the Compare view. */
  readonly other: string;
  /** The history pasted into the Layers view. */
  readonly history: string;
}

/** A paste that was read. */
export interface Reading {
  readonly text: string;
  readonly sample: string | null;
  readonly explanation: Explanation;
  readonly masked: string;
}

/** Whatever can change the state; the position of an annotation is -1 for none. */
export type Action =
  /** `at` is a place in the image at position `image` of the reading, the first where none is named. */
  | {
      readonly type: 'read';
      readonly reading: Reading;
      readonly at?: string | undefined;
      readonly image?: number | undefined;
    }
  /** The first image of a paste that is still being read. */
  | { readonly type: 'begun'; readonly reading: Reading; readonly at?: string | undefined }
  /** All of a paste that had begun; where the reader is in its first image stays. */
  | { readonly type: 'finished'; readonly reading: Reading }
  | { readonly type: 'stopped' }
  | { readonly type: 'select'; readonly annotation: number }
  | { readonly type: 'hover'; readonly annotation: number }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'image'; readonly image: number }
  | { readonly type: 'view'; readonly view: ViewId }
  | { readonly type: 'format'; readonly template: string }
  | { readonly type: 'other'; readonly text: string }
  | { readonly type: 'history'; readonly text: string };

/** The state after a reading: its first image in the annotated view, nothing selected. */
export function initialState(reading: Reading): State {
  return {
    ...reading,
    rest: 'here',
    image: 0,
    selected: -1,
    hovered: -1,
    view: 'annotated',
    template: '',
    other: '',
    history: '',
  };
}

/** The next state; pure. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'read':
    case 'begun':
      return {
        ...initialState(action.reading),
        view: state.view,
        template: state.template,
        other: state.other,
        history: state.history,
        rest: action.type === 'begun' ? 'coming' : 'here',
        ...placeOf(action.reading.explanation, action.at, action.type === 'begun' ? 0 : action.image),
      };
    case 'finished': {
      const { explanation } = action.reading;
      const at = state.explanation.images[0]?.annotations[state.selected]?.path;
      const isSame = explanation.images[0] === state.explanation.images[0];
      return { ...state, ...action.reading, rest: 'here', ...(isSame ? {} : placeOf(explanation, at)) };
    }
    case 'stopped':
      return state.rest === 'coming' ? { ...state, rest: 'unread' } : state;
    case 'select':
      return { ...state, selected: action.annotation, hovered: -1 };
    case 'hover':
      return state.hovered === action.annotation ? state : { ...state, hovered: action.annotation };
    case 'step':
      return {
        ...state,
        selected: stepItem(state.explanation.images[state.image]?.annotations ?? [], state.selected, action.by),
        hovered: -1,
      };
    case 'image':
      return { ...state, image: action.image, selected: -1, hovered: -1 };
    case 'view':
      return { ...state, view: action.view, hovered: -1 };
    case 'format':
      return { ...state, view: 'format', template: action.template, hovered: -1 };
    case 'other':
      return { ...state, other: action.text };
    case 'history':
      return { ...state, history: action.text };
  }
}

// The place a link asked for: a path of the document, else the first value of a field. An old output has the values of
// Config twice, those of ContainerConfig first.
function placeOf({ images }: Explanation, path: string | undefined, asked = 0): Pick<State, 'image' | 'selected'> {
  const image = asked in images ? asked : 0;
  if (path === undefined || path === '') return { image, selected: -1 };
  const annotations = images[image]?.annotations ?? [];
  const exact = annotations.findIndex((note) => note.path === path);
  return { image, selected: exact >= 0 ? exact : annotations.findIndex((note) => note.field === path) };
}
