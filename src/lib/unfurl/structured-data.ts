import { languageTag } from '../i18n/locales.ts';
import type { SitePage } from './site-page.ts';

/**
 * A page in the words of schema.org, for a `script` of type `application/ld+json`. `url` makes full
 * addresses. The page is a WebPage with its breadcrumbs; its main entity is a DefinedTerm for a field, a
 * DefinedTermSet for the glossary and a TechArticle for prose.
 */
export function structuredData(page: SitePage, url: (path: string) => string): object {
  const { title, summary, path, locale, crumbs } = page;
  const entity = mainEntity(page, url);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: url(path),
    name: title,
    inLanguage: languageTag[locale],
    ...(entity ? { mainEntity: entity } : { description: summary }),
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: [...crumbs, { name: title, path }].map((crumb, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        name: crumb.name,
        item: url(crumb.path),
      })),
    },
  };
}

function mainEntity({ subject, title, summary, path, locale, crumbs }: SitePage, url: (path: string) => string) {
  switch (subject.kind) {
    case 'field': {
      const set = crumbs.find(({ path: above }) => above.endsWith('/fields/'))!;
      return {
        '@type': 'DefinedTerm',
        name: title,
        description: summary,
        inDefinedTermSet: { '@type': 'DefinedTermSet', name: set.name, url: url(set.path) },
      };
    }
    case 'glossary':
      return {
        '@type': 'DefinedTermSet',
        name: title,
        description: summary,
        inLanguage: languageTag[locale],
        hasDefinedTerm: subject.terms.map(({ name, means, anchor }) => ({
          '@type': 'DefinedTerm',
          name,
          description: means,
          url: `${url(path)}#${anchor}`,
        })),
      };
    case 'article':
      return { '@type': 'TechArticle', headline: title, description: summary, inLanguage: languageTag[locale] };
    case 'other':
      return null;
  }
}
