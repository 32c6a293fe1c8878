import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');

test('the colours of a card are those of the site, in both schemes', () => {
  const tokens = read('styles/tokens.css');
  const of = (theme: string) => tokens.slice(tokens.indexOf(`:root[data-theme='${theme}'] {`));
  const colour = (theme: string, name: string) => new RegExp(`--${name}: ([^;]+);`).exec(of(theme))?.[1];
  const card = [...read('components/embed/CardPage.astro').matchAll(/--(\w+): light-dark\(([^,]+), ([^)]+)\)/g)];
  expect(card.length).toBeGreaterThan(5);
  for (const [, name, light, dark] of card)
    expect([name, light, dark]).toEqual([name, colour('light', name!), colour('dark', name!)]);
});
