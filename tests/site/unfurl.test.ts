import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { builtPages, dist } from './built-pages.ts';
import { headOf, type Head } from './head-of.ts';

interface Page {
  readonly file: string;
  readonly zh: boolean;
  readonly head: Head;
}

// Addresses of old only lead on; what is not to be found is not told of either.
const pages: Page[] = [...builtPages()]
  .filter(([file, html]) => /^(en|zh)\//.test(file) && !/http-equiv="refresh"|content="noindex/.test(html))
  .map(([file, html]) => ({ file, zh: file.startsWith('zh/'), head: headOf(html) }));
const root: Page = { file: 'index.html', zh: false, head: headOf(readFileSync(`${dist}index.html`, 'utf8')) };

const one = ({ file, head }: Page, name: string) => {
  const said = head.meta.get(name) ?? [];
  expect(said, `${file}: ${name}`).toHaveLength(1);
  return said[0]!;
};
const linked = ({ head }: Page, rel: string) => head.links.filter((link) => link['rel'] === rel);
const canonical = (page: Page) => linked(page, 'canonical').map(({ href }) => href!)[0]!;

/** The root's address, with the base path. */
const site = canonical(root);
/** The file of an address of the site. */
const fileAt = (url: string) => {
  expect(url.startsWith(site), `${url} is not below ${site}`).toBe(true);
  return `${dist}${decodeURIComponent(url.slice(site.length))}`;
};
const json = (url: string) => JSON.parse(readFileSync(fileAt(url), 'utf8')) as Record<string, unknown>;

const HAN = /\p{Script=Han}/u;

test('each page has a title and a description in its language, of a sensible length, like no other', () => {
  expect(pages.length).toBeGreaterThan(450);
  const known = new Set<string>();
  for (const page of pages) {
    const { file, zh, head } = page;
    const description = one(page, 'description');
    expect(HAN.test(head.title), `${file}: ${head.title}`).toBe(zh);
    expect(HAN.test(description), `${file}: ${description}`).toBe(zh);
    expect(HAN.test(one(page, 'og:description')), file).toBe(zh);
    expect(head.title.length, head.title).toBeLessThanOrEqual(90);
    expect(description.length, `${file}: ${description}`).toBeGreaterThanOrEqual(zh ? 12 : 30);
    expect(description.length, `${file}: ${description}`).toBeLessThanOrEqual(zh ? 120 : 240);
    for (const text of [head.title, description]) {
      expect(known.has(text), `${file}: ${text} is said of another page`).toBe(false);
      known.add(text);
    }
  }
});

test('each page names its own address, and those of its twin in the other language, which does the same', () => {
  const alternates = new Map(
    pages.map((page) => [
      canonical(page),
      Object.fromEntries(
        linked(page, 'alternate').flatMap(({ hreflang, href }) => (hreflang ? [[hreflang, href]] : [])),
      ),
    ]),
  );
  for (const page of pages) {
    const own = canonical(page);
    expect(own).toBe(`${site}${page.file.replace(/index\.html$/, '')}`);
    expect(one(page, 'og:url')).toBe(own);
    const { en, 'zh-CN': zh, 'x-default': any } = alternates.get(own)!;
    expect(page.zh ? zh : en).toBe(own);
    expect(any).toBe(en);
    expect(alternates.get(en!), `${page.file}: ${en}`).toEqual(alternates.get(zh!));
  }
});

test('each page has Open Graph and a Twitter card in its language, with a picture of 1200 × 630', () => {
  const pictures = new Set<string>();
  for (const page of [...pages, root]) {
    expect(one(page, 'og:title')).not.toBe('');
    expect(one(page, 'og:type')).toMatch(/^(article|website)$/);
    expect(one(page, 'og:site_name')).toBe(page.zh ? '逐层' : 'Layerwise');
    expect([one(page, 'og:locale'), one(page, 'og:locale:alternate')]).toEqual(
      page.zh ? ['zh_CN', 'en_US'] : ['en_US', 'zh_CN'],
    );
    expect(one(page, 'twitter:card')).toBe('summary_large_image');
    expect([one(page, 'og:image:width'), one(page, 'og:image:height')]).toEqual(['1200', '630']);
    expect(one(page, 'og:image:alt')).toContain(one(page, 'og:description'));
    const picture = one(page, 'og:image');
    const png = readFileSync(fileAt(picture));
    expect(png.subarray(0, 8).toString('latin1'), picture).toBe('\x89PNG\r\n\x1a\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], picture).toEqual([1200, 630]);
    expect(png.length, picture).toBeLessThan(60_000);
    pictures.add(png.toString('base64'));
  }
  expect(pictures.size).toBe(pages.length + 1);
});

test('no picture runs over its edges: its margin is paper, and the ground is where it belongs', async () => {
  for (const page of [...pages, root]) {
    const picture = fileAt(one(page, 'og:image'));
    const pixels = await sharp(picture).removeAlpha().raw().toBuffer();
    const paper = pixels.subarray(0, 3);
    const row = (y: number, from: number) => pixels.subarray((y * 1200 + from) * 3, (y + 1) * 1200 * 3);
    const isPlain = (y: number, from: number, colour: Uint8Array) =>
      row(y, from).equals(Buffer.alloc((1200 - from) * 3, colour));
    const rows = Array.from({ length: 586 }, (_, y) => y);
    // To the right of the text, and between it and the ground.
    const stained = rows.filter((y) => !isPlain(y, y < 574 ? 1138 : 0, paper));
    expect(stained, picture).toEqual([]);
    const base = row(629, 0).subarray(0, 3);
    expect(isPlain(629, 0, base), `${picture}: base`).toBe(true);
    expect(distance(base, [0x5e, 0x46, 0x36]), `${picture}: base`).toBeLessThan(12);
    expect(distance(paper, [0xfb, 0xfa, 0xf6]), `${picture}: paper`).toBeLessThan(12);
  }
});

function distance(pixel: Uint8Array, colour: readonly number[]): number {
  return colour.reduce((sum, value, i) => sum + Math.abs(value - pixel[i]!), 0);
}

test('each page says in JSON-LD what it is, in which language, and where it stands', () => {
  for (const { file, zh, head } of pages) {
    expect(head.data, file).toHaveLength(1);
    expect(head.data[0], file).not.toContain('<');
    const said = JSON.parse(head.data[0]!) as {
      url: string;
      inLanguage: string;
      mainEntity?: { '@type': string; description: string; hasDefinedTerm?: object[] };
      breadcrumb: { itemListElement: { item: string; position: number }[] };
    };
    expect(said).toMatchObject({ '@context': 'https://schema.org', '@type': 'WebPage' });
    expect(said.inLanguage, file).toBe(zh ? 'zh-CN' : 'en');
    expect(said.mainEntity?.['@type'], file).toBe(kindOf(file));
    if (said.mainEntity?.hasDefinedTerm) expect(said.mainEntity.hasDefinedTerm.length).toBeGreaterThan(50);
    const steps = said.breadcrumb.itemListElement;
    expect(steps.map(({ position }) => position)).toEqual(steps.map((_, i) => i + 1));
    for (const { item } of steps) readFileSync(`${fileAt(item)}index.html`);
    expect(steps.at(-1)!.item, file).toBe(said.url);
  }
});

function kindOf(file: string): string | undefined {
  if (/^..\/fields\/./.test(file.replace('index.html', ''))) return 'DefinedTerm';
  if (/^..\/(concepts|howto|findings)\/./.test(file.replace('index.html', ''))) return 'TechArticle';
  return file.includes('/glossary/') ? 'DefinedTermSet' : undefined;
}

test('each page leads to its oEmbed answer, a frame for a field and a link for any other page', () => {
  for (const page of [...pages, root]) {
    const found = linked(page, 'alternate').filter(({ type }) => type === 'application/json+oembed');
    expect(found, page.file).toHaveLength(1);
    const answer = json(found[0]!['href']!);
    expect(answer).toMatchObject({
      version: '1.0',
      title: one(page, 'og:title'),
      provider_name: one(page, 'og:site_name'),
      thumbnail_url: one(page, 'og:image'),
    });
    const [, slug] = /^..\/fields\/(.+)\/index\.html$/.exec(page.file) ?? [];
    expect(answer['type'], page.file).toBe(slug ? 'rich' : 'link');
    if (!slug) continue;
    expect(answer).toMatchObject({ width: 480, height: 260 });
    expect(answer['html']).toContain(`<iframe src="${site}embed/${page.file.slice(0, 2)}/${slug}/" `);
  }
});
