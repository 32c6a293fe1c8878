import type { Widen } from './widen.ts';

/** The words of the menu that copies a link; they come with the menu. */
export const takeEn = {
  offer: (title: string) => `Copy a link to “${title}”`,
  formats: {
    url: 'Link',
    markdown: 'Markdown',
    html: 'HTML',
    rst: 'reStructuredText',
    asciidoc: 'AsciiDoc',
    jira: 'Confluence, Jira',
    mediawiki: 'MediaWiki',
  },
  embed: 'Card for a frame (HTML)',
  summary: 'With the summary',
  neutral: 'Opens in the reader’s language',
  copied: 'Copied',
  byHand: 'The browser does not let this page copy. Here is the text:',
  section: (page: string, heading: string) => `${page}: ${heading}`,
  rest: (summary: string) => ` — ${summary}`,
};

export type TakeWords = Widen<typeof takeEn>;
