import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { locales } from '../../src/lib/i18n/locales.ts';
import { wiring } from './wiring.ts';

// npm run languages: after a change of src/lib/i18n/locales.ts, writes the files that hold no words and only say what comes
// from which language.

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => (existsSync(root + file) ? readFileSync(root + file, 'utf8') : null);
const files = globSync('src/**/*.{ts,tsx,astro}', { cwd: root });
const changed = [...wiring(files, read, locales)].filter(([file, source]) => read(file) !== source);
for (const [file, source] of changed) writeFileSync(root + file, source);
console.log(`${locales.join(', ')}: ${changed.length} files written`);
