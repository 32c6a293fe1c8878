import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A package the site is made with, as the lockfile names it. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; empty where the package names none. */
  readonly licence: string;
}

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
}

/**
 * What the site is built with or carries, without what only tests need and without the files of single platforms, which
 * differ from machine to machine.
 */
export function thirdParties(): ThirdParty[] {
  const lock = fileURLToPath(new URL('../package-lock.json', import.meta.url));
  const { packages } = JSON.parse(readFileSync(lock, 'utf8')) as { packages: Record<string, Locked> };
  const found = Object.entries(packages)
    .filter(([path, { dev, os, cpu }]) => path !== '' && !dev && !os && !cpu)
    .map(([path, { version = '', license = '' }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
    }));
  const keyed = new Map(found.map((one) => [`${one.name}@${one.version}`, one]));
  return [...keyed.values()].sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1,
  );
}

/** The text of THIRD_PARTY.md. */
export function thirdParty(): string {
  const rows = thirdParties().map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return `# What Layerwise is made with

Packages the site is built with or carries, with their licences, as the lockfile names them; \`npm run third-party\` writes this file.
The fonts of the pictures are under the SIL Open Font License. Packages of single platforms and those that only tests need are left out.

| Package | Version | Licence |
| --- | --- | --- |
${rows.join('\n')}
`;
}
