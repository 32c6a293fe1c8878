import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { markLines, marksOf } from '../../src/components/playground/editor-marks.ts';
import { textColours } from '../../src/components/playground/editor-colours.ts';
import { hoverText } from '../../src/components/playground/hover-text.ts';
import type { Surroundings } from '../../src/components/playground/context.ts';
import { explainPaste } from '../../src/lib/annotate/index.ts';
import { readPaste } from '../../src/lib/inspect/index.ts';
import { messages } from '../../src/lib/i18n/messages.ts';
import { viewWords } from '../../src/lib/i18n/view-words.ts';
import { engineOutputs } from '../support/engines.ts';
import { siteIndex } from '../support/index.ts';

const { text } = engineOutputs().find(
  ({ engine, name }) => engine === 'docker-29.7.2-containerd' && name === 'everything.buildkit',
)!;

for (const locale of ['en', 'zh'] as const) {
  const t = messages[locale];
  const index = siteIndex(locale);
  const surroundings: Surroundings = {
    locale,
    t,
    index,
    fieldsAt: `/${locale}/fields/`,
    findingsAt: `/${locale}/findings/`,
    known: null,
  };
  const imageOf = (paste: string) => explainPaste(paste, index).images[0]!;
  const hover = (paste: string, path: string) => {
    const image = imageOf(paste);
    return hoverText(
      image.annotations.find((one) => one.path === path)!,
      image,
      surroundings,
      'https://site.example/x/',
    );
  };

  describe(`hoverText (${locale})`, () => {
    test('says the place, what is worked out, the field in a sentence and where its page is', () => {
      const says = hover(text, 'Config.Healthcheck.Interval');
      expect(says).toContain('Config.Healthcheck.Interval');
      expect(says).toContain('30s');
      const html = markdownToHtml(says).html;
      expect(html).toContain(index.entry('Config.Healthcheck.Interval')!.summary!.slice(0, 12));
      expect(says).toContain(`](https://site.example/${locale}/fields/Config.Healthcheck.Interval/)`);
    });

    test('lets no markup of a paste through', () => {
      fc.assert(
        fc.property(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('<img src=x>', '[a](javascript:b)', '`', '**', '![](//x)'),
          (noise, markup) => {
            const key = `${noise}${markup}`;
            const paste = JSON.stringify([
              { Id: 'sha256:a', RepoTags: [], Os: 'linux', RootFS: {}, Config: { User: key, [key]: key } },
            ]);
            const image = imageOf(paste);
            for (const annotation of image.annotations) {
              const html = markdownToHtml(hoverText(annotation, image, surroundings, 'https://site.example/')).html;
              expect(html).not.toMatch(/<img|javascript:b"|<a [^>]*href="(?!https:\/\/site\.example\/)/);
            }
          },
        ),
        { numRuns: 60 },
      );
    });
  });

  test(`marksOf puts every finding that has a place on its line, the gravest first (${locale})`, () => {
    const image = imageOf(text.replace('APP_VERSION=1.2.3', 'DB_PASSWORD=correcthorse9'));
    const marks = marksOf(image, viewWords[locale].findings);
    const lines = markLines(marks, (offset) => text.slice(0, offset).split('\n').length);
    const secret = lines.find(({ severity }) => severity === 'careful')!;
    expect(text.split('\n')[secret.line - 1]).toContain('APP_VERSION');
    expect(secret.says[0]).toContain(t === messages.en ? 'Careful' : '当心');
    expect(new Set(lines.map(({ line }) => line)).size).toBe(lines.length);
  });
}

test('textColours colours keys and values and dims what was read over', () => {
  const paste = `$ docker image inspect x\n${text}`;
  const image = explainPaste(paste, siteIndex()).images[0]!;
  const found = textColours(paste, image.annotations, readPaste(paste).masked);
  const slice = (name: string) =>
    found.filter((one) => one.name === name).map(({ range }) => paste.slice(range.start, range.end));
  expect(slice('key')).toContain('"RepoTags"');
  expect(slice('number')).toContain('1132599');
  expect(slice('literal')).toContain('true');
  expect(slice('dim').join(' ')).toBe('$ docker image inspect x');
});
