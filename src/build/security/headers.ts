import type { AstroIntegration } from 'astro';
import { readdirSync, writeFileSync } from 'node:fs';
import { headerRules } from './header-rules.ts';
import { headersFile } from './headers-file.ts';

/** Writes `_headers`, for hosts that read it. */
export function headers(base: string): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const entries = readdirSync(dir, { withFileTypes: true }).map(
          (entry) => entry.name + (entry.isDirectory() ? '/' : ''),
        );
        writeFileSync(new URL('_headers', dir), headersFile(headerRules, entries.sort(), base.replace(/\/?$/, '/')));
      },
    },
  };
}
