import type { Page } from 'playwright-core';

const patienceMilliseconds = 20_000;

/**
 * Resolves in the frame in which an expression is true in the page. Playwright's own way evaluates text inside the page, which
 * the page's content security policy refuses.
 */
export async function whenInPage(page: Page, expression: string): Promise<void> {
  await page.evaluate(`new Promise((resolve, reject) => {
    const giveUpAt = performance.now() + ${patienceMilliseconds};
    const look = () => {
      if (${expression}) resolve();
      else if (performance.now() > giveUpAt) reject(new Error(${JSON.stringify(`Never true: ${expression}`)}));
      else requestAnimationFrame(look);
    };
    look();
  })`);
}
