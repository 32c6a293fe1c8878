import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../files-below.ts';
import { partsOf } from './parts-of.ts';
import { policyOf } from './policy-of.ts';

/** Gives every page of the built site its Content-Security-Policy, so that no host has to be configured for it. */
export function contentSecurity(): AstroIntegration {
  return {
    name: 'content-security',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        for (const file of filesBelow(dist)) {
          if (!file.endsWith('.html')) continue;
          const html = readFileSync(dist + file, 'utf8');
          // A page that is not the site's to protect, since it is opened elsewhere, brings a policy of its own.
          if (html.includes('<meta http-equiv="Content-Security-Policy"')) continue;
          writeFileSync(dist + file, withPolicy(html, policyOf(partsOf(html))));
        }
      },
    },
  };
}

/** A policy holds for what comes after it, so it stands right behind the encoding of the page. */
function withPolicy(html: string, policy: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const before = /<meta charset="utf-8"\s*\/?>/i.exec(html) ?? /<head>/i.exec(html) ?? /^<!doctype html>/i.exec(html);
  if (!before) throw new Error(`Not a page: ${html.slice(0, 80)}`);
  const at = before.index + before[0].length;
  return html.slice(0, at) + meta + html.slice(at);
}
