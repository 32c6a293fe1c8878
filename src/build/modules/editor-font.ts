import { fileURLToPath } from 'node:url';

const FONT = fileURLToPath(
  new URL('../../../node_modules/monaco-editor/esm/vs/base/browser/ui/codicons/codicon/codicon.ttf', import.meta.url),
);

/** Monaco's styles carry its font of signs as a data URL, which a strict policy refuses; this makes it a file. */
export function editorFont() {
  return {
    name: 'editor-font',
    enforce: 'pre' as const,
    transform: (code: string, id: string) =>
      id.includes('/monaco-editor/') && /\.css(?:\?|$)/.test(id)
        ? { code: code.replace(/url\(["']?data:font\/ttf[^)]*\)/g, `url("${FONT}")`), map: null }
        : null,
  };
}
