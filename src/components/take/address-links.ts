/** Writes their full addresses to the links of the text when it is printed; paper cannot follow a path. */
export function addressLinks(): void {
  addEventListener('beforeprint', () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main .prose a[href^="/"]'))
      link.dataset['address'] = link.href;
  });
}
