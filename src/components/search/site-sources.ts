import {
  getAsks,
  getBodies,
  getBook,
  getCatalogue,
  getChanges,
  getFindings,
  getGlossary,
} from '../../lib/catalogue/from-astro.ts';
import type { SearchSources } from '../../lib/search/build/search-sources.ts';

/** Everything a search of this site can lead to. */
export async function siteSources(): Promise<SearchSources> {
  const catalogue = await getCatalogue();
  const bodies = await getBodies();
  return {
    catalogue,
    book: await getBook(),
    findings: await getFindings(),
    terms: getGlossary(),
    releases: await getChanges(),
    asks: getAsks(),
    body: (folder, locale) => bodies.get(`${folder}/${locale}`)!,
  };
}
