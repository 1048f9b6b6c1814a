import type { Locator, Page } from 'playwright-core';

/** The courses of a learner. */
export class Learning {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/learning');
    await this.page.getByRole('heading', { name: 'My learning', level: 1 }).waitFor();
  }

  course(title: string): Locator {
    return this.page.getByRole('article').filter({ has: this.page.getByRole('heading', { name: title }) });
  }

  async goOnWith(title: string): Promise<void> {
    await this.course(title)
      .getByRole('link', { name: /^(Begin|Go on learning|Look at it again)$/ })
      .click();
    await this.page.waitForURL(/\/learn\//);
  }
}
