import type { KeptBuild } from './kept-build.ts';
import { pathBelow } from './way-of.ts';

const NOT_SAVED = 'offline/';

/**
 * A page out of this build where it is kept, else from the network, else a page that says why it is not there.
 * A newer build beside this one means that the network has newer pages; they are preferred and never kept.
 */
export async function answerPage(
  event: FetchedEvent,
  build: KeptBuild,
  scope: string,
  isOld: boolean,
): Promise<Response> {
  const path = pathBelow(event.request.url, scope);
  // A storage that cannot be read is one that keeps nothing.
  const kept = await build.page(path).catch(() => undefined);
  const fromUs = async (response: Response) => {
    await build.remember(event.resultingClientId).catch(() => undefined);
    return response;
  };
  if (kept && !isOld) return fromUs(kept);
  try {
    return await fetch(event.request);
  } catch {
    if (kept) return fromUs(kept);
    if (!path.endsWith('/') && (await build.page(`${path}/`))) return Response.redirect(`${scope}${path}/`);
    const says = await build.page(NOT_SAVED);
    return says ? fromUs(new Response(says.body, { status: 503, headers: says.headers })) : Response.error();
  }
}
