import type { SearchPage } from './search-page.ts';

/** What the index scores on its own: a page's head, one of its sections, or one thing it is asked for by. */
export interface SearchEntry {
  readonly of: SearchPage;
  readonly section: { readonly id: string; readonly title: string } | null;
  readonly via: string | null;
  /** Whole names, one a line. */
  readonly name: string;
  /** What a section is called, one a line. */
  readonly heading: string;
  /** Ends of paths, one a line: of `Config.Healthcheck.Test` both `Healthcheck.Test` and `Test`. */
  readonly tail: string;
  readonly title: string;
  readonly also: string;
  /** The page's title, where the entry is only a part of it. */
  readonly page: string;
  readonly summary: string;
  readonly words: string;
}

/** Cuts a page into entries, so that a long page does not drown a heading that says just what is asked. */
export function searchEntries(of: SearchPage): SearchEntry[] {
  const page = `${of.title} ${of.also ?? ''}`;
  const blank = {
    of,
    section: null,
    via: null,
    name: '',
    heading: '',
    tail: '',
    title: '',
    also: '',
    page,
    summary: '',
    words: '',
  };
  const sectionAt = (id: string) => of.sections.find((section) => section.id === id) ?? null;
  return [
    {
      ...blank,
      name: [of.title, of.also ?? ''].join('\n'),
      tail: of.kind === 'field' ? tails(of.title).join('\n') : '',
      title: of.title,
      also: of.also ?? '',
      page: '',
      summary: of.summary,
      words: of.words,
    },
    ...of.sections.map((section) => ({
      ...blank,
      section: { id: section.id, title: section.title },
      heading: [section.title, ...quoted(section.title), ...quoted(section.also ?? '')].join('\n'),
      title: section.title,
      also: section.also ?? '',
      words: section.words,
    })),
    ...of.names.map((name) => ({ ...blank, via: name, name, title: name, page: '' })),
    ...of.asks.map(([text, anchor]) => ({ ...blank, section: sectionAt(anchor), via: text, name: text, title: text })),
  ];
}

function tails(path: string): string[] {
  const keys = path.split('.');
  return keys.slice(1).map((_, i) => keys.slice(i + 1).join('.'));
}

// Code and citations in a heading are what people paste.
function quoted(heading: string): string[] {
  return [...heading.matchAll(/`([^`]+)`|“([^”]+)”/g)].map(([, code, words]) => code ?? words!);
}
