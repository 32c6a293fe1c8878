import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { messages } from '../../lib/i18n/messages.ts';
import { href } from './href.ts';
import { localeOf } from './locale-of.ts';

/** Lets readers of feeds find what changed from any page, in its language. */
export const onRequest = defineRouteMiddleware(({ currentLocale, locals }) => {
  const locale = localeOf(currentLocale);
  const { title } = messages[locale].changes;
  for (const [kind, type] of [
    ['atom', 'application/atom+xml'],
    ['rss', 'application/rss+xml'],
  ] as const)
    locals.starlightRoute.head.push({
      tag: 'link',
      attrs: {
        rel: 'alternate',
        type,
        title: `${title} (${kind === 'atom' ? 'Atom' : 'RSS'})`,
        href: href(`/${locale}/changes.${kind}`),
      },
      content: '',
    });
});
