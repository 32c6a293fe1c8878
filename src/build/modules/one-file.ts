import type { AstroIntegration } from 'astro';
import { build, type Plugin, type Rolldown } from 'vite';
import { fieldSummaries } from './field-summaries.ts';

const QUERY = '?one-file';
// What stands in a module's name for the query: only text is in it, which nothing has to be compiled for.
const BUNDLED = '.bundled';

/**
 * What a file on its own cannot bring along, by the end of its path, and what stands in for it: the editor has megabytes
 * of its own, and a worker is a second file.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  '/playground/monaco.ts': "export function createEditor() { throw new Error('There is no editor here.'); }",
  '/playground/load-editor-words.ts': 'export const loadEditorWords = {};',
  '/playground/read-in-worker.ts':
    "import { readHere } from './read-here.ts';\nexport const readInWorker = () => readHere;",
};

/**
 * Lets a module import an application whole, `import { script, styles } from './app.tsx?one-file'`: what it loads lazily
 * and its styles included, both to be put into a page.
 */
export function oneFile(): AstroIntegration {
  const plugin: Plugin = {
    name: 'one-file',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(QUERY)) return null;
      const app = await this.resolve(source.slice(0, -QUERY.length), importer);
      return app && app.id + BUNDLED;
    },
    async load(id) {
      if (!id.endsWith(BUNDLED)) return null;
      const { script, styles } = await bundle(id.slice(0, -BUNDLED.length));
      return `export const script = ${JSON.stringify(script)};\nexport const styles = ${JSON.stringify(styles)};`;
    },
  };
  return {
    name: 'one-file',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}

const standIns: Plugin = {
  name: 'one-file-stand-ins',
  enforce: 'pre',
  load(id) {
    const path = Object.keys(STAND_INS).find((end) => id.endsWith(end));
    return path === undefined ? null : STAND_INS[path]!;
  },
};

async function bundle(input: string): Promise<{ readonly script: string; readonly styles: string }> {
  const built = (await build({
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [standIns, fieldSummaries()],
    build: {
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: Infinity,
      rolldownOptions: {
        input,
        output: { codeSplitting: false },
        treeshake: { moduleSideEffects: [{ test: /\/src\/lib\//, sideEffects: false }] },
        checks: { bundlerTimings: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  const files = built.output.map((file) => (file.type === 'chunk' ? file.code : String(file.source)));
  const [script, styles] = files;
  if (files.length !== 2 || script === undefined || styles === undefined)
    throw new Error(
      `${input} makes ${built.output.map(({ fileName }) => fileName).join(', ')}, not one script and its styles.`,
    );
  // Inside of a page, what looks like the end of its element would be.
  return {
    script: script.replaceAll(/<(?=\/script|!--)/gi, '\\x3C'),
    styles: styles.replaceAll(/<(?=\/style)/gi, '\\3C '),
  };
}
