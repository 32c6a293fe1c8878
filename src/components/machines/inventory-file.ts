import { getBook, getCatalogue, getGlossary } from '../../lib/catalogue/from-astro.ts';
import { messages } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { inventoryObjects, sphinxInventory } from '../../lib/inventory/index.ts';
import { termId } from '../../lib/catalogue/index.ts';

const NEUTRAL = { concepts: 'c', howto: 'h' } as const;

/**
 * The inventory of one language, which lies beside its pages, or with null the one at the root, whose links open in
 * the language of who follows them. The glossary has no such address; there it is the English one.
 */
export async function inventoryFile(locale: Locale | null): Promise<Response> {
  const [catalogue, book] = await Promise.all([getCatalogue(), getBook()]);
  const objects = inventoryObjects({
    catalogue,
    book,
    terms: getGlossary(),
    locale: locale ?? 'en',
    place: {
      field: (slug) => `${locale ? 'fields' : 'f'}/${slug}/`,
      page: (key) => (locale ? `${key}/` : `${key.replace(/^\w+/, (kind) => NEUTRAL[kind as keyof typeof NEUTRAL])}/`),
      term: (name) => `${locale ? '' : 'en/'}glossary/#${termId(name)}`,
    },
  });
  const bytes = sphinxInventory(messages[locale ?? 'en'].site.name, objects);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'application/octet-stream' } });
}
