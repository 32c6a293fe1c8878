import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtAt } from './built-at.ts';
import { dist } from './built-pages.ts';
import { siteAddress } from './site-address.ts';

const site = siteAddress();
const fields = (JSON.parse(readFileSync(`${dist}fields.json`, 'utf8')) as { fields: { path: string }[] }).fields;

// By the grammar of the format: four lines, then zlib over one line for each object.
function readInventory(file: string) {
  const bytes = readFileSync(dist + file);
  let at = 0;
  for (let line = 0; line < 4; line++) at = bytes.indexOf(0x0a, at) + 1;
  const lines = inflateSync(bytes.subarray(at)).toString().split('\n').slice(0, -1);
  return lines.map((line) => {
    const [, name, role, location, says] = /^(.+?) (std:\w+) -?\d+ (\S+) (.+)$/.exec(line)!;
    return { name: name!, role: role!, location: location!, says: says! };
  });
}

describe.each(['', 'en/', 'zh/'])('%sobjects.inv', (folder) => {
  const objects = readInventory(`${folder}objects.inv`);

  test('has every field under its path, and no name twice', () => {
    const terms = new Set(objects.filter(({ role }) => role === 'std:term').map(({ name }) => name));
    expect(fields.length).toBeGreaterThan(150);
    for (const { path } of fields) expect(terms).toContain(path);
    expect(terms).toContain('Config.Env');
    expect(new Set(objects.map(({ name, role }) => `${role} ${name}`)).size).toBe(objects.length);
  });

  test('has chapters and how-tos as labels that say their title, and the terms', () => {
    const { says } = objects.find(({ name, role }) => name === 'concepts/layers' && role === 'std:label')!;
    expect(builtAt(`${site}${folder === 'zh/' ? 'zh' : 'en'}/concepts/layers/`)).toContain(`>${says}</h1>`);
    expect(objects.some(({ name }) => name === 'howto/format')).toBe(true);
    expect(objects.find(({ name }) => name === 'dangling image')!.location).toMatch(/glossary\/#dangling-image$/);
  });

  test('every name leads to a page that is there, and to an anchor on it', () => {
    for (const { location } of objects) {
      // Addresses without a language are built where the site has them.
      if (/^[fch]\//.test(location) && !existsSync(`${dist}f`)) continue;
      const html = builtAt(`${site}${folder}${location}`);
      expect(html, location).not.toBeNull();
      const anchor = location.split('#')[1];
      if (anchor) expect(html, location).toContain(`id="${anchor}"`);
    }
  });

  const python = spawnSync('python3', ['-c', 'import zlib']).status === 0;
  test.runIf(python)('is read by zlib as Python has it, with the expression Sphinx reads lines by', () => {
    const script = [
      'import json, re, sys, zlib',
      'head = open(sys.argv[1], "rb").read().split(b"\\n", 4)',
      'assert head[0] == b"# Sphinx inventory version 2" and b"zlib" in head[3], head[:4]',
      'lines = zlib.decompress(head[4]).decode().splitlines()',
      'expression = r"(.+?)\\s+(\\S+)\\s+(-?\\d+)\\s+?(\\S*)\\s+(.*)"',
      'rows = [re.match(expression, line.rstrip()).groups() for line in lines]',
      'print(json.dumps([[name, role, location] for name, role, _, location, _ in rows]))',
    ].join('\n');
    const { stdout, stderr } = spawnSync('python3', ['-c', script, `${dist}${folder}objects.inv`], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(objects.map(({ name, role, location }) => [name, role, location]));
  });
});
