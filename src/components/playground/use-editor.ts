import { useEffect, useRef, useState, type MutableRef } from 'preact/hooks';
import type { ImageExplanation } from '../../lib/annotate/index.ts';
import { useSurroundings } from './context.ts';
import { loadEditorWords } from './load-editor-words.ts';
import type { Editor } from './monaco.ts';
import { savesData } from './saves-data.ts';
import { startOf } from './rows.ts';
import type { Action, State } from './state.ts';
import { suitsEditor } from './suits-editor.ts';
import { whenIdle } from './when-idle.ts';

interface Connected {
  readonly state: State;
  readonly image: ImageExplanation;
  readonly dispatch: (action: Action) => void;
  readonly onEdit: (text: string) => void;
  readonly onReaderMode: (on: boolean) => void;
}

const ROOMY = '(hover: hover) and (pointer: fine) and (min-width: 64rem)';

/**
 * An editor in a holder, once the page is idle: on desktops only, never because of a paste, and never
 * where data is being saved. Null until then, and for good where it cannot be loaded.
 */
export function useEditor(holder: MutableRef<HTMLElement | null>, connected: Connected): Editor | null {
  const surroundings = useSurroundings();
  const [editor, setEditor] = useState<Editor | null>(null);
  const latest = useRef({ ...connected, surroundings });
  latest.current = { ...connected, surroundings };

  useEffect(() => {
    if (savesData() || !matchMedia(ROOMY).matches) return;
    let made: Editor | null = null;
    let gone = false;

    async function load() {
      // In English, then.
      await loadEditorWords[surroundings.locale]().catch(() => undefined);
      const [{ createEditor }, { hoverText }] = await Promise.all([import('./monaco.ts'), import('./hover-text.ts')]);
      // What someone does meanwhile comes between reading the editor's script and making one.
      await new Promise<void>((resolve) => whenIdle(resolve));
      if (gone || !holder.current) return;
      made = createEditor(holder.current, {
        text: suitsEditor(latest.current.state.text) ? latest.current.state.text : '',
        label: surroundings.t.playground.editor,
        onEdit: (text) => latest.current.onEdit(text),
        onCaret(offset) {
          const at = annotationAt(latest.current.image, offset);
          if (at >= 0) latest.current.dispatch({ type: 'select', annotation: at });
        },
        onPointer(offset) {
          const at = offset === null ? -1 : annotationAt(latest.current.image, offset);
          latest.current.dispatch({ type: 'hover', annotation: at });
        },
        explain(offset) {
          const { image, surroundings } = latest.current;
          const annotation = image.annotations[annotationAt(image, offset)];
          if (!annotation) return null;
          const range = { start: startOf(annotation), end: annotation.node.end };
          return { range, markdown: hoverText(annotation, image, surroundings, location.href) };
        },
        onReaderMode: (on) => latest.current.onReaderMode(on),
      });
      if (gone) made.dispose();
      else setEditor(made);
    }

    const cancel = whenIdle(() => {
      // Without the editor the rows stay; there is nothing to tell the reader.
      load().catch(() => undefined);
    });
    return () => {
      gone = true;
      cancel();
      made?.dispose();
    };
  }, []);

  return editor;
}

function annotationAt({ annotations }: ImageExplanation, offset: number): number {
  return annotations.findLastIndex((annotation) => startOf(annotation) <= offset && offset <= annotation.node.end);
}
