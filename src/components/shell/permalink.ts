import { neutralPath } from '../../lib/links/neutral-path.ts';
import type { PageFolder } from '../../lib/links/page-folder.ts';
import { address } from './address.ts';

/**
 * The full public address of a page that opens in its reader's language: `permalink('fields', 'Config.Env')`
 * → `https://…/f/Config.Env/`. Anchors are the same in both languages, so one may follow.
 */
export function permalink(folder: PageFolder, slug: string): string {
  return address(neutralPath(folder, slug));
}
