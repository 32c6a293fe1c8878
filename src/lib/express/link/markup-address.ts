/**
 * An address that no markup takes for anything else: the characters that end a link or begin an emphasis are
 * percent-encoded, which leaves it the same address (RFC 3986, section 2.1).
 */
export function markupAddress(url: string): string {
  return url.replace(
    /[\s"'()*<>[\\\]^_`{|}~!]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
