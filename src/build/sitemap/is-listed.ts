/**
 * Whether a built page belongs in the sitemap: it is its own canonical address, and neither sends its readers on nor
 * asks not to be indexed. Our own HTML is read, so attributes are always quoted.
 */
export function isListed(html: string, address: string): boolean {
  if (/<meta[^>]*\shttp-equiv="refresh"/i.test(html)) return false;
  if (/<meta[^>]*\sname="robots"[^>]*\scontent="[^"]*noindex/i.test(html)) return false;
  const [tag] = /<link\b[^>]*\srel="canonical"[^>]*>/.exec(html) ?? [];
  return tag !== undefined && /\shref="([^"]+)"/.exec(tag)?.[1] === address;
}
