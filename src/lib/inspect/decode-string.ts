import { TERMINAL_CODE } from './mask-terminal-codes.ts';
import { quoteAt, type QuoteStyle } from './quotes.ts';

const ENTITIES: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'", nbsp: ' ' };
const ESCAPES: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/**
 * The value of a string as it stands in the paste, whatever its quotes and colours. A line break was put there by a
 * terminal and is dropped; before an indentation of two and more, which something else put there, it is kept.
 */
export function decodeString(source: string): string {
  const visible = source.replace(TERMINAL_CODE, '');
  const quote = quoteAt(visible, 0, true);
  const style: QuoteStyle = quote?.style ?? 'plain';
  let inner = visible.slice(quote?.length ?? 0);
  const closing = inner.length - closingLength(inner, style);
  inner = inner.slice(0, closing);
  if (style === 'entity') inner = decodeEntities(inner.replace(/\\\\(?=&quot;)/g, '\\'));
  if (style === 'escaped') inner = unescape(inner);
  return unescape(inner.replace(/(^|[^\r\n])\r?\n(?= ?(?:\S|$))/g, '$1'));
}

function closingLength(inner: string, style: QuoteStyle): number {
  if (style === 'entity') return /&(?:quot|#34|#x22);$/i.exec(inner)?.[0].length ?? 0;
  if (style === 'escaped') return inner.endsWith('\\"') ? 2 : 0;
  return /["“”„‟″＂'’]$/.test(inner) ? 1 : 0;
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = hex ? Number.parseInt(hex, 16) : Number.parseInt(decimal!, 10);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

// An escape JSON does not know, such as the \$ of a shell, stands for itself.
function unescape(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (whole, hex?: string, char?: string) => {
    if (hex) return String.fromCharCode(Number.parseInt(hex, 16));
    if (/[“”„‟″＂]/.test(char!)) return '"';
    if (char === '"' || char === '\\' || char === '/' || char === "'") return char;
    return ESCAPES[char!] ?? whole;
  });
}
