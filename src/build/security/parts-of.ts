import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import type { PageParts } from './policy-of.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Reads from a page's HTML what its policy has to allow. */
export function partsOf(html: string): PageParts {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  let hasFrames = false;
  let hasEditor = false;
  let isListed = true;
  const visit = (node: Node) => {
    if ('tagName' in node) {
      if (node.tagName === 'script' && runs(node)) scripts.add(hashOf(textOf(node)));
      if (node.tagName === 'style') styles.add(hashOf(textOf(node)));
      if (node.tagName === 'iframe') hasFrames = true;
      if (node.tagName === 'astro-island' && /\/Playground\./.test(attribute(node, 'component-url') ?? ''))
        hasEditor = true;
      if (node.tagName === 'meta' && attribute(node, 'name') === 'robots')
        isListed = !attribute(node, 'content')?.includes('noindex');
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return { scripts: [...scripts].sort(), styles: [...styles].sort(), hasFrames, hasEditor, isListed };
}

/** Whether a script is code of the page's own: no file, and no data such as JSON-LD. */
function runs(script: Element): boolean {
  if (attribute(script, 'src') !== undefined) return false;
  const type = attribute(script, 'type');
  return type === undefined || ['', 'module', 'text/javascript', 'importmap', 'speculationrules'].includes(type);
}

const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;

const textOf = (element: Element) => element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
