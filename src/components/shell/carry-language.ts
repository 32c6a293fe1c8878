/**
 * Lets a switch of language keep the place on the page: all languages share their anchors. Addresses that name
 * no language open in the one chosen last.
 */
export function carryLanguage(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language-switch]')) {
    link.addEventListener('click', () => {
      link.hash = location.hash;
      try {
        localStorage.setItem('layerwise-locale', link.dataset['languageSwitch']!);
      } catch {
        // Storage is denied; the switch holds for this page.
      }
    });
  }
}
