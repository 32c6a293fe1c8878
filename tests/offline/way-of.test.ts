import { expect, test } from 'vitest';
import { wayOf, type Asked } from '../../src/offline/way-of.ts';

const scope = 'https://example.org/docs/';
const parts = new Set(['_astro/site.1234.css', 'search/en.js']);
const way = (path: string, asked: Partial<Asked> = {}) =>
  wayOf({ method: 'GET', url: scope + path, destination: 'script', ...asked }, scope, parts);

test('wayOf answers pages in tabs, and parts of its own build', () => {
  expect(way('en/fields/Id/?x#y', { destination: 'document' })).toBe('page');
  expect(way('_astro/site.1234.css')).toBe('fingerprinted');
  expect(way('search/en.js?x')).toBe('plain');
});

test('wayOf leaves alone what is not of its build, of its site, or part of a page of another', () => {
  expect(way('_astro/site.5678.css')).toBe('untouched');
  expect(way('embed/en/Id/', { destination: 'iframe' })).toBe('untouched');
  expect(way('en/fields/Id/', { destination: 'document', method: 'POST' })).toBe('untouched');
  expect(way('', { destination: 'document', url: 'https://example.org/' })).toBe('untouched');
  expect(way('', { destination: 'document', url: 'https://example.org/docsother/' })).toBe('untouched');
});
