import { existsSync, readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { issueUrl } from '../../src/components/shell/issue-url.ts';
import { locales } from '../../src/lib/i18n/locales.ts';

const reported = (locale: (typeof locales)[number]) => ({ path: `/${locale}/fields/Id/`, locale, engine: '29.7.0' });

afterEach(() => vi.unstubAllEnvs());

test('issueUrl opens a form that exists and fills in questions that it asks', () => {
  vi.stubEnv('REPO_URL', 'https://host.example/a/b/');
  for (const locale of locales) {
    const { pathname, searchParams } = new URL(issueUrl(reported(locale))!);
    expect(pathname).toBe('/a/b/issues/new');
    const { template, title, ...filled } = Object.fromEntries(searchParams);
    const form = new URL(`../../.github/ISSUE_TEMPLATE/${template}`, import.meta.url);
    expect(existsSync(form)).toBe(true);
    const { body } = parse(readFileSync(form, 'utf8')) as { body: { id: string }[] };
    expect(body.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(filled)));
    expect(filled['page']).toBe(`/${locale}/fields/Id/`);
    expect(filled['site']).toMatch(/^0\..*, Docker 29\.7\.0$/);
    expect(title).toContain(`/${locale}/fields/Id/`);
  }
});

test('issueUrl is null where the site does not know its repository', () => {
  vi.stubEnv('REPO_URL', '');
  expect(issueUrl(reported('en'))).toBeNull();
});
