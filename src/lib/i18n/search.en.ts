import { plural } from './plural.ts';
import type { Widen } from './widen.ts';

/** The words of the search, which come with it. */
export const searchEn = {
  placeholder: 'A field, a command, an error, a question',
  hint: 'Paths as Go, JSON or jq writes them, Dockerfile instructions, error messages and Chinese terms work too. What you type stays in this page.',
  keys: { move: 'to choose', open: 'to open', close: 'to close' },
  results: 'Results',
  loading: 'Loading the index…',
  failed: 'The index could not be loaded. Close the search and open it again.',
  found: (pages: number) => plural(pages, 'result'),
  foundMany: (pages: number) => `The best ${pages} results`,
  none: 'Nothing found. Try a key of the output, such as LowerDir, or fewer words.',
  via: (words: string) => `found by “${words}”`,
  kinds: {
    field: 'Field',
    concept: 'Concept',
    howto: 'How to',
    finding: 'Remark',
    term: 'Glossary',
    change: 'Changes',
    page: 'Page',
  },
};

/** The words of the search in any language. */
export type SearchWords = Widen<typeof searchEn>;
