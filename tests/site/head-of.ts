import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** What the head of a built page says. */
export interface Head {
  readonly title: string;
  /** Contents by `name` or `property`, all of them in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly links: readonly Readonly<Record<string, string>>[];
  /** The texts of its scripts that are data. */
  readonly data: readonly string[];
}

type Element = DefaultTreeAdapterTypes.Element;

/** Reads the head of a page as a browser does. */
export function headOf(html: string): Head {
  const document = parse(html.slice(0, html.indexOf('</head>')));
  const root = document.childNodes.find((node): node is Element => node.nodeName === 'html')!;
  const head = root.childNodes.find((node): node is Element => node.nodeName === 'head')!;
  const elements = head.childNodes.filter((node): node is Element => 'attrs' in node);
  const meta = new Map<string, string[]>();
  const links: Record<string, string>[] = [];
  const data: string[] = [];
  let title = '';
  for (const element of elements) {
    const attrs = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
    const key = attrs['property'] ?? attrs['name'];
    if (element.tagName === 'title') title = textOf(element);
    if (element.tagName === 'link') links.push(attrs);
    if (element.tagName === 'script' && attrs['type'] === 'application/ld+json') data.push(textOf(element));
    if (element.tagName === 'meta' && key) meta.set(key, [...(meta.get(key) ?? []), attrs['content'] ?? '']);
  }
  return { title, meta, links, data };
}

function textOf({ childNodes }: Element): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
