import { byLocale } from '../i18n/by-locale.ts';
import { locales } from '../i18n/locales.ts';
import type { KnownPage } from './known-page.ts';

/** Pages as text, one a line, for an attribute: quotes would be five characters each there. */
export function writePageList(pages: readonly KnownPage[]): string {
  return pages
    .map(({ path, names, title }) => {
      const own = ownTitle(path);
      const all = locales.map((locale) => title[locale]);
      const titles = all.every((one) => one === own) ? [] : all;
      return [path, names.join(' '), ...titles].join('\t').trimEnd();
    })
    .join('\n');
}

/** The pages of such a text. A page without titles is called by the last part of its path, as fields are. */
export function readPageList(text: string): KnownPage[] {
  return text.split('\n').map((line) => {
    const [path = '', names = '', ...titles] = line.split('\t');
    const title = byLocale((locale) => titles[locales.indexOf(locale)] ?? titles[0] ?? ownTitle(path));
    return { path, names: names === '' ? [] : names.split(' '), title };
  });
}

function ownTitle(path: string): string {
  return path.slice(path.indexOf('/') + 1);
}
