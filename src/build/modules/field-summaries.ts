import { fileURLToPath } from 'node:url';
import { buildCatalogue } from '../../lib/catalogue/build-catalogue.ts';
import { catalogueFromFiles } from '../../lib/catalogue/from-files.ts';
import { fieldEntries } from '../../lib/catalogue/field-entry.ts';
import { locales } from '../../lib/i18n/locales.ts';

const NAME = 'virtual:field-summaries/';
const FIELDS = fileURLToPath(new URL('../../content/fields', import.meta.url));

/**
 * A module of each language, `virtual:field-summaries/en`: the sentence about every field, by its path. A page
 * carries those of its own language; the playground writes files in the other one too.
 */
export function fieldSummaries() {
  return {
    name: 'field-summaries',
    resolveId: (id: string) => (id.startsWith(NAME) ? `\0${id}` : null),
    load(id: string) {
      const locale = locales.find((each) => id === `\0${NAME}${each}`);
      if (!locale) return null;
      const { catalogue } = buildCatalogue(catalogueFromFiles(FIELDS));
      const entries = catalogue ? fieldEntries(catalogue, locale) : [];
      return `export default ${JSON.stringify(Object.fromEntries(entries.map(({ path, summary }) => [path, summary])))};`;
    },
  };
}
