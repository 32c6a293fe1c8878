import type { Page } from '@playwright/test';

/** What a measured page has on its window. */
export interface Watched {
  /** Resolves once something is so, looking at every change of the document. */
  readonly until: (isSo: () => boolean) => Promise<void>;
  /** The time right after the next frame, in milliseconds of the page's clock. */
  readonly drawn: () => Promise<number>;
}

/** Gives every document of a page the same eyes, whatever is measured in it. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched: Watched = {
      until: (isSo) =>
        new Promise((resolve) => {
          const look = () => {
            if (!isSo()) return;
            observer.disconnect();
            resolve();
          };
          const observer = new MutationObserver(look);
          observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
          look();
        }),
      // A message sent within a frame comes right after it, before timers that are due.
      drawn: () =>
        new Promise((resolve) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now());
            port2.postMessage(null);
          }),
        ),
    };
    Object.assign(window, watched);
  });
}
