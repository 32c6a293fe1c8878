import { fileURLToPath } from 'node:url';
import { buildCatalogue, type Catalogue } from '../../src/lib/catalogue/build-catalogue.ts';
import { catalogueFromFiles } from '../../src/lib/catalogue/from-files.ts';
import type { Locale } from '../../src/lib/i18n/locales.ts';
import { fieldEntries, indexFields, type FieldIndex } from '../../src/lib/catalogue/index.ts';

const content = fileURLToPath(new URL('../../src/content/fields', import.meta.url));

/** The catalogue as the site has it. */
export function siteCatalogue(): Catalogue {
  const { catalogue, faults } = buildCatalogue(catalogueFromFiles(content));
  if (!catalogue) throw new Error(faults.map(({ where, what }) => `${where}: ${what}`).join('\n'));
  return catalogue;
}

/** The field index of the site, in English where no language is named. */
export function siteIndex(locale: Locale = 'en'): FieldIndex {
  return indexFields(fieldEntries(siteCatalogue(), locale));
}
