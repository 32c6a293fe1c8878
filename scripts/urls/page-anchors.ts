import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

// What an author links to: a section, a term, a figure. Ids of the shell, of controls and within drawings
// only hold a page together.
const LINKED = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'section', 'article', 'figure', 'div', 'dt', 'li', 'tr']);
const OPAQUE = new Set(['svg', 'template', 'nav', 'form', 'dialog', 'astro-island']);

/** The anchors of a built page that are promised to stay, in the order of the page. */
export function pageAnchors(html: string): string[] {
  const anchors: string[] = [];
  visit(parse(html), false, anchors);
  return anchors;
}

function visit(node: Tree.Node, inMain: boolean, anchors: string[]): void {
  if ('tagName' in node) {
    if (OPAQUE.has(node.tagName)) return;
    const id = node.attrs.find(({ name }) => name === 'id')?.value;
    if (inMain && id && LINKED.has(node.tagName) && !/^_|^starlight__/.test(id)) anchors.push(id);
    inMain ||= node.tagName === 'main';
  }
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, inMain, anchors);
}
