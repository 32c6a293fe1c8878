import type { PageFolder } from '../../lib/links/page-folder.ts';
import { linkedPages, type LinkedPage } from './linked-pages.ts';

/** What Astro asks for: the pages of a folder that have an address without a language. */
export async function neutralPaths(
  folder: PageFolder,
): Promise<{ params: { slug: string }; props: { page: LinkedPage } }[]> {
  const pages = (await linkedPages()).filter((page) => page.folder === folder);
  return pages.map((page) => ({ params: { slug: page.slug }, props: { page } }));
}
