import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { expect, test } from 'vitest';
import { dist } from './built-pages.ts';

const html = readFileSync(`${dist}layerwise.html`, 'utf8');

type Element = DefaultTreeAdapterMap['element'];
const elements: Element[] = [];
const visit = (node: DefaultTreeAdapterMap['node']) => {
  if ('tagName' in node) elements.push(node);
  if ('childNodes' in node) node.childNodes.forEach(visit);
};
visit(parse(html));

const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
const textOf = (element: Element) => element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

test('layerwise.html loads nothing from beside it or from elsewhere', () => {
  expect(elements.filter((element) => attribute(element, 'src') !== undefined)).toEqual([]);
  const links = elements.filter(({ tagName }) => tagName === 'link');
  expect(links.map((link) => attribute(link, 'rel'))).toEqual(['canonical', 'icon']);
  expect(attribute(links[1]!, 'href')).toMatch(/^data:/);
  const styles = elements.filter(({ tagName }) => tagName === 'style').map(textOf);
  expect(styles.join('').match(/@import|url\((?!["']?data:)/)).toBeNull();
  const [, script] = elements.filter(({ tagName }) => tagName === 'script').map(textOf);
  expect(script).not.toMatch(/\bimport\s*\(|\bfrom\s*["']|new Worker\b|XMLHttpRequest|\bfetch\s*\(/);
});

test('layerwise.html forbids itself every connection, and runs its one script only', () => {
  const policy = attribute(
    elements.find((element) => attribute(element, 'http-equiv'))!,
    'content',
  )!;
  const [data, script, ...more] = elements.filter(({ tagName }) => tagName === 'script');
  expect(more).toEqual([]);
  expect(attribute(data!, 'type')).toBe('application/json');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  const hash = createHash('sha256').update(textOf(script!)).digest('base64');
  expect(policy).toContain(`script-src 'sha256-${hash}';`);
});

test('the checksum of layerwise.html is right, and is shown in both languages', () => {
  const sum = createHash('sha256').update(html).digest('hex');
  expect(readFileSync(`${dist}layerwise.html.sha256`, 'utf8')).toBe(`${sum}  layerwise.html\n`);
  for (const locale of ['en', 'zh'])
    expect(readFileSync(`${dist}${locale}/machines/index.html`, 'utf8'), locale).toContain(sum);
});
