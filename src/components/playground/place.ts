import { isView, type ViewId } from './views.ts';

/** What the address of the playground says: where in which view of which sample. Never a paste. */
export interface Place {
  readonly view: ViewId;
  readonly sample: string | null;
  /** A path of the document, or a field it stands for. */
  readonly at?: string | undefined;
  readonly template?: string | undefined;
}

/** Reads a fragment, `#view=format&sample=…`; what it does not know, it leaves out. */
export function readPlace(fragment: string): Place {
  const asked = new URLSearchParams(fragment.replace(/^#/, ''));
  const view = asked.get('view');
  return {
    view: isView(view) ? view : 'annotated',
    sample: asked.get('sample'),
    at: asked.get('at') ?? undefined,
    template: asked.get('template') ?? undefined,
  };
}

/** The fragment of a place; empty where it is the one everybody arrives at. */
export function writePlace({ view, sample, at, template }: Place): string {
  const words = new URLSearchParams();
  if (view !== 'annotated') words.set('view', view);
  if (sample !== null) words.set('sample', sample);
  if (at !== undefined) words.set('at', at);
  if (template !== undefined && view === 'format') words.set('template', template);
  const text = words.toString();
  return text === '' ? '' : `#${text}`;
}
