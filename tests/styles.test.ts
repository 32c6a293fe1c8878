import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const read = (name: string) => readFileSync(new URL(`../src/styles/${name}`, import.meta.url), 'utf8');

test('pages without the shell have the colours of the site', () => {
  const [, light, dark] = read('tokens.css').split(/:root\[data-theme='(?:light|dark)'\] \{/);
  const value = (theme: string | undefined, token: string) => new RegExp(`${token}: ([^;]+);`).exec(theme!)?.[1];
  const pairs = [...read('bare.css').matchAll(/(--[\w-]+): light-dark\(([^,]+), ([^)]+)\)/g)];
  expect(pairs.length).toBeGreaterThan(5);
  for (const [, token, inLight, inDark] of pairs) {
    expect([token, inLight, inDark]).toEqual([token, value(light, token!), value(dark, token!)]);
  }
});

// A scope of the compiler's is an attribute on every element, some 400 bytes of brotli a page; so parts of most pages
// are told apart by name.
test('styles that the compiler does not scope are bound to a class or an element of their component, and to one', () => {
  const src = fileURLToPath(new URL('../src/', import.meta.url));
  const owners = new Map<string, string>();
  let selectors = 0;
  for (const file of globSync('**/*.astro', { cwd: src })) {
    const [, styles = ''] = /<style is:global>([^]*?)<\/style>/.exec(readFileSync(src + file, 'utf8')) ?? [];
    const rules = styles.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]+)\{/g);
    for (const [, list] of rules) {
      if (list!.trim().startsWith('@')) continue;
      for (const selector of list!.split(/,(?![^(]*\))/)) {
        selectors++;
        const owner = owners.get(selector.trim()) ?? file;
        expect(file, `${selector.trim()} is ${owner}'s`).toBe(owner);
        owners.set(selector.trim(), owner);
        expect(selector.trim(), file).toMatch(/^(?::where\()?(?:\.[a-z]|[a-z]+-[a-z])/);
      }
    }
  }
  expect(selectors).toBeGreaterThan(50);
});
