import { decodeBase64 } from './base64.ts';
import { inflateWithin } from './inflate-within.ts';
import { shareSchema } from './share-schema.ts';
import type { ShareState } from './share-state.ts';
import { bytesToText } from './text-bytes.ts';

/**
 * Why a link could not be opened.
 *
 * - `version`: made by a newer page
 * - `shape`: a parameter is missing, repeated or not of its form
 * - `damaged`: cut short or changed on the way
 * - `too-big`: more text than a paste may have
 */
export type ShareFault = 'version' | 'shape' | 'damaged' | 'too-big';

/** What a fragment holds: a shared state, none, or one that cannot be opened. */
export type DecodedShare =
  | { readonly kind: 'state'; readonly state: ShareState }
  /** No share link: an empty fragment, or an anchor of the page. */
  | { readonly kind: 'none' }
  | { readonly kind: 'fault'; readonly code: ShareFault };

/** The most bytes a paste may have once inflated: 16 MiB, some thousand times a usual one. */
export const LARGEST_SHARE = 16 * 1024 * 1024;

const fault = (code: ShareFault): DecodedShare => ({ kind: 'fault', code });

/** Reads the fragment of an address, with its `#` or without. Whatever stands there, it never throws. */
export function decodeShare(fragment: string): DecodedShare {
  const params = paramsOf(fragment.replace(/^#/, ''));
  if (params === null) return fault('shape');
  if (params['v'] === undefined) return { kind: 'none' };
  if (params['v'] !== '1') return fault(/^\d{1,6}$/.test(params['v']) ? 'version' : 'shape');
  const checked = shareSchema.safeParse(params);
  if (!checked.success) return fault('shape');
  const { z, g, z2, at = null, view = null } = checked.data;
  const text = z === undefined ? unpack(g!, 'gzip') : unpack(z, 'deflate');
  if (text.kind === 'fault') return text;
  const other = z2 === undefined ? null : unpack(z2, 'deflate');
  if (other?.kind === 'fault') return other;
  return { kind: 'state', state: { text: text.text, other: other?.text ?? null, at, view } };
}

// Not URLSearchParams: it would turn the plus signs of base64 into spaces. Null where a parameter is repeated.
function paramsOf(query: string): Record<string, string> | null {
  const params = new Map<string, string>();
  for (const pair of query.split('&', 64)) {
    const at = pair.indexOf('=');
    if (at <= 0) continue;
    const name = pair.slice(0, at);
    if (params.has(name)) return null;
    params.set(name, unescaped(pair.slice(at + 1)));
  }
  return Object.fromEntries(params);
}

function unescaped(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unpack(
  text: string,
  format: 'deflate' | 'gzip',
): { readonly kind: 'text'; readonly text: string } | { readonly kind: 'fault'; readonly code: ShareFault } {
  const packed = decodeBase64(text);
  if (!packed) return { kind: 'fault', code: 'damaged' };
  const inflated = inflateWithin(packed, format, LARGEST_SHARE);
  if (inflated.kind !== 'bytes') return { kind: 'fault', code: inflated.kind };
  return { kind: 'text', text: bytesToText(inflated.bytes) };
}
