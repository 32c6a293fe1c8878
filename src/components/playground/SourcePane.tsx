import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImageExplanation } from '../../lib/annotate/index.ts';
import { useSurroundings } from './context.ts';
import type { Editor } from './monaco.ts';
import { startOf } from './rows.ts';
import type { Action, State } from './state.ts';

interface Props {
  readonly state: State;
  readonly dispatch: (action: Action) => void;
  readonly image: ImageExplanation;
  readonly onEdit: (text: string) => void;
  /** The rows, for where there is no editor: before it is loaded, on touch devices, in narrow windows. */
  readonly children: ComponentChildren;
}

const ROOMY = '(hover: hover) and (pointer: fine) and (min-width: 64rem)';
const LARGEST_EDITED = 300_000;

/**
 * The left pane. On desktops an editor takes the place of the rows once the page is idle; it is
 * never fetched because of a paste, and never where data is being saved.
 */
export function SourcePane({ state, dispatch, image, onEdit, children }: Props) {
  const { t, locale } = useSurroundings();
  const holder = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const latest = useRef({ state, image, dispatch, onEdit });
  latest.current = { state, image, dispatch, onEdit };
  const suits = state.text.length <= LARGEST_EDITED && !state.text.split('\n').some((line) => line.length > 5000);

  useEffect(() => {
    const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
    if (saving || !matchMedia(ROOMY).matches) return;
    let made: Editor | null = null;
    let gone = false;
    const cancel = whenIdle(() => {
      void import('./monaco.ts').then(
        ({ createEditor }) => {
          if (gone || !holder.current) return;
          made = createEditor(holder.current, {
            text: latest.current.state.text,
            label: t.playground.editor,
            onEdit: (text) => latest.current.onEdit(text),
            onCaret: (offset) => {
              const { annotations } = latest.current.image;
              const at = annotations.findLastIndex(
                (annotation) => startOf(annotation) <= offset && offset <= annotation.node.end,
              );
              if (at >= 0) latest.current.dispatch({ type: 'select', annotation: at });
            },
            onPointer: (offset) => {
              const { annotations } = latest.current.image;
              const at =
                offset === null
                  ? -1
                  : annotations.findLastIndex(
                      (annotation) => startOf(annotation) <= offset && offset <= annotation.node.end,
                    );
              latest.current.dispatch({ type: 'hover', annotation: at });
            },
          });
          setEditor(made);
        },
        () => undefined,
      );
    });
    return () => {
      gone = true;
      cancel();
      made?.dispose();
    };
  }, []);

  const lit = state.hovered >= 0 ? state.hovered : state.selected;
  const litNode = image.annotations[lit];
  useEffect(() => editor?.show(state.text, image.annotations, state.masked), [editor, state.text, image]);
  useEffect(
    () => editor?.light(litNode ? { start: startOf(litNode), end: litNode.node.end } : null, state.hovered < 0),
    [editor, lit, image],
  );

  return (
    <div class="source-pane" lang={locale === 'zh' ? 'zh-CN' : 'en'}>
      <div ref={holder} class="editor" hidden={!editor || !suits} />
      <div class="rows-pane" hidden={editor !== null && suits}>
        {children}
      </div>
    </div>
  );
}

function whenIdle(run: () => void): () => void {
  const start = () =>
    'requestIdleCallback' in window ? requestIdleCallback(run, { timeout: 3000 }) : setTimeout(run, 300);
  if (document.readyState === 'complete') {
    const id = start();
    return () => ('cancelIdleCallback' in window ? cancelIdleCallback(id as number) : clearTimeout(id));
  }
  addEventListener('load', start, { once: true });
  return () => removeEventListener('load', start);
}
