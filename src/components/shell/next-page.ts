import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { locales } from '../../lib/i18n/locales.ts';
import { href } from './href.ts';

const ANY = `(${locales.join('|')})`;

const RULES = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [
          { href_matches: href(`/${ANY}/*`) },
          // A page of another size; its worker keeps it anyway.
          { not: { href_matches: href(`/${ANY}/playground/*`) } },
          { not: { href_matches: href('/*.(atom|rss)') } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
});

/**
 * Lets browsers that know speculation rules fetch the next page when a pointer rests on its link. Browsers do not where
 * data is being saved; work-offline.ts sees to those that would. Never on the playground, where nothing done may cause a request.
 */
export const onRequest = defineRouteMiddleware((context) => {
  if (/\/playground\/?$/.test(context.url.pathname)) return;
  const { head } = context.locals.starlightRoute;
  head.push({ tag: 'script', attrs: { type: 'speculationrules' }, content: RULES });
});
