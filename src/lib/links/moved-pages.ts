import { locales, type Locale } from '../i18n/locales.ts';
import { neutralPath } from './neutral-path.ts';
import { pageFolders } from './page-folder.ts';

/** A page that was renamed; paths below the language, without slashes at their ends: `howto/format`. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** An address of old and where it leads, both below the base: `/en/howto/old/` → `/en/howto/new/`. */
export interface MovedPage {
  readonly from: string;
  readonly to: string;
  /** The language of the address; null for one that names none. */
  readonly locale: Locale | null;
}

/**
 * Every address the renames leave behind, straight to where the page is now: a page renamed twice leads there
 * in one step. Throws with every fault: a rename of a page that is still there, one to a page that is not, two
 * of the same page, and one of case alone, which is the same file to some systems.
 */
export function movedPages(renames: readonly Rename[], pages: ReadonlySet<string>): MovedPage[] {
  const next = new Map(renames.map(({ from, to }) => [from, to]));
  const faults = renames.flatMap((rename) => faultsOf(rename, renames, pages, next));
  if (faults.length > 0) throw new Error(`The renames have ${faults.length} faults:\n- ${faults.join('\n- ')}`);
  return renames.flatMap(({ from }) => {
    const to = lastOf(from, next)!;
    const neutral = [neutralOf(from), neutralOf(to)];
    return [
      ...locales.map((locale) => ({ from: `/${locale}/${from}/`, to: `/${locale}/${to}/`, locale })),
      ...(neutral[0] && neutral[1] ? [{ from: neutral[0], to: neutral[1], locale: null }] : []),
    ];
  });
}

function faultsOf(
  rename: Rename,
  renames: readonly Rename[],
  pages: ReadonlySet<string>,
  next: ReadonlyMap<string, string>,
): string[] {
  const { from } = rename;
  const to = lastOf(from, next);
  return [
    ...(pages.has(from) ? [`${from} is still a page`] : []),
    ...(renames.some((other) => other !== rename && other.from === from) ? [`${from} is renamed twice`] : []),
    ...(to === null
      ? [`${from} leads in a circle`]
      : pages.has(to)
        ? []
        : [`${from} leads to ${to}, which is no page`]),
    ...(to?.toLowerCase() === from.toLowerCase() ? [`${from} differs from ${to} by case alone`] : []),
  ];
}

function lastOf(from: string, next: ReadonlyMap<string, string>): string | null {
  const seen = new Set<string>();
  let at = from;
  while (next.has(at)) {
    if (seen.has(at)) return null;
    seen.add(at);
    at = next.get(at)!;
  }
  return at;
}

function neutralOf(path: string): string | null {
  const folder = pageFolders.find((candidate) => path.startsWith(`${candidate}/`));
  return folder ? neutralPath(folder, path.slice(folder.length + 1)) : null;
}
