/** Defines `<copy-button>` (CopyButton.astro). */
export function copyButton(): void {
  customElements.define('copy-button', CopyButton);
}

class CopyButton extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')!;
    const label = button.textContent;
    const status = this.querySelector('[role=status]')!;
    let timer: ReturnType<typeof setTimeout> | undefined;
    button.addEventListener('click', () => {
      // Where there is no clipboard at all, reaching for it throws.
      void Promise.resolve()
        .then(() => navigator.clipboard.writeText(this.#text()))
        .then(
          () => this.dataset['copied'],
          () => this.dataset['failed'],
        )
        .then((said) => {
          button.textContent = said!;
          status.textContent = said!;
          clearTimeout(timer);
          timer = setTimeout(() => {
            button.textContent = label;
            status.textContent = '';
          }, 2000);
        });
    });
  }

  #text(): string {
    if (this.dataset['text'] !== undefined) return this.dataset['text'];
    const panels = [...(this.closest('[data-copy-scope]')?.querySelectorAll<HTMLElement>('[data-copy-source]') ?? [])];
    return panels.find((panel) => panel.getClientRects().length > 0)?.textContent ?? '';
  }
}
