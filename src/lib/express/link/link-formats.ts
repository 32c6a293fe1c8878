import { linkAsciidoc } from './link-asciidoc.ts';
import { linkHtml } from './link-html.ts';
import { linkJira } from './link-jira.ts';
import { linkMarkdown } from './link-markdown.ts';
import { linkMediawiki } from './link-mediawiki.ts';
import { linkRst } from './link-rst.ts';
import { linkUrl } from './link-url.ts';
import type { TakenLink } from './taken-link.ts';

/** The ways to write a link, in the order they are offered. */
export const linkFormats = {
  url: linkUrl,
  markdown: linkMarkdown,
  html: linkHtml,
  rst: linkRst,
  asciidoc: linkAsciidoc,
  jira: linkJira,
  mediawiki: linkMediawiki,
} as const satisfies Record<string, (link: TakenLink) => string>;

export type LinkFormat = keyof typeof linkFormats;
