import type { Book, BookPage } from '../../lib/catalogue/index.ts';

/** The pages before and after one, among those of its kind. */
export function besides(page: BookPage, book: Book): { before: BookPage | undefined; after: BookPage | undefined } {
  const row = [...book.values()].filter(({ kind }) => kind === page.kind);
  const at = row.indexOf(page);
  return { before: row[at - 1], after: row[at + 1] };
}
