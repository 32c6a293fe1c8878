import { isPlaceholder } from './is-placeholder.ts';
import { isSecretName } from './is-secret-name.ts';
import { tokenKinds } from './token-kinds.ts';

/** A stretch of a text that is a credential; offsets are UTF-16 units of that text. */
export interface SecretSpan {
  readonly start: number;
  readonly end: number;
  /** A token kind, or `password`, `url`, `header`, `cookie`. */
  readonly kind: string;
}

// The user part of a URL may hold a password, or be a token by itself.
const URL_PASSWORD = /\b[a-z][a-z\d+.-]{1,30}:\/\/[^\s/@:"'<>]{0,200}:([^\s/@"'<>]{1,500})@/gi;
const URL_TOKEN = /\bhttps?:\/\/([\w-]{16,300})@/gi;
const URL_QUERY =
  /[?&](?:access_token|api[-_]?key|apikey|auth|client_secret|key|password|passwd|secret|sig|signature|token)=([^&\s"'#;]{6,2000})/gi;
const HEADER =
  /\b(?:proxy-)?authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:(?:bearer|basic|token|digest|apikey)\s{1,3})?([^\s"'\\,;]{4,4000})/gi;
const KEY_HEADER =
  /\b(?:x-[a-z-]{0,40}(?:key|token|secret|auth)|private-token|apikey|api-key)["']?\s{0,3}:\s{0,3}["']?([^\s"'\\,;]{4,4000})/gi;
const BEARER = /\bbearer\s{1,3}([\w.~+/=-]{12,4000})/gi;
const COOKIE = /\b(?:set-)?cookie["']?\s{0,3}:\s{0,3}([^"'\\\n]{4,4000})/gi;
const COOKIE_FLAG = /\bcurl\b[^\n]{0,400}?\s(?:-b|--cookie)[\s=]{1,3}["']?([\w-]{1,100}=[^"'\s]{4,4000})/gi;
const USER_FLAG =
  /\b(?:curl|wget|http|https)\b[^\n]{0,400}?\s(?:-u|--user)[\s=]{0,3}["']?[^\s:"']{1,200}:([^\s"']{1,500})/gi;
const SHORT_FLAG =
  /\b(?:mysql|mysqladmin|mysqldump|mariadb|mariadb-admin)\b[^\n]{0,200}?\s-p([^\s"']{1,200})|\bsshpass\s{1,3}-p\s{0,3}["']?([^\s"']{1,200})|\bredis-cli\b[^\n]{0,200}?\s-a\s{1,3}["']?([^\s"']{1,200})/gi;
// NAME=value, --name=value, --name value, "name": "value".
const ASSIGNED =
  /(?<![\w.$-])(-{0,2})(["']?)([A-Za-z_][\w.-]{1,100})\2(\s{0,3}=\s{0,3}|\s{0,3}:\s{0,3}|\s{1,3})(?:"((?:[^"\\]|\\.){0,4000})"|'([^']{0,4000})'|([^\s"',;&|(){}\]]{1,4000}))/g;

/** Every credential in a text, in order and without overlap: known tokens, and values whose name gives them away. */
export function findSecrets(text: string): SecretSpan[] {
  if (text.length < 4) return [];
  const spans: SecretSpan[] = [];
  for (const { kind, pattern } of tokenKinds) spans.push(...spansOf(text, pattern, kind));
  spans.push(
    ...spansOf(text, URL_PASSWORD, 'url'),
    ...spansOf(text, URL_TOKEN, 'url'),
    ...spansOf(text, URL_QUERY, 'url'),
    ...spansOf(text, HEADER, 'header'),
    ...spansOf(text, KEY_HEADER, 'header'),
    ...spansOf(text, BEARER, 'header'),
    ...spansOf(text, COOKIE, 'cookie'),
    ...spansOf(text, COOKIE_FLAG, 'cookie'),
    ...spansOf(text, USER_FLAG, 'password'),
    ...spansOf(text, SHORT_FLAG, 'password'),
    ...assigned(text),
  );
  return withoutOverlap(spans);
}

function spansOf(text: string, pattern: RegExp, kind: string): SecretSpan[] {
  const spans: SecretSpan[] = [];
  for (const match of text.matchAll(pattern)) {
    const secret = match.slice(1).find((group) => group !== undefined) ?? match[0];
    if (kind !== 'private-key' && isPlaceholder(secret)) continue;
    const start = match.index + match[0].lastIndexOf(secret);
    spans.push({ start, end: start + secret.length, kind });
  }
  return spans;
}

function assigned(text: string): SecretSpan[] {
  const spans: SecretSpan[] = [];
  ASSIGNED.lastIndex = 0;
  for (let match = ASSIGNED.exec(text); match; match = ASSIGNED.exec(text)) {
    const [whole, dashes, quote, name, between, double, single, bare] = match as unknown as string[];
    const isFlag = dashes === '--';
    const binds =
      between!.includes('=') || (between!.includes(':') && quote !== '') || (isFlag && /^\s+$/.test(between!));
    const value = double ?? single ?? bare ?? '';
    if (binds && isSecretName(name!) && !isPlaceholder(value) && !(isFlag && value.startsWith('--'))) {
      const start = match.index + whole!.lastIndexOf(value);
      spans.push({ start, end: start + value.length, kind: 'password' });
    } else {
      // The value may itself be a name: NAME "OTHER=…" or --env TOKEN=….
      ASSIGNED.lastIndex = match.index + dashes!.length + quote!.length + name!.length + quote!.length + 1;
    }
  }
  return spans;
}

function withoutOverlap(spans: SecretSpan[]): SecretSpan[] {
  const kept: SecretSpan[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    else if (span.end > last.end) kept[kept.length - 1] = { ...last, end: span.end };
  }
  return kept;
}
