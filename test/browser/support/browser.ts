import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const candidates = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A Chromium or Chrome on this machine; undefined where there is none. */
export const browserPath = candidates.find((candidate) => candidate !== undefined && existsSync(candidate));

/** Browser tests run where a browser is found; in CI there is no excuse. */
export const describeInBrowser = browserPath || process.env.CI === 'true' ? describe : describe.skip;

export const sizes = { phone: { width: 360, height: 740 }, desk: { width: 1_280, height: 800 } } as const;

export async function openBrowser(): Promise<Browser> {
  if (!browserPath) throw new Error('No Chromium was found. Install it, or set CHROMIUM_PATH.');
  return chromium.launch({
    executablePath: browserPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What went wrong in the page: uncaught errors, errors on the console, answers of 500 and above. */
  readonly problems: string[];
}

/** Someone with a browser of her own, signed out. */
export async function visit(
  browser: Browser,
  url: string,
  options: { readonly size?: keyof typeof sizes; readonly theme?: 'light' | 'dark' } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: sizes[options.size ?? 'desk'],
    colorScheme: options.theme ?? 'light',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    // The console repeats every refusal of the API; those are looked at as answers.
    const isRefusal = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isRefusal) problems.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) problems.push(`${response.status()} from ${response.url()}`);
  });
  return { context, page, problems };
}

interface AxeViolation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** What axe finds against WCAG 2.2 A and AA on the page as it stands. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // Given as text: the page's policy lets no script in, but the test's own evaluation is not the page's.
  await page.evaluate(axe.source);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const options = JSON.stringify({ runOnly: { type: 'tag', values: tags } });
  const violations = await page.evaluate(`axe.run(document, ${options}).then((result) => result.violations)`);
  return (violations as AxeViolation[]).map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join('; ')})`,
  );
}

/** Keeps a picture of the page in test-output/pages/, for people to look through. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = path.resolve(__dirname, '../../../test-output/pages');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}
