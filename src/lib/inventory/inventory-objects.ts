import type { Book, Catalogue, Term } from '../catalogue/index.ts';
import type { Locale } from '../i18n/locales.ts';
import type { InventoryObject } from './inventory-object.ts';

/** What an inventory is of, and where each thing lies, relative to the inventory. */
export interface InventorySource {
  readonly catalogue: Catalogue;
  readonly book: Book;
  readonly terms: readonly Term[];
  readonly locale: Locale;
  readonly place: {
    readonly field: (slug: string) => string;
    readonly page: (key: string) => string;
    readonly term: (name: string) => string;
  };
}

/**
 * Every field, chapter, how-to and term a Sphinx documentation can link to. Fields and terms are `std:term`, chapters
 * and how-tos `std:label`; a link to a label says the title of the page.
 *
 * `:external:` needs a role of a domain behind it: a bare `:external:` is no role, and `any` is a role of no domain. So
 * a field is written :external:term:`Config.Env`, or :any:`Config.Env` and :term:`Config.Env` where the project has no
 * such name of its own. A term keeps the case it is asked for, while `:ref:` asks for labels in lower case. Source:
 * sphinx-doc/sphinx v9.0.4, `sphinx/ext/intersphinx/_resolve.py` (IntersphinxDispatcher.role, IntersphinxRole.run,
 * _resolve_reference) and `sphinx/domains/std/__init__.py` (StandardDomain.roles); a project built with it agrees.
 */
export function inventoryObjects({ catalogue, book, terms, locale, place }: InventorySource): InventoryObject[] {
  const objects = new Map<string, InventoryObject>();
  const add = (object: InventoryObject) => {
    const key = `${object.role} ${object.name}`;
    if (!objects.has(key)) objects.set(key, object);
  };
  for (const { slug, path, prose } of catalogue.values()) {
    if (!prose) continue;
    // Brackets are left out in addresses, and people leave them out too.
    for (const name of [slug, path]) add({ name, role: 'std:term', location: place.field(slug), says: null });
  }
  for (const { key, prose } of book.values())
    add({ name: key, role: 'std:label', location: place.page(key), says: prose[locale].title });
  for (const term of terms) {
    const says = locale === 'en' ? null : term[locale];
    for (const name of [term.en, ...(says === null ? [] : [says])])
      add({ name, role: 'std:term', location: place.term(term.en), says: name === says ? null : says });
  }
  return [...objects.values()];
}
