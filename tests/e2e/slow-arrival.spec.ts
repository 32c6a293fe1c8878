import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { madeBuild } from '../support/builds.ts';
import { servePlainly } from '../support/plain-server.ts';
import { measureShift } from './first-visit.ts';

const { shiftWhileArriving: most } = JSON.parse(
  readFileSync(new URL('../../budgets.json', import.meta.url), 'utf8'),
) as {
  readonly shiftWhileArriving: number;
};
const paths = ['', 'fields/', 'fields/Config.Env/', 'concepts/id-vs-digest/', 'howto/format/', 'playground/'];

// A browser paints what it has. What comes later may not push away what is being read.
for (const width of [360, 1280]) {
  test(`no page jumps while it arrives in twenty pieces (${width} px)`, async ({ browser }) => {
    const server = await servePlainly(madeBuild(), { pieces: 20 });
    // A language at each width: what jumps is the layout, which they share.
    for (const path of paths.map((path) => `${width === 360 ? 'zh' : 'en'}/${path}`)) {
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      const page = await context.newPage();
      const shift = await measureShift(page);
      await page.goto(server.site + path);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect.soft(await shift(), path).toBeLessThan(most);
      await context.close();
    }
    await server.close();
  });
}
