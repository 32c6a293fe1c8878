import { expect, test, type Page } from '@playwright/test';

// WCAG 2.2: 2.4.7 (a visible focus), 2.4.11 (not all of it behind the header).
const AT_MOST = 600;

interface Stop {
  readonly name: string;
  readonly fault: string;
}

const pages = ['en', 'zh'].flatMap((locale) => [
  { locale, name: 'the landing page', path: `/${locale}/` },
  { locale, name: 'a field page', path: `/${locale}/fields/Config.Env/` },
  { locale, name: 'a chapter with a piece to try', path: `/${locale}/concepts/layers/` },
  { locale, name: 'the chapter with all that can be pressed', path: `/${locale}/concepts/shared-layers/` },
  ...['annotated', 'layers', 'runs', 'compare', 'format', 'export', 'raw'].map((view) => ({
    locale,
    name: `the playground at ${view}`,
    path: `/${locale}/playground/#sample=docker-29-overlay2&at=RootFS.Layers[1]&view=${view}`,
  })),
]);

const QUICK = ['the landing page', 'a field page', 'the playground at annotated'];

for (const [i, { locale, name, path }] of pages.entries()) {
  const tag = locale === 'en' && QUICK.includes(name) ? [] : ['@verify'];
  test(`every stop of Tab on ${name} is seen, forwards and backwards (${locale})`, { tag }, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    // The narrow header is another one; so each page is seen one way or the other.
    await page.setViewportSize({ width: i % 2 ? 600 : 1280, height: 600 });
    await page.goto(path, { waitUntil: 'networkidle' });
    const there = await walk(page, 'Tab');
    const back = await walk(page, 'Shift+Tab');
    expect(there.length).toBeGreaterThan(10);
    expect(back.length).toBeGreaterThan(10);
    expect([...there, ...back].filter(({ fault }) => fault !== '')).toEqual([]);
  });
}

/** Presses a key until the focus leaves the page, and tells what is wrong with each stop. */
async function walk(page: Page, key: string): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < AT_MOST) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(lookAtFocus);
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(`${AT_MOST} stops and no end.`);
}

function lookAtFocus(): Stop | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  // A control that is not drawn has its line around what is drawn in its place.
  const shown = element.closest<HTMLElement>('.editor') ?? element;
  const drawn = [shown, shown.nextElementSibling, shown.parentElement].filter((each) => each !== null);
  const isLined = drawn.some((each) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && !/^rgba.*, 0\)$/.test(outlineColor);
  });
  const { clientWidth, clientHeight } = document.documentElement;
  const isIn = (x: number, y: number) => {
    const top = x >= 0 && y >= 0 && x < clientWidth && y < clientHeight && document.elementFromPoint(x, y);
    return top && drawn.some((each) => each === top || (each !== shown.parentElement && each.contains(top)));
  };
  const isSeen = [shown, shown.nextElementSibling ?? shown]
    .flatMap((each) => [...each.getClientRects()])
    .some(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].some((down) =>
        [0.1, 0.5, 0.9].some((across) => isIn(left + width * across, top + height * down)),
      ),
    );
  const fault = [isLined ? '' : 'no line around it', isSeen ? '' : 'behind something'].filter(Boolean).join(', ');
  return { name: element.outerHTML.slice(0, 120), fault };
}
