import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImageExplanation } from '../../lib/annotate/index.ts';
import { useSurroundings } from './context.ts';
import { marksOf } from './editor-marks.ts';
import { startOf } from './rows.ts';
import type { Action, State } from './state.ts';
import { suitsEditor } from './suits-editor.ts';
import { useEditor } from './use-editor.ts';
import { useFindingsWords } from './use-findings-words.ts';

interface Props {
  readonly state: State;
  readonly dispatch: (action: Action) => void;
  readonly image: ImageExplanation;
  readonly onEdit: (text: string) => void;
  /** The rows, for where there is no editor or the text does not suit it. */
  readonly children: ComponentChildren;
}

/** The left pane: rows at first, an editor in their place once there is one. */
export function SourcePane({ state, dispatch, image, onEdit, children }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const { t } = useSurroundings();
  const [readerMode, setReaderMode] = useState<boolean | null>(null);
  const editor = useEditor(holder, { state, image, dispatch, onEdit, onReaderMode: setReaderMode });
  const findings = useFindingsWords(editor !== null);
  const edits = editor !== null && suitsEditor(state.text);

  const lit = state.hovered >= 0 ? state.hovered : state.selected;
  const annotation = image.annotations[lit];
  useEffect(() => {
    if (edits) editor.show(state.text, image.annotations, state.masked);
  }, [edits, editor, state.text, image]);
  useEffect(() => {
    if (edits && findings) editor.mark(marksOf(image, findings));
  }, [edits, editor, findings, state.text, image]);
  useEffect(() => {
    if (edits) editor.light(annotation ? { start: startOf(annotation), end: annotation.node.end } : null);
  }, [edits, editor, lit, image]);
  // What is selected comes into view; what the pointer passes over does not move the page.
  useEffect(() => {
    const selected = image.annotations[state.selected];
    if (edits && selected) editor.reveal(startOf(selected));
  }, [edits, editor, state.selected, image]);

  return (
    <div class="source-pane">
      <div ref={holder} class="editor" hidden={!edits} />
      <p role="status" class="visually-hidden">
        {readerMode !== null && t.playground.readerMode(readerMode)}
      </p>
      <div class="rows-pane" hidden={edits}>
        {children}
      </div>
    </div>
  );
}
