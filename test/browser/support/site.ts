import type { Browser } from 'playwright-core';
import { ServerProcess } from '../../support/server-process';
import { keepPicture, openBrowser, type sizes, type Visit, visit } from './browser';

export interface VisitOptions {
  readonly size?: keyof typeof sizes;
  readonly theme?: 'light' | 'dark';
}

/** The built product as its visitors meet it: a server with the demo in it, and a browser. */
export class Site {
  private readonly visits: Visit[] = [];

  private constructor(
    readonly server: ServerProcess,
    private readonly browser: Browser,
  ) {}

  static async open(environment: Record<string, string> = {}): Promise<Site> {
    const [server, browser] = await Promise.all([ServerProcess.start(environment), openBrowser()]);
    return new Site(server, browser);
  }

  get url(): string {
    return this.server.url;
  }

  /** Someone comes, signed out, with a browser of her own. */
  async visitor(options: VisitOptions = {}): Promise<Visit> {
    const newcomer = await visit(this.browser, this.url, options);
    this.visits.push(newcomer);
    return newcomer;
  }

  /** What went wrong in the pages of all visitors so far. */
  get problems(): string[] {
    return this.visits.flatMap(({ problems }) => problems);
  }

  /** What every visitor has before her, in words; pictures of it are kept. */
  async describeScene(name: string): Promise<string> {
    const pages = this.visits.flatMap(({ context }) => context.pages());
    const scenes = await Promise.all(
      pages.map(async (page, index) => {
        await keepPicture(page, `failed.${name.replaceAll(/\W+/g, '-')}.${index}`).catch(() => undefined);
        const words = await page
          .locator('body')
          .innerText({ timeout: 1_000 })
          .catch(() => '');
        return `${page.url()}\n${words.slice(0, 1_500)}`;
      }),
    );
    return [...this.problems, this.server.lastOutput, ...scenes].join('\n---\n');
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }
}
