import { readFileSync } from 'node:fs';
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
