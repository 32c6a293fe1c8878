import { formerNames } from '../../lib/catalogue/index.ts';
import { getRenames } from '../../lib/catalogue/from-astro.ts';
import { movedPages, type MovedPage } from '../../lib/links/moved-pages.ts';
import { knownPages } from './known-pages.ts';
import { linkedPages } from './linked-pages.ts';

/** The addresses of old that lead on: of renamed pages, and of fields as older engines spelled them. */
export async function movedAddresses(): Promise<MovedPage[]> {
  const spellings = (await linkedPages()).flatMap(({ folder, slug, names }) =>
    formerNames({ slug, aliases: [...names] }).map((name) => ({ from: `${folder}/${name}`, to: `${folder}/${slug}` })),
  );
  return movedPages([...spellings, ...getRenames()], new Set((await knownPages()).map(({ path }) => path)));
}
