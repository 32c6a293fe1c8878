/** How a request is answered: as a page, as a part of one, or not by the worker at all. */
export type Way = 'page' | 'fingerprinted' | 'plain' | 'untouched';

/** What of a request decides its way. */
export interface Asked {
  readonly method: string;
  /** Its whole address. */
  readonly url: string;
  /** `document` for a page, and for a tab only: a page in a frame belongs to the page around it. */
  readonly destination: string;
}

/**
 * The way of a request.
 *
 * @param scope the whole address of the site's base
 * @param parts paths below it of what pages of this build load
 */
export function wayOf({ method, url, destination }: Asked, scope: string, parts: ReadonlySet<string>): Way {
  if (method !== 'GET' || !url.startsWith(scope)) return 'untouched';
  if (destination === 'document') return 'page';
  const path = pathBelow(url, scope);
  if (!parts.has(path)) return 'untouched';
  // The name holds a digest of the content, so the same name is the same content in every build.
  return path.startsWith('_astro/') ? 'fingerprinted' : 'plain';
}

/** The path of an address below the scope, without query and fragment. */
export function pathBelow(url: string, scope: string): string {
  return url.slice(scope.length).replace(/[?#].*$/, '');
}
