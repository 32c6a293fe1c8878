import type { KnownPage } from './known-page.ts';

/** Pages as text, one a line, for an attribute: quotes would be five characters each there. */
export function writePageList(pages: readonly KnownPage[]): string {
  return pages
    .map(({ path, names, title: { en, zh } }) => {
      const own = ownTitle(path);
      const titles = en === own && zh === own ? [] : [en, zh];
      return [path, names.join(' '), ...titles].join('\t').trimEnd();
    })
    .join('\n');
}

/** The pages of such a text. A page without titles is called by the last part of its path, as fields are. */
export function readPageList(text: string): KnownPage[] {
  return text.split('\n').map((line) => {
    const [path = '', names = '', en = ownTitle(path), zh = en] = line.split('\t');
    return { path, names: names === '' ? [] : names.split(' '), title: { en, zh } };
  });
}

function ownTitle(path: string): string {
  return path.slice(path.indexOf('/') + 1);
}
