import * as monaco from 'monaco-editor/editor/editor.api';
import 'monaco-editor/editor/contrib/folding/browser/folding.js';
import 'monaco-editor/editor/contrib/find/browser/findController.js';
import 'monaco-editor/editor/contrib/clipboard/browser/clipboard.js';
import 'monaco-editor/editor/contrib/hover/browser/hoverContribution.js';
import styles from '../../../node_modules/monaco-editor/min/vs/editor/editor.main.css?inline';
import type { Annotation } from '../../lib/annotate/index.ts';
import type { Range } from '../../lib/inspect/index.ts';
import { adoptStyles } from './adopt-styles.ts';
import { textColours } from './editor-colours.ts';
import { markLines, type Mark } from './editor-marks.ts';

/** The editor as the playground uses it; offsets are those of the paste. */
export interface Editor {
  /** Shows a text with its colours; leaves the text alone where it is already there. */
  show(text: string, annotations: readonly Annotation[], masked: string): void;
  /** Puts a sign in the margin of every line that has a finding. */
  mark(marks: readonly Mark[]): void;
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
  /** What is said of the value at an offset, as Markdown; null where there is none. */
  readonly explain: (offset: number) => { readonly range: Range; readonly markdown: string } | null;
  /** The reader switched the mode for screen readers on, or off. */
  readonly onReaderMode: (on: boolean) => void;
}

// Our parser supplies what a language service would, so no worker is needed; nothing here asks for one.
const PLAIN: monaco.editor.IStandaloneEditorConstructionOptions = {
  language: 'plaintext',
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
  glyphMargin: true,
  // A hover may be wider than the pane.
  fixedOverflowWidgets: true,
  hover: { enabled: 'on', delay: 450 },
  accessibilitySupport: 'auto',
  folding: true,
  foldingStrategy: 'indentation',
  stickyScroll: { enabled: false },
  contextmenu: false,
  padding: { top: 8, bottom: 8 },
  tabFocusMode: true,
};

adoptStyles(styles);
// Its signs are first drawn when a text has something to fold, which may be a paste; a paste asks for nothing.
document.fonts.load('1em codicon').catch(() => undefined);

/** Makes an editor in a holder. */
export function createEditor(
  holder: HTMLElement,
  { text, label, onEdit, onCaret, onPointer, explain, onReaderMode }: Options,
): Editor {
  defineThemes();
  const model = monaco.editor.createModel(text, 'plaintext');
  const editor = monaco.editor.create(holder, { ...PLAIN, model, ariaLabel: label, theme: themeNow() });
  const colours = editor.createDecorationsCollection();
  const light = editor.createDecorationsCollection();
  const signs = editor.createDecorationsCollection();
  // The model writes every line break as one kind; offsets are only ours where the paste does too.
  let showing = true;

  const follow = () => monaco.editor.setTheme(themeNow());
  const observer = new MutationObserver(follow);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const forced = matchMedia(FORCED);
  forced.addEventListener('change', follow);
  model.onDidChangeContent(() => {
    if (!showing) onEdit(model.getValue());
  });
  // Its own watch over its size would also measure it while it is hidden.
  const sizes = new ResizeObserver(() => {
    const { clientWidth: width, clientHeight: height } = holder;
    if (width > 0 && height > 0) editor.layout({ width, height });
  });
  sizes.observe(holder);
  editor.onDidChangeCursorPosition(({ position, reason }) => {
    if (reason === monaco.editor.CursorChangeReason.Explicit) onCaret(model.getOffsetAt(position));
  });
  editor.onMouseMove(({ target }) => onPointer(target.position ? model.getOffsetAt(target.position) : null));
  editor.onMouseLeave(() => onPointer(null));
  editor.onMouseDown(({ target }) => {
    const line = target.position?.lineNumber;
    if (target.type !== monaco.editor.MouseTargetType.GUTTER_GLYPH_MARGIN || line === undefined) return;
    // A sign stands for the value that begins on its line.
    onCaret(model.getOffsetAt({ lineNumber: line, column: model.getLineFirstNonWhitespaceColumn(line) }));
  });
  const hovers = monaco.languages.registerHoverProvider('plaintext', {
    provideHover(asked, position) {
      const found = asked === model ? explain(model.getOffsetAt(position)) : null;
      // Not trusted and without HTML: a paste may be in it.
      return found && { range: rangeOf(found.range), contents: [{ value: found.markdown, isTrusted: false }] };
    },
  });
  let reads = false;
  editor.addCommand(monaco.KeyMod.Alt | monaco.KeyCode.F1, () => {
    reads = !reads;
    editor.updateOptions({ accessibilitySupport: reads ? 'on' : 'auto' });
    onReaderMode(reads);
  });
  showing = false;

  const rangeOf = ({ start, end }: Range) =>
    monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));

  return {
    show(next, annotations, masked) {
      showing = true;
      if (model.getValue() !== next) model.setValue(next);
      colours.set(
        textColours(next, annotations, masked).map(({ range, name }) => ({
          range: rangeOf(range),
          options: { inlineClassName: name },
        })),
      );
      showing = false;
    },
    mark(marks) {
      const lines = markLines(marks, (offset) => model.getPositionAt(offset).lineNumber);
      signs.set(
        lines.map(({ line, severity, says }) => ({
          range: new monaco.Range(line, 1, line, 1),
          options: {
            glyphMarginClassName: `sign ${severity}`,
            glyphMarginHoverMessage: says.map((value) => ({ value, isTrusted: false })),
          },
        })),
      );
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
      sizes.disconnect();
      forced.removeEventListener('change', follow);
      hovers.dispose();
      editor.dispose();
      model.dispose();
    },
  };
}

// Where colours are forced, the editor has themes for it; the scheme the browser tells is then that of the forced ones.
const FORCED = '(forced-colors: active)';

function themeNow(): string {
  if (matchMedia(FORCED).matches) return matchMedia('(prefers-color-scheme: dark)').matches ? 'hc-black' : 'hc-light';
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
            'editorHoverWidget.background': colour('--sheet'),
            'editorHoverWidget.foreground': colour('--ink'),
            'editorHoverWidget.border': colour('--line-strong'),
            'textLink.foreground': colour('--accent'),
          }
        : {
            'editor.background': base === 'vs' ? '#fffefb' : '#1b1f23',
            'editor.foreground': base === 'vs' ? '#1d2126' : '#e8e6e0',
            'editorLineNumber.foreground': base === 'vs' ? '#565d66' : '#a9adb2',
          },
    });
  }
}
