import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { partsOf } from '../../../src/build/security/parts-of.ts';
import { policyOf } from '../../../src/build/security/policy-of.ts';

const page = (body: string) => `<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`;
const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('partsOf hashes the scripts that run, and neither files nor data', () => {
  const { scripts } = partsOf(
    page(
      '<script>a()</script><script type="module">b("</p>")</script><script src="/c.js"></script>' +
        '<script type="application/ld+json">{"d":1}</script><script>a()</script>',
    ),
  );
  expect(scripts).toEqual([hash('a()'), hash('b("</p>")')].sort());
});

test('policyOf allows no script but those of the page, and nothing to send to others by', () => {
  const policy = policyOf(partsOf(page('<script>a()</script><style>b{}</style>')));
  const directive = (name: string) => policy.split('; ').find((one) => one.startsWith(`${name} `));
  expect(directive('default-src')).toBe("default-src 'none'");
  expect(directive('script-src')).toBe(`script-src 'self' '${hash('a()')}'`);
  expect(directive('style-src')).toBe(`style-src 'self' '${hash('b{}')}'`);
  expect(directive('connect-src')).toBe("connect-src 'self'");
  for (const name of ['frame-src', 'base-uri', 'form-action']) expect(directive(name)).toBe(`${name} 'none'`);
  expect(policy).not.toContain('unsafe-eval');
});

test('policyOf opens frames and style sheets only for pages that have them', () => {
  expect(policyOf(partsOf(page('<iframe src="/embed/en/Id/"></iframe>')))).toContain("frame-src 'self'");
  const editor = policyOf(partsOf(page('<astro-island component-url="/_astro/Playground.en.abc.js"></astro-island>')));
  expect(editor).toContain("style-src 'self' 'unsafe-inline'");
  expect(editor).toContain('editorViewLayer');
  expect(policyOf(partsOf(page('')))).not.toContain('editorViewLayer');
});

test('policyOf lets a page that is pasted into, and one that is not listed, connect to nothing', () => {
  const playground = '<astro-island component-url="/_astro/Playground.en.abc.js"></astro-island>';
  for (const body of [playground, '<meta name="robots" content="noindex">'])
    expect(policyOf(partsOf(page(body)))).toContain("connect-src 'none'");
});
