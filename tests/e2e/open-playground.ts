import type { Page } from '@playwright/test';

/** Opens a playground and waits until all of it answers. What comes when the page is idle (the editor, say) is not waited for. */
export async function openPlayground(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('[data-alive=true]').waitFor({ state: 'attached' });
}
