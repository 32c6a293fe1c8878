import type { Page } from '@playwright/test';

/** Opens a playground and waits until its script answers. What comes when the page is idle (the editor, say) is not waited for. */
export async function openPlayground(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
}
