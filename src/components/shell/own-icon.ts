import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import icon from '../../../public/favicon.svg?raw';

/**
 * Puts the playground's icon into the page itself: browsers ask for an icon again whenever the address
 * changes, and nothing done in the playground may cause a request.
 */
export const onRequest = defineRouteMiddleware((context) => {
  if (!/\/playground\/?$/.test(context.url.pathname)) return;
  for (const { tag, attrs } of context.locals.starlightRoute.head) {
    if (tag === 'link' && attrs && String(attrs['rel']).includes('icon'))
      attrs['href'] = `data:image/svg+xml,${encodeURIComponent(icon)}`;
  }
});
