/**
 * The address of the playground, without a fragment, for links to give away. A copy on a disk has none that anybody else
 * could open, so it names the page it is a copy of.
 */
export function ownAddress(): string {
  if (/^https?:$/.test(location.protocol)) return `${location.origin}${location.pathname}`;
  return document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href.replace(/#.*/, '');
}
