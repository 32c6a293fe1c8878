import type { BuiltFile } from './build-list.ts';

/**
 * A file of this build and no other: from what any build has kept, else from the network. Rejects where what is
 * there has another content, as it has once the host serves another build.
 */
export async function fetchVerified([path, hash]: BuiltFile, scope: string): Promise<Response> {
  const url = scope + path;
  const kept = await caches.match(url, { ignoreVary: true });
  if (kept && (await hashOf(kept.clone())) === hash) return kept;
  // What has a fingerprint in its name is what the page itself has just loaded.
  const response = await fetch(url, { cache: path.startsWith('_astro/') ? 'default' : 'no-cache', redirect: 'error' });
  if (!response.ok || (await hashOf(response.clone())) !== hash) throw new Error(`${path} is not of this build.`);
  return response;
}

async function hashOf(response: Response): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
  return btoa(String.fromCharCode(...digest));
}
