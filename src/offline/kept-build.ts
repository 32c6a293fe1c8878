import type { BuildList, BuiltFile } from './build-list.ts';
import { fetchVerified } from './fetch-verified.ts';
import { keepFiles } from './keep-files.ts';

const WHOLE = '.whole';
const FROM_US = '.client/';

/** One build in the browser's storage, complete or not there; builds lie beside each other and share nothing. */
export function keptBuild(list: BuildList, scope: string) {
  // Another site may live at another path of the same host.
  const prefix = `layerwise ${new URL(scope).pathname} `;
  const name = prefix + list.id;
  const open = () => caches.open(name);
  const hashes = new Map([...list.core, ...list.parts]);

  /** Keeps what is kept from the first visit on, and the whole site where another build was kept whole. */
  async function install(): Promise<void> {
    const cache = await open();
    try {
      await keepFiles(cache, list.core, scope);
    } catch (fault) {
      await caches.delete(name);
      throw fault;
    }
    // Where that much is not to be had, the new build still replaces the old one; its reader is asked again.
    if (await anyIsWhole()) await saveWhole().catch(() => undefined);
  }

  async function anyIsWhole(): Promise<boolean> {
    return (await caches.match(scope + WHOLE)) !== undefined;
  }

  async function isWhole(): Promise<boolean> {
    return (await (await open()).match(scope + WHOLE)) !== undefined;
  }

  /** Keeps the whole site; where that fails, what there was before stays and nothing else. */
  async function saveWhole(onKept?: (done: number) => void): Promise<void> {
    const cache = await open();
    try {
      const files = (await (await fetchVerified(list.whole.list, scope)).json()) as BuiltFile[];
      await keepFiles(cache, files, scope, onKept);
      await cache.put(scope + WHOLE, new Response());
    } catch (fault) {
      await forgetWhole();
      throw fault;
    }
  }

  async function forgetWhole(): Promise<void> {
    const cache = await open();
    await cache.delete(scope + WHOLE);
    for (const { url } of await cache.keys()) {
      const path = url.slice(scope.length);
      if (!hashes.has(path) && !path.startsWith(FROM_US)) await cache.delete(url);
    }
  }

  /** Lets go of every other build; the browser calls for that when no page of theirs is open. */
  async function deleteOthers(): Promise<void> {
    const others = (await caches.keys()).filter((other) => other.startsWith(prefix) && other !== name);
    await Promise.all(others.map((other) => caches.delete(other)));
  }

  const page = async (path: string) => (await open()).match(scope + path);

  /** A part of a page, kept at its first use. */
  async function part(path: string): Promise<Response> {
    const cache = await open();
    const kept = await cache.match(scope + path);
    if (kept) return kept;
    const response = await fetchVerified([path, hashes.get(path)!], scope);
    // A full storage keeps no page from its parts.
    await cache.put(scope + path, response.clone()).catch(() => undefined);
    return response;
  }

  /** Remembers that a page came out of this build; the browser may stop the worker in between. */
  const remember = async (client: string) => (await open()).put(scope + FROM_US + client, new Response());
  const isOurs = async (client: string) =>
    (await (await open()).match(scope + FROM_US + client).catch(() => undefined)) !== undefined;

  return { list, install, isWhole, saveWhole, forgetWhole, deleteOthers, page, part, remember, isOurs };
}

export type KeptBuild = ReturnType<typeof keptBuild>;
