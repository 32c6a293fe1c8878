import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { copyProject } from './copy-project.ts';
import { played } from './played.ts';
import { untranslated, type Allowed } from './untranslated.ts';
import { writeLanguage } from './write-language.ts';

// npm run pseudo: builds the site in a language more, whose words are the English ones in 【 】, in a copy of the project to
// which files were added as for any language. Then it looks for words without brackets: they do not come from those files.

const LOCALE = 'qps';
const root = fileURLToPath(new URL('../..', import.meta.url));

const copy = copyProject(root);
try {
  writeLanguage(copy, LOCALE);
  run('scripts/languages/languages.ts');
  run(
    fileURLToPath(import.meta.resolve('astro/package.json')).replace('package.json', 'bin/astro.mjs'),
    'build',
    '--silent',
  );
  process.exitCode = await report();
} finally {
  if (process.env['KEEP']) console.log(`Kept: ${copy}`);
  else rmSync(copy, { recursive: true, force: true });
}

async function report(): Promise<number> {
  const allowed = readAllowed();
  const files = globSync(`${LOCALE}/**/*.html`, { cwd: `${copy}/dist` }).sort();
  const pages = new Map(files.map((file) => [file, readFileSync(`${copy}/dist/${file}`, 'utf8')]));
  if (pages.size === 0) throw new Error('There are no pages in the pseudo-language.');
  const views = await played(copy, LOCALE);
  const places = new Map<string, string[]>();
  for (const [page, html] of [...pages, ...views]) {
    for (const { where, text } of untranslated(html, LOCALE, allowed)) {
      const key = `${where}: ${text}`;
      places.set(key, [...(places.get(key) ?? []), page]);
    }
  }
  for (const [what, [first, ...others]] of places)
    console.log(`${what}\n    ${first!}${others.length > 0 ? ` and ${others.length} more` : ''}`);
  console.log(`${pages.size} pages, ${views.size} states of the playground: ${places.size} untranslated texts`);
  return places.size === 0 ? 0 : 1;
}

function run(...args: string[]): void {
  const { status } = spawnSync(process.execPath, args, {
    cwd: copy,
    stdio: 'inherit',
    env: { ...process.env, OUT_DIR: 'dist' },
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed in ${copy}`);
}

function readAllowed(): Allowed {
  const { names, places } = parse(readFileSync(new URL('allowed.yaml', import.meta.url), 'utf8')) as Allowed;
  const keys = globSync('src/content/fields/*', { cwd: root }).flatMap((folder) => basename(folder).split('.'));
  return { names: [...names, ...new Set(keys)].sort((a, b) => b.length - a.length), places };
}
