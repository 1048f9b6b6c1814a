import type { Page } from 'playwright-core';
import { accessibilityProblems, keepPicture, sizes } from './browser';
import { whenInPage } from './when-in-page';

export interface PageLook {
  readonly size: keyof typeof sizes;
  readonly theme: 'light' | 'dark';
}

export const looks: readonly PageLook[] = [
  { size: 'phone', theme: 'light' },
  { size: 'phone', theme: 'dark' },
  { size: 'desk', theme: 'light' },
  { size: 'desk', theme: 'dark' },
];

/** Waits until the page shows what it came to show: its heading is there and nothing is loading any more. */
export async function waitUntilDrawn(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await whenInPage(page, nothingLoads);
  await page.evaluate(settled);
}

/** What is wrong with the page as it stands, whoever looks at it; a picture of it is kept under the name. */
export async function pageProblems(page: Page, name: string, look?: PageLook): Promise<string[]> {
  await waitUntilDrawn(page);
  await keepPicture(page, name);
  const problems = (await page.evaluate(readProblems)) as string[];
  const isLookedInto = !look || (look.size === 'phone') === (look.theme === 'light');
  const inside = isLookedInto ? await problemsInside(page) : [];
  return [...problems, ...inside].map((problem) => `${name}: ${problem}`);
}

/** Unrolled, so that what stays in sight covers nothing: people scroll, and axe does not. */
async function problemsInside(page: Page): Promise<string[]> {
  const seen = page.viewportSize();
  const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
  if (seen) await page.setViewportSize({ width: seen.width, height: Math.min(height, tallestPage) });
  const problems = await accessibilityProblems(page);
  if (seen) await page.setViewportSize(seen);
  return problems;
}

const tallestPage = 10_000;

/**
 * Looks at a page in each size and theme. What it is made of is checked once a size and once a theme, which between them show
 * everything that can be wrong. Ends on the desk, in the light.
 */
export async function problemsInEveryLook(page: Page, name: string): Promise<string[]> {
  const problems: string[] = [];
  for (const look of looks) {
    await page.emulateMedia({ colorScheme: look.theme, reducedMotion: 'reduce' });
    await page.setViewportSize(sizes[look.size]);
    await whenInPage(page, `document.documentElement.dataset.theme === '${look.theme}'`);
    problems.push(...(await pageProblems(page, `${name}.${look.size}.${look.theme}`, look)));
  }
  await page.setViewportSize(sizes.desk);
  await page.emulateMedia({ colorScheme: 'light' });
  return problems;
}

// These are given as text, because they run in the page.
// What has a label and no text is a group of skeletons.
const nothingLoads = `!document.querySelector('main [aria-busy="true"]') &&
  ![...document.querySelectorAll('main [role="status"][aria-label]')].some((group) => group.textContent === '')`;

// Colours begin to change in the frame after the theme has changed.
const settled = `document.fonts.ready
  .then(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  .then(() => Promise.all(
  document.getAnimations()
    .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)))
    .map((animation) => animation.finished.catch(() => undefined)),
  )).then(() => undefined)`;

const readProblems = `(() => {
  const found = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    const wide = [...document.body.querySelectorAll('*')].find(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    found.push('is ' + (scrollWidth - clientWidth) + ' px too wide, from ' + wide?.outerHTML.slice(0, 200));
  }
  if (document.title.trim().length < 3) found.push('has no title');
  const headings = document.querySelectorAll('h1').length;
  if (headings !== 1) found.push('has ' + headings + ' headings of the first level');
  return found;
})()`;
