import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { builtAt } from './built-at.ts';
import { siteAddress } from './site-address.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly link: readonly { readonly '@_href': string }[];
  readonly content: string;
}
interface Atom {
  readonly feed: {
    readonly id: string;
    readonly title: string;
    readonly updated: string;
    readonly author: { readonly name: string };
    readonly link: readonly { readonly '@_rel': string; readonly '@_href': string }[];
    readonly entry: readonly Entry[];
  };
}
interface Rss {
  readonly rss: {
    readonly channel: {
      readonly title: string;
      readonly link: string;
      readonly description: string;
      readonly language: string;
      readonly item: readonly {
        title: string;
        link: string;
        guid: string;
        pubDate: string;
        'content:encoded': string;
      }[];
    };
  };
}

const site = siteAddress();
const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (name, path) =>
    ['entry', 'item'].includes(name) || String(path) === 'feed.link' || String(path) === 'feed.entry.link',
  alwaysCreateTextNode: false,
});
const textOf = (value: unknown) => (typeof value === 'string' ? value : (value as { '#text': string })['#text']);
const read = <Shape>(file: string): Shape => {
  const text = builtAt(site + file)!;
  expect(SyntaxValidator.validate(text)).toBe(true);
  return parser.parse(text) as Shape;
};

describe.each(['en', 'zh'])('the feeds in %s', (locale) => {
  const page = builtAt(`${site}${locale}/changes/`)!;
  const { feed } = read<Atom>(`${locale}/changes.atom`);
  const { channel } = read<Rss>(`${locale}/changes.rss`).rss;
  const releases = [...page.matchAll(/<h2 id="(engine-[^"]+)"/g)].map(([, id]) => id!);

  test('Atom has what RFC 4287 requires, and an entry for every release of the page, newest first', () => {
    expect(feed.id).toBe(`${site}${locale}/changes/`);
    expect(feed.title).toBeTruthy();
    expect(feed.author.name).toBeTruthy();
    expect(feed.link.find((link) => link['@_rel'] === 'self')!['@_href']).toBe(`${site}${locale}/changes.atom`);
    expect(releases.length).toBeGreaterThan(15);
    expect(feed.entry.map(({ id }) => id)).toEqual(releases.map((id) => `${site}${locale}/changes/#${id}`));
    const days = feed.entry.map(({ updated }) => updated);
    expect(days.every((day) => /^\d{4}-\d\d-\d\dT00:00:00\.000Z$/.test(day))).toBe(true);
    expect(days).toEqual([...days].sort().reverse());
    expect(feed.updated).toBe(days[0]);
  });

  test('an entry is dated by its release, as the page says', () => {
    for (const { id, updated } of feed.entry) {
      const section = page.slice(page.indexOf(`id="${id.split('#')[1]}"`));
      expect(section.slice(0, section.indexOf('</p>')), id).toContain(updated.slice(0, 10));
    }
  });

  test('RSS has what RSS 2.0 requires and says the same', () => {
    expect(channel).toMatchObject({ link: `${site}${locale}/changes/`, language: locale === 'zh' ? 'zh-CN' : 'en' });
    expect(channel.title && channel.description).toBeTruthy();
    expect(channel.item.map(({ guid }) => textOf(guid))).toEqual(feed.entry.map(({ id }) => id));
    channel.item.forEach((item, i) => {
      expect(new Date(item.pubDate).toISOString()).toBe(feed.entry[i]!.updated);
      expect(item['content:encoded']).toBe(textOf(feed.entry[i]!.content));
    });
  });

  test('what an entry says is whole HTML, and every link in it leads to a page', () => {
    for (const { content, id } of feed.entry) {
      const html = textOf(content);
      const errors: string[] = [];
      parse(`<!doctype html><title>-</title>${html}`, { onParseError: ({ code }) => errors.push(code) });
      expect(errors, id).toEqual([]);
      const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!);
      for (const href of links) {
        expect(href.startsWith(`${site}${locale}/fields/`), href).toBe(true);
        expect(builtAt(href), href).not.toBeNull();
      }
    }
  });

  test('pages say where the feeds are', () => {
    const base = new URL(site).pathname;
    for (const path of ['changes/', 'fields/Id/', 'concepts/layers/']) {
      const html = builtAt(`${site}${locale}/${path}`)!;
      for (const kind of ['atom', 'rss'])
        expect(html, path).toMatch(
          new RegExp(
            `<link rel="alternate" type="application/${kind}\\+xml"[^>]* href="${base}${locale}/changes\\.${kind}"`,
          ),
        );
    }
  });
});
