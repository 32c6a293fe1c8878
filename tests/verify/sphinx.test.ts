import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, expect, test } from 'vitest';
import { builtSite } from '../../scripts/built-site.ts';
import { sphinxConf } from '../../src/lib/inventory/index.ts';

const SITE = 'https://layerwise.example/';
const wiki = mkdtempSync(`${tmpdir()}/layerwise-wiki-`);
afterAll(() => rmSync(wiki, { recursive: true, force: true }));

const names = { 'Config.Env': 'f/Config.Env/', 'howto/format': 'h/format/', 'concepts/layers': 'c/layers/' };
const sphinx = (...args: string[]) => spawnSync('sphinx-build', args, { encoding: 'utf8', cwd: wiki });

test.runIf(sphinx('--version').status === 0)(
  'Sphinx and MyST link by the lines that the page for programs gives',
  () => {
    cpSync(`${builtSite()}objects.inv`, `${wiki}/objects.inv`);
    // No network: the inventory is read from a file, which is all that differs from the lines on the page.
    const conf = sphinxConf(SITE).replace(`'${SITE}', None`, `'${SITE}', 'objects.inv'`);
    expect(conf).not.toBe(sphinxConf(SITE));
    writeFileSync(`${wiki}/conf.py`, `extensions = ['sphinx.ext.intersphinx', 'myst_parser']\n${conf}\n`);
    const all = [...Object.keys(names), 'dangling image'];
    const lines = (role: string) => all.map((name) => `${role}\`${name}\``).join(' and ');
    writeFileSync(
      `${wiki}/index.rst`,
      `Wiki\n====\n\n${lines(':external:')} and :external:term:\`Config.Env\`\n\n.. toctree::\n\n   page\n`,
    );
    writeFileSync(`${wiki}/page.md`, `# Page\n\n${lines('{external}')}\n`);
    const { status, stderr } = sphinx('-q', '-W', '-b', 'html', '.', 'html');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    for (const page of ['index', 'page']) {
      const html = readFileSync(`${wiki}/html/${page}.html`, 'utf8');
      for (const path of Object.values(names)) expect(html, page).toContain(`href="${SITE}${path}"`);
      expect(html, page).toMatch(/href="https:\/\/layerwise\.example\/\S*glossary\/#dangling-image"/);
    }

    writeFileSync(`${wiki}/page.md`, '# Page\n\n{external}`No.Such.Field`\n');
    expect(sphinx('-q', '-b', 'html', '.', 'html').stderr).toContain('reference target not found: No.Such.Field');
  },
);
