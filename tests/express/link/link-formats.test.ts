import fc from 'fast-check';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { bookFromFiles, catalogueFromFiles } from '../../../src/lib/catalogue/from-files.ts';
import { linkFormats, type LinkFormat, type TakenLink } from '../../../src/lib/express/link/index.ts';
import { hasDocutils, linkRenderers, renderByDocutils } from './link-renderers.ts';
import { rendered } from './rendered.ts';

const SITE = 'https://layerwise.example/docs/';

// Every field and chapter of the site, as a reader takes it along.
const content = fileURLToPath(new URL('../../../src/content', import.meta.url));
const ofFile = z.object({ title: z.string().optional(), summary: z.string() });
const real: TakenLink[] = [
  ...catalogueFromFiles(join(content, 'fields')).prose.map(({ folder, value }) => ({
    url: `${SITE}f/${folder}/#odd-values`,
    title: folder,
    rest: ` — ${ofFile.parse(value).summary}`,
  })),
  ...bookFromFiles(content).prose.map(({ folder, locale, value }) => ({
    url: `${SITE}${locale}/${folder}/`,
    title: ofFile.parse(value).title!,
    rest: `：${ofFile.parse(value).summary}`,
  })),
];

const pieces = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...'`[]|*<>_.\\&"\'{}()#~^+=-:;!?@$%/ '.split('')) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('镜像', '层', '，', '：', '（', '）', '“', 'Config', 'a', 'Env', '1', '[]', '{}'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('https://x.example/', 'www.x.example', 'a@x.example', '&amp;', '&#42;', '<b>', '```'),
  },
  { weight: 1, arbitrary: fc.constantFrom('RFC 3339', "''", '__', '**', '--', '...', '::', '(C)', '{{', '(y)', ':D') },
  { weight: 1, arbitrary: fc.string({ maxLength: 3 }) },
);
const words = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((all) => all.join(''));
const nasty: fc.Arbitrary<TakenLink> = fc.record({
  url: fc.tuple(words, words).map(([page, at]) => `${SITE}f/${encodeURIComponent(page)}/#at=${encodeURIComponent(at)}`),
  title: words.filter((text) => shown(text) !== ''),
  rest: fc.oneof(
    fc.constant(''),
    words.map((text) => ` — ${text}.`),
  ),
});

// White space and control characters look like one space anywhere.
const shown = (text: string) => text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim();

function expectToHold(format: string, link: TakenLink, source: string, html: string) {
  const { links, text } = rendered(html);
  expect(
    links.map(({ text }) => shown(text)),
    `${format}: ${source}`,
  ).toEqual([shown(link.title)]);
  expect(decodeURIComponent(new URL(links[0]!.href).href), source).toBe(decodeURIComponent(new URL(link.url).href));
  expect(shown(text), source).toBe(shown(link.title.trim() + link.rest));
}

describe.each(Object.keys(linkRenderers) as Exclude<LinkFormat, 'url' | 'rst'>[])(
  'a link in %s, by its renderer',
  (format) => {
    test('leads to its page and says the title and the summary, for everything the site has', async () => {
      expect(real.length).toBeGreaterThan(300);
      const sources = real.map(linkFormats[format]);
      const pages = await linkRenderers[format](sources);
      for (const [i, link] of real.entries()) expectToHold(format, link, sources[i]!, pages[i]!);
    });

    test('holds for titles and summaries made of markup', async () => {
      await fc.assert(
        fc.asyncProperty(nasty, async (link) => {
          const source = linkFormats[format](link);
          expectToHold(format, link, source, (await linkRenderers[format]([source]))[0]!);
        }),
        { numRuns: 300 },
      );
    });
  },
);

// docutils is the only renderer of reStructuredText that knows the whole of it, and it is Python's.
test.skipIf(!hasDocutils)('linkRst reads the same in docutils, without a remark', () => {
  const links = [...real, ...fc.sample(nasty, 500)];
  const sources = links.map(linkFormats.rst);
  const pages = renderByDocutils(sources);
  for (const [i, link] of links.entries()) expectToHold('rst', link, sources[i]!, pages[i]!);
});

test('linkFormats keep a link on one line', () => {
  fc.assert(
    fc.property(nasty, fc.constantFrom(...Object.values(linkFormats)), (link, format) => {
      expect(format({ ...link, title: `${link.title}\n\n# x` })).not.toMatch(/[\n\r]/);
    }),
  );
});
