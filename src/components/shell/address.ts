import { href } from './href.ts';

/** The full public address of a page, for what is read away from the site. */
export function address(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}
