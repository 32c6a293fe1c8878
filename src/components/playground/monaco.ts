import * as monaco from 'monaco-editor/editor/editor.api';
import 'monaco-editor/editor/contrib/folding/browser/folding.js';
import 'monaco-editor/editor/contrib/find/browser/findController.js';
import 'monaco-editor/editor/contrib/clipboard/browser/clipboard.js';
import styles from '../../../node_modules/monaco-editor/min/vs/editor/editor.main.css?url';
import type { Annotation } from '../../lib/annotate/index.ts';
import type { Range } from '../../lib/inspect/index.ts';

/** The editor as the playground uses it; offsets are those of the paste. */
export interface Editor {
  /** Shows a text with its colours; leaves the text alone where it is already there. */
  show(text: string, annotations: readonly Annotation[], masked: string): void;
  /** Lights the lines of a value. */
  light(range: Range | null): void;
  /** Brings a place into view, unless the reader is typing. */
  reveal(offset: number): void;
  dispose(): void;
}

interface Options {
  readonly text: string;
  readonly label: string;
  readonly onEdit: (text: string) => void;
  readonly onCaret: (offset: number) => void;
  readonly onPointer: (offset: number | null) => void;
}

// Our parser supplies what a language service would, so no worker is needed; nothing here asks for one.
const PLAIN: monaco.editor.IStandaloneEditorConstructionOptions = {
  language: 'plaintext',
  automaticLayout: true,
  minimap: { enabled: false },
  wordBasedSuggestions: 'off',
  quickSuggestions: false,
  links: false,
  occurrencesHighlight: 'off',
  selectionHighlight: false,
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
  renderLineHighlight: 'none',
  bracketPairColorization: { enabled: false },
  matchBrackets: 'never',
  scrollBeyondLastLine: false,
  wordWrap: 'on',
  fontFamily: 'var(--mono)',
  fontSize: 13,
  lineHeight: 23,
  folding: true,
  foldingStrategy: 'indentation',
  stickyScroll: { enabled: false },
  contextmenu: false,
  padding: { top: 8, bottom: 8 },
  tabFocusMode: true,
};

/** Makes an editor in a holder; rejects where its styles cannot be had. */
export async function createEditor(
  holder: HTMLElement,
  { text, label, onEdit, onCaret, onPointer }: Options,
): Promise<Editor> {
  await stylesLoaded();
  defineThemes();
  const model = monaco.editor.createModel(text, 'plaintext');
  const editor = monaco.editor.create(holder, { ...PLAIN, model, ariaLabel: label, theme: themeNow() });
  const colours = editor.createDecorationsCollection();
  const light = editor.createDecorationsCollection();
  // The model writes every line break as one kind; offsets are only ours where the paste does too.
  let showing = true;

  const observer = new MutationObserver(() => monaco.editor.setTheme(themeNow()));
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  model.onDidChangeContent(() => {
    if (!showing) onEdit(model.getValue());
  });
  editor.onDidChangeCursorPosition(({ position, reason }) => {
    if (reason === monaco.editor.CursorChangeReason.Explicit) onCaret(model.getOffsetAt(position));
  });
  editor.onMouseMove(({ target }) => onPointer(target.position ? model.getOffsetAt(target.position) : null));
  editor.onMouseLeave(() => onPointer(null));
  showing = false;

  const rangeOf = ({ start, end }: Range) =>
    monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));

  return {
    show(next, annotations, masked) {
      showing = true;
      if (model.getValue() !== next) model.setValue(next);
      colours.set([...valueColours(annotations, rangeOf), ...dimmed(next, masked, rangeOf)]);
      showing = false;
    },
    light(range) {
      if (!range) return light.clear();
      light.set([{ range: rangeOf(range), options: { isWholeLine: true, className: 'lit-line' } }]);
    },
    reveal(offset) {
      if (!editor.hasTextFocus()) editor.revealPositionInCenterIfOutsideViewport(model.getPositionAt(offset));
    },
    dispose() {
      observer.disconnect();
      editor.dispose();
      model.dispose();
    },
  };
}

type ToRange = (range: Range) => monaco.Range;

const CLASSES = { string: 'string', number: 'number', boolean: 'literal', null: 'literal' } as const;

function valueColours(annotations: readonly Annotation[], rangeOf: ToRange): monaco.editor.IModelDeltaDecoration[] {
  return annotations.slice(0, 5000).flatMap(({ node }) => {
    const found: monaco.editor.IModelDeltaDecoration[] = [];
    if (node.keyStart >= 0)
      found.push({ range: rangeOf({ start: node.keyStart, end: node.keyEnd }), options: { inlineClassName: 'key' } });
    const inlineClassName = CLASSES[node.kind as keyof typeof CLASSES];
    if (inlineClassName) found.push({ range: rangeOf(node), options: { inlineClassName } });
    return found;
  });
}

function dimmed(text: string, masked: string, rangeOf: ToRange): monaco.editor.IModelDeltaDecoration[] {
  if (text === masked) return [];
  const found: monaco.editor.IModelDeltaDecoration[] = [];
  const isDim = (i: number) => text[i] !== masked[i] && masked[i] === ' ';
  for (let i = 0; i < text.length && found.length < 2000; i++) {
    if (!isDim(i)) continue;
    const start = i;
    while (i < text.length && isDim(i)) i++;
    found.push({ range: rangeOf({ start, end: i }), options: { inlineClassName: 'dim' } });
  }
  return found;
}

// The site builder leaves out styles that only a lazily loaded script imports. An editor without them
// would fall to pieces for a moment, so it waits.
function stylesLoaded(): Promise<void> {
  if (document.querySelector(`link[href="${styles}"]`)) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(styles)));
    document.head.append(link);
  });
}

function themeNow(): string {
  return document.documentElement.dataset['theme'] === 'dark' ? 'layerwise-dark' : 'layerwise-light';
}

function defineThemes(): void {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  for (const [name, base] of [
    ['layerwise-light', 'vs'],
    ['layerwise-dark', 'vs-dark'],
  ] as const) {
    const isNow = name === themeNow();
    monaco.editor.defineTheme(name, {
      base,
      inherit: true,
      rules: [],
      colors: isNow
        ? {
            'editor.background': colour('--sheet'),
            'editor.foreground': colour('--ink'),
            'editorLineNumber.foreground': colour('--soft'),
            focusBorder: colour('--accent'),
          }
        : {
            'editor.background': base === 'vs' ? '#fffefb' : '#1b1f23',
            'editor.foreground': base === 'vs' ? '#1d2126' : '#e8e6e0',
            'editorLineNumber.foreground': base === 'vs' ? '#565d66' : '#a9adb2',
          },
    });
  }
}
