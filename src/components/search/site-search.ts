/** Defines `<site-search>` (Search.astro): what opens the dialog. What searches comes with the first use. */
export function siteSearch(): void {
  customElements.define('site-search', SiteSearch);
}

class SiteSearch extends HTMLElement {
  #started: Promise<void> | undefined;

  connectedCallback() {
    const dialog = this.querySelector('dialog')!;
    this.querySelector('button')!.addEventListener('click', () => this.#open(dialog));
    dialog.querySelector('.close')!.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
    addEventListener('keydown', (event) => {
      const typing =
        event.target instanceof Element &&
        event.target.closest('input, textarea, select, [contenteditable], .monaco-editor');
      if (
        (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) ||
        (event.key === 'k' && (event.ctrlKey || event.metaKey))
      ) {
        event.preventDefault();
        this.#open(dialog);
      }
    });
  }

  #open(dialog: HTMLDialogElement) {
    if (dialog.open) return;
    dialog.showModal();
    dialog.querySelector('input')!.select();
    this.#started ??= import('./start-search.ts')
      .then(({ startSearch }) => startSearch(dialog))
      .catch(() => (this.#started = undefined));
  }
}
