import type { APIRoute } from 'astro';
import { movedAddresses } from '../components/permanent/moved-addresses.ts';
import { href } from '../components/shell/href.ts';

// For hosts that read a `_redirects` file. A name that begins with an underscore is no route of its own to Astro.
export function getStaticPaths() {
  return [{ params: { redirects: '_redirects' } }];
}

export const GET: APIRoute = async () => {
  const lines = (await movedAddresses()).map(({ from, to }) => `${href(from)} ${href(to)} 301\n`);
  return new Response(lines.join(''), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
