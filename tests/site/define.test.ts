import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dist } from './built-pages.ts';

const script = readFileSync(`${dist}define.js`, 'utf8');

test('define.js is at most 2 kB, and a classic script that leaves nothing behind', () => {
  expect(Buffer.byteLength(script)).toBeLessThanOrEqual(2_000);
  expect(script).not.toMatch(/\b(import|export)\b/);
  expect(script).toMatch(/^\(function\(\)\{[^]*\}\)\(\);?\s*$/);
});

test('define.js writes no markup, runs no text, keeps nothing and sends nothing by itself', () => {
  expect(script).not.toMatch(
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|Function\(|fetch|XMLHttp|sendBeacon|cookie|Storage|setAttribute\(.style/,
  );
});
