import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headerRules } from '../../../src/build/security/header-rules.ts';
import { headersFile } from '../../../src/build/security/headers-file.ts';
import { nginxHeaders } from '../../../src/build/security/nginx-headers.ts';

/** The headers a `_headers` file gives an address: hosts join what every fitting rule says. */
function sent(file: string, address: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const block of file.trim().split('\n\n')) {
    const [pattern, ...lines] = block.split('\n') as [string, ...string[]];
    const fits = pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
    if (!fits) continue;
    for (const line of lines) {
      const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line)!;
      found[name!] = found[name!] === undefined ? value! : `${found[name!]}, ${value}`;
    }
  }
  return found;
}

test('headersFile gives each address one policy, also below a base', () => {
  const file = headersFile(headerRules, ['404.html', '_astro/', 'embed/', 'en/', 'index.html', 'zh/'], '/docs/');
  for (const address of ['', '404.html', 'index.html', 'en/', 'en/fields/Config.Env/', 'zh/playground/'])
    expect(sent(file, `/docs/${address}`)['Content-Security-Policy'], address).toMatch(
      /^frame-ancestors 'none'; [^,]+$/,
    );
  expect(sent(file, '/docs/embed/en/Config.Env/')['Content-Security-Policy']).toBe('frame-ancestors *');
  expect(sent(file, '/docs/_astro/reader.js')['Content-Security-Policy']).toContain("connect-src 'none'");
  expect(sent(file, '/en/')).toEqual({});
});

test('headersFile sends what protects everywhere', () => {
  const file = headersFile(headerRules, ['_astro/', 'embed/', 'en/'], '/');
  for (const address of ['/', '/en/', '/embed/en/Id/', '/_astro/a.js'])
    expect(Object.keys(sent(file, address)), address).toEqual(
      expect.arrayContaining([
        'X-Content-Type-Options',
        'Referrer-Policy',
        'Permissions-Policy',
        'Cross-Origin-Opener-Policy',
      ]),
    );
});

test('the nginx file in deploy/ is made from the same rules', () => {
  const file = readFileSync(new URL('../../../deploy/nginx-headers.conf', import.meta.url), 'utf8');
  expect(file).toBe(nginxHeaders(headerRules));
});
