import { expect, test } from 'vitest';
import { embedPath, embedSnippet, neutralPath } from '../../../src/lib/express/link/index.ts';

test.each([
  ['/en/fields/Config.Env/', '/', '/f/Config.Env/'],
  ['/docs/zh/concepts/layers/', '/docs/', '/docs/c/layers/'],
  ['/docs/zh/howto/format-errors/', '/docs', '/docs/h/format-errors/'],
  ['/en/findings/root-user/', '/', '/r/root-user/'],
  ['/en/fields/', '/', null],
  ['/en/constructor/x/', '/', null],
  ['/en/fields/Id/', '/docs/', null],
])('neutralPath takes the language out of %s below %s', (path, base, short) => {
  expect(neutralPath(path, base)).toBe(short);
});

test.each([
  ['/en/fields/Config.Env/', '/', '/embed/en/Config.Env/'],
  ['/docs/zh/concepts/layers/', '/docs/', '/docs/embed/zh/c/layers/'],
  ['/zh/howto/format-errors/', '/', null],
  ['/en/', '/', null],
])('embedPath knows the card of %s below %s', (path, base, card) => {
  expect(embedPath(path, base)).toBe(card);
});

test('embedSnippet is one frame with a name, whatever the title holds', () => {
  expect(embedSnippet('https://x.example/embed/en/Id/', '"a" <b>\n& c')).toBe(
    '<iframe src="https://x.example/embed/en/Id/" title="&quot;a&quot; &lt;b&gt; &amp; c" width="480" height="260" loading="lazy"></iframe>',
  );
});
