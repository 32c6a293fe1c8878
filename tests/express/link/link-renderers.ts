import { convert } from '@asciidoctor/core';
import J2M from 'jira2md';
import { marked } from 'marked';
import { spawnSync } from 'node:child_process';
import WikiParser from 'wikiparser-node';
import { ensureDocutils } from '../../../scripts/ensure-docutils.ts';
import type { LinkFormat } from '../../../src/lib/express/link/index.ts';

WikiParser.warning = false;

/** The renderer of each format, from its own community: many sources in, as many pieces of HTML out. */
export const linkRenderers: Readonly<
  Record<Exclude<LinkFormat, 'url' | 'rst'>, (sources: readonly string[]) => Promise<string[]>>
> = {
  markdown: (sources) => Promise.all(sources.map((source) => marked.parse(source, { async: true }))),
  html: (sources) => Promise.resolve([...sources]),
  asciidoc: (sources) =>
    Promise.all(
      sources.map(async (source) => (await convert(source, { safe: 'secure', standalone: false })) as string),
    ),
  jira: (sources) => Promise.all(sources.map((source) => marked.parse(J2M.to_markdown(source), { async: true }))),
  mediawiki: (sources) => Promise.resolve(sources.map((source) => WikiParser.parse(source).toHtml())),
};

const DOCUTILS = `
import json, sys
from docutils.core import publish_parts
settings = {'report_level': 1, 'halt_level': 2, 'warning_stream': sys.stderr, 'syntax_highlight': 'none'}
print(json.dumps([publish_parts(s, writer_name='html', settings_overrides=settings)['fragment'] for s in json.load(sys.stdin)]))
`;

const python = ensureDocutils();

/** Whether docutils could be had on this machine. */
export const hasDocutils = python !== null;

/** Renders reStructuredText as docutils does; every remark it makes is an error. */
export function renderByDocutils(sources: readonly string[]): string[] {
  const { stdout, stderr, status } = spawnSync(python ?? 'python3', ['-c', DOCUTILS], {
    input: JSON.stringify(sources),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as string[];
}
