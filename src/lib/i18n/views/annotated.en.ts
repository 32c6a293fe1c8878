import type { Widen } from '../widen.ts';

/** The annotated output as a file or for a ticket. */
export const annotatedEn = {
  title: 'Explained output of docker image inspect',
  field: 'Field',
  value: 'Value',
  meaning: 'Meaning',
  heading: 'For a ticket or a file',
  lead: 'The summary, the findings, every field with its meaning and a link to its page, then the text itself.',
  language: 'Written in',
  copyMarkdown: 'Copy as Markdown',
  saveMarkdown: 'Save as Markdown',
  copyHtml: 'Copy as HTML',
  saveHtml: 'Save as HTML',
};

export type AnnotatedWords = Widen<typeof annotatedEn>;
