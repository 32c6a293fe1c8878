import { deflateSync } from 'fflate';
import { encodeBase64Url } from './base64.ts';
import type { ShareState } from './share-state.ts';
import { textToBytes } from './text-bytes.ts';

/**
 * The fragment that opens the playground at this state: `#v=1&z=…&z2=…&at=…&view=…`. A fragment stays in the
 * browser and never reaches a server. The format is a contract: what version 1 wrote is read forever.
 */
export function encodeShare({ text, other, at, view }: ShareState): string {
  const params = ['v=1', `z=${pack(text)}`];
  if (other !== null) params.push(`z2=${pack(other)}`);
  if (at !== null) params.push(`at=${escape(at)}`);
  if (view !== null) params.push(`view=${escape(view)}`);
  return `#${params.join('&')}`;
}

const pack = (text: string) => encodeBase64Url(deflateSync(textToBytes(text), { level: 9 }));

// Lone surrogates have no percent-encoding; brackets and quotes of paths may stand as they are, but chat
// programs end a link at them.
const escape = (text: string) =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
