import type { Book, BookPage } from './build-book.ts';

/**
 * The pages of the book that make sense of a field, concepts first: those that name the field, or else
 * those that name the nearest object it lies in.
 */
export function pagesAbout(slug: string, book: Book): readonly BookPage[] {
  for (let name = slug; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const pages = [...book.values()].filter(({ fields }) => fields.includes(name));
    if (pages.length > 0) return pages;
  }
  return [];
}
