import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleScript } from '../modules/bundle-script.ts';
import { filesBelow } from '../files-below.ts';
import { offlineFiles } from './offline-files.ts';

/** Writes the worker that makes the site work without a network, and the list of what it can keep. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const contents = filesBelow(dir).map((file) => [file, readFileSync(new URL(file, dir))] as const);
        const { build, list } = offlineFiles(new Map(contents));
        const worker = await bundleScript(fileURLToPath(new URL('../../offline/worker.ts', import.meta.url)), 'es2022');
        writeFileSync(new URL(build.whole.list[0], dir), list);
        writeFileSync(new URL('sw.js', dir), `const BUILD=${JSON.stringify(build)};\n${worker}`);
      },
    },
  };
}
