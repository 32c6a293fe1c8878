import { createHash } from 'node:crypto';
import { locales } from '../../lib/i18n/locales.ts';
import type { BuildList, BuiltFile } from '../../offline/build-list.ts';

const LIST = 'sw-files.json';

/** Pages kept from the first visit on, with all they load. */
const CORE = [
  'index.html',
  ...locales.flatMap((locale) => [`${locale}/index.html`, `${locale}/playground/index.html`]),
  'offline/index.html',
  'favicon.svg',
];

/** The editor: kept at its first use, as it is megabytes and desktops alone load it. */
const LATER = /^_astro\/(?:monaco|editor\.main|editor-words\.\w+)\./;

/** Not for readers of this site: cards and scripts for the pages of others, feeds, pictures, and what is for the host. */
const ELSEWHERE =
  /^(?:_headers$|_redirects$|robots\.txt$|404\.html$|sw\.js$|define\.js$|embed\/|oembed\/|cards\/)|\.(?:xml|png|inv|atom|rss)$/;

/** What the worker is given: the build as it knows it, and the file that lists the whole site. */
export interface OfflineFiles {
  readonly build: BuildList;
  readonly list: string;
}

/**
 * Sorts the files of a built site by when they are kept.
 *
 * @param files their bytes by path below the base, `index.html` included
 */
export function offlineFiles(files: ReadonlyMap<string, Uint8Array>): OfflineFiles {
  const kept = [...files].filter(([file]) => !ELSEWHERE.test(file));
  const built = new Map(kept.map(([file, bytes]) => [file, [addressOf(file), hashOf(bytes)] as const]));
  const core = withLoaded(CORE, files);
  const isPart = (file: string) => /\.(?:js|css)$/.test(file);
  const list = JSON.stringify([...built.values()]);
  return {
    build: {
      id: hashOf(list).slice(0, 12),
      core: core.map((file) => built.get(file)!),
      parts: [...built].filter(([file]) => isPart(file) && !core.includes(file)).map(([, entry]): BuiltFile => entry),
      whole: {
        files: kept.length,
        bytes: kept.reduce((sum, [, { length }]) => sum + length, 0),
        list: [LIST, hashOf(list)],
      },
    },
    list,
  };
}

/** Files and what they name, and what that names: the names hold fingerprints, so they occur nowhere by chance. */
function withLoaded(first: readonly string[], files: ReadonlyMap<string, Uint8Array>): string[] {
  const parts = [...files.keys()].filter((file) => file.startsWith('_astro/') && !LATER.test(file));
  const found = new Set(first);
  for (const file of found) {
    const bytes = files.get(file);
    if (!bytes) throw new Error(`${file} was to be kept for offline use, and is not there.`);
    const text = Buffer.from(bytes).toString();
    for (const part of parts) if (text.includes(part.slice('_astro/'.length))) found.add(part);
  }
  return [...found].sort();
}

const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('base64');
