import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What a reader sees of a pasted link: where it leads, its text, and all the text of the line. */
export interface Rendered {
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly text: string;
}

/** Reads the HTML a renderer made. */
export function rendered(html: string): Rendered {
  const links: { href: string; text: string }[] = [];
  const visit = (node: Tree.Node): string => {
    if ('value' in node) return node.value;
    const text = 'childNodes' in node ? node.childNodes.map(visit).join('') : '';
    if ('tagName' in node && node.tagName === 'a')
      links.push({ href: node.attrs.find(({ name }) => name === 'href')?.value ?? '', text: text.trim() });
    return text;
  };
  const text = visit(parseFragment(html)).replace(/\s+/g, ' ').trim();
  return { links, text };
}
