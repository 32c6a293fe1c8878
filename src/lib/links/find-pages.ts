import { editDistance } from '../edit-distance.ts';
import type { Locale } from '../i18n/locales.ts';
import type { KnownPage } from './known-page.ts';
import { plainName } from './plain-name.ts';
import { readAddress, type AskedPage } from './read-address.ts';

/** What an address without a page may have meant. */
export interface FoundPages {
  /** The language it names. */
  readonly locale: Locale | null;
  /** The only page of that name once case and separators are left out of account. */
  readonly exact: KnownPage | null;
  /** The pages that come closest, best first; none beside an exact one. */
  readonly near: readonly KnownPage[];
}

const MOST = 5;
// How far off a page may be: the share of letters that differ, with what is added below.
const FAR = 0.4;
// How much farther off than the nearest.
const FARTHER = 0.15;
const OTHER_FOLDER = 0.2;
const PART_OF_PATH = 0.15;
const CONTAINED = 0.25;

/** Finds the pages nearest to a path below the base. */
export function findPages(path: string, pages: readonly KnownPage[]): FoundPages {
  const asked = readAddress(path);
  const { locale } = asked;
  const called = pages.filter((page) => isCalled(page, asked));
  if (called.length === 1) return { locale, exact: called[0]!, near: [] };
  const near = pages
    .map((page) => ({ page, distance: distanceTo(page, asked) }))
    .filter(({ distance }) => distance <= FAR)
    .sort((a, b) => a.distance - b.distance || a.page.path.length - b.page.path.length);
  const best = near.filter(({ distance }) => distance <= near[0]!.distance + FARTHER).slice(0, MOST);
  return { locale, exact: null, near: best.map(({ page }) => page) };
}

function isCalled(page: KnownPage, { folder, name }: AskedPage): boolean {
  const [own, last] = partsOf(page);
  // The index of a folder is a page too, and so is the front page.
  if (name === '') return page.path === (folder ?? '');
  const plain = plainName(name);
  if (plain === '') return false;
  return (folder === null || folder === own) && [last, ...page.names].some((spelling) => plainName(spelling) === plain);
}

function distanceTo(page: KnownPage, { folder, name }: AskedPage): number {
  const [own] = partsOf(page);
  const whole = nearness(page, plainName(name));
  const last = nearness(page, plainName(name.slice(name.lastIndexOf('.') + 1))) + PART_OF_PATH;
  return Math.min(whole, last) + (folder !== null && folder !== own ? OTHER_FOLDER : 0);
}

function nearness(page: KnownPage, plain: string): number {
  if (plain.length < 2 || page.path === '') return Infinity;
  const segments = partsOf(page)[1].split('.');
  const tails = segments.map((_, i) => plainName(segments.slice(i).join('.')));
  const wholes = [tails[0]!, ...[...page.names, ...Object.values(page.title)].map(plainName)];
  return Math.min(
    ...tails.map((tail, i) => shareOff(plain, tail) + (i > 0 ? PART_OF_PATH : 0)),
    ...wholes.flatMap((whole) => [shareOff(plain, whole), containment(plain, whole)]),
  );
}

function shareOff(a: string, b: string): number {
  return editDistance(a, b) / Math.max(a.length, b.length, 1);
}

function containment(part: string, whole: string): number {
  return part.length > 2 && whole.includes(part) ? CONTAINED + 0.1 * (1 - part.length / whole.length) : Infinity;
}

function partsOf({ path }: KnownPage): [folder: string, last: string] {
  const slash = path.indexOf('/');
  return slash < 0 ? ['', path] : [path.slice(0, slash), path.slice(slash + 1)];
}
