import type { PageFolder } from './page-folder.ts';

const LETTERS: Readonly<Record<PageFolder, string>> = { fields: 'f', concepts: 'c', howto: 'h', findings: 'r' };

/** The address of a page in whichever language its reader reads, below the base: `/f/Config.Env/`. */
export function neutralPath(folder: PageFolder, slug: string): string {
  return `/${LETTERS[folder]}/${slug}/`;
}
