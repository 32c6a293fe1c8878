import type { DecodedShare, ShareFault, ShareState } from '../../lib/express/share/index.ts';

/** What opening a link takes, in one language; its own file, because few visits begin with a link. */
export type ShareLoader = () => Promise<{
  readonly decodeShare: (fragment: string) => DecodedShare;
  readonly faults: Readonly<Record<ShareFault, string>>;
}>;

/** A link that was opened, or what to tell the reader; `none` where it is no share link. */
export type OpenedShare =
  | { readonly kind: 'state'; readonly state: ShareState }
  | { readonly kind: 'fault'; readonly says: string }
  | { readonly kind: 'none' };

/** Whether a fragment claims to be a share link, whatever its version. */
export function isShareLink(fragment: string): boolean {
  return /^#v=/.test(fragment);
}

/** Reads a share link; `unloaded` is what to say where the reading part itself cannot be had. */
export async function openShare(load: ShareLoader, fragment: string, unloaded: string): Promise<OpenedShare> {
  try {
    const { decodeShare, faults } = await load();
    const decoded = decodeShare(fragment);
    return decoded.kind === 'fault' ? { kind: 'fault', says: faults[decoded.code] } : decoded;
  } catch {
    return { kind: 'fault', says: unloaded };
  }
}
