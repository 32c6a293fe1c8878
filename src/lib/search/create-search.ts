import MiniSearch, { type SearchResult } from 'minisearch';
import { nameIn, nameKey } from './name-key.ts';
import { searchEntries, type SearchEntry } from './search-entries.ts';
import type { SearchPage } from './search-page.ts';
import { splitWords } from './split-words.ts';

/** A page that answers a query. */
export interface SearchHit {
  readonly page: SearchPage;
  /** The section that answers best; null where the page as a whole does. */
  readonly section: { readonly id: string; readonly title: string } | null;
  /** What the page is asked for by that the query matched, where neither title nor heading shows it. */
  readonly via: string | null;
  /** The words of the index that matched, in lower case. */
  readonly terms: readonly string[];
}

/** Finds pages, the best first; at most `limit`. An empty query finds none; of a long one the beginning counts. */
export type Search = (query: string, limit?: number) => SearchHit[];

// A whole name outweighs any number of words in a text.
const NAMES: readonly string[] = ['name', 'heading', 'tail'];
const BOOST = { name: 9, heading: 6, tail: 6, title: 4, also: 2, page: 1, summary: 1.2, words: 0.6 };
/** What the whole site is about tells little about a page. */
const SUBJECT = new Set(['image', '镜像']);
/** As much of a query as is looked at, in UTF-16 units: a pasted page is no question. */
const LONGEST = 200;
/** What further matches on the same page add to its best one. */
const REST = 0.12;

/** Indexes the pages of one language; the words typed later never leave the function it returns. */
export function createSearch(pages: readonly SearchPage[]): Search {
  const entries = pages.flatMap(searchEntries);
  const index = new MiniSearch<SearchEntry & { id: number }>({
    fields: Object.keys(BOOST),
    tokenize: (text, field) => (NAMES.includes(field ?? '') ? text.split('\n').flatMap(nameTerms) : splitWords(text)),
    processTerm: (term) => (/^[="]$/.test(term) ? null : term),
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));

  return (query, limit = 12) => {
    const results = index.search(query.slice(0, LONGEST), {
      tokenize: (text) => [...new Set([...nameTerms(nameIn(text)), ...splitWords(text)])],
      boost: BOOST,
      boostTerm: (term) => (SUBJECT.has(term) ? 0.3 : 1),
      prefix: (term, i, terms) => isLatin(term) && (term.length > 4 || i === terms.length - 1 || i === 0),
      fuzzy: (term) => (isLatin(term) && term.length > 4 ? 0.2 : false),
      maxFuzzy: 2,
      boostDocument: (id) => entries[id as number]!.of.weight ?? 1,
    });
    return byPage(results, entries).slice(0, limit);
  };
}

// Marks keep names and words apart. One spelled just so counts twice.
function nameTerms(name: string): string[] {
  return [`=${nameKey(name)}`, `"${name}`];
}

function isLatin(term: string): boolean {
  return /^=?[a-z]/.test(term);
}

function shows({ title }: SearchPage, via: string): boolean {
  return nameKey(title).includes(nameKey(via));
}

function byPage(results: readonly SearchResult[], entries: readonly SearchEntry[]): SearchHit[] {
  const found = new Map<SearchPage, SearchResult[]>();
  for (const result of results) {
    const { of } = entries[result.id as number]!;
    const list = found.get(of);
    if (list) list.push(result);
    else found.set(of, [result]);
  }
  const score = ([best, ...rest]: readonly SearchResult[]) =>
    best!.score + REST * rest.slice(0, 3).reduce((sum, one) => sum + one.score, 0);
  return [...found]
    .map(([page, list]) => ({ page, list, score: score(list) }))
    .sort((a, b) => b.score - a.score)
    .map(({ page, list }) => {
      const { section, via } = entries[list[0]!.id as number]!;
      return { page, section, via: via && !shows(page, via) ? via : null, terms: list.flatMap(({ terms }) => terms) };
    });
}
