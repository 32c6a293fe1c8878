import { readFileSync } from 'node:fs';
import { builtSite } from '../../scripts/built-site.ts';
import { filesBelow } from '../../src/build/files-below.ts';
import { offlineFiles } from '../../src/build/offline/offline-files.ts';

/** The files of a build by path. */
export type Build = ReadonlyMap<string, Uint8Array>;

/** The build that was made. */
export function madeBuild(): Build {
  const dist = builtSite();
  return new Map(filesBelow(dist).map((file) => [file, readFileSync(dist + file)]));
}

/** A later build: every page and every script without a fingerprint in its name says so, and its worker knows. */
export function laterBuild(build: Build): Build {
  const files = new Map(build);
  for (const [file, bytes] of build) {
    const text = () => Buffer.from(bytes).toString();
    if (file.endsWith('.html')) files.set(file, Buffer.from(text().replace('</head>', '<meta name="later"></head>')));
    if (/^search\/.*\.js$/.test(file)) files.set(file, Buffer.from(`${text()}export const later = true;\n`));
  }
  const { build: known, list } = offlineFiles(new Map([...files].filter(([file]) => !file.startsWith('sw'))));
  const worker = Buffer.from(build.get('sw.js')!).toString();
  files.set(known.whole.list[0], Buffer.from(list));
  files.set(
    'sw.js',
    Buffer.from(worker.replace(/^const BUILD=.*;\n/, () => `const BUILD=${JSON.stringify(known)};\n`)),
  );
  return files;
}
