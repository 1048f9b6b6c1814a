import type { Page } from 'playwright-core';

/** All courses, to search and to narrow down. */
export class Catalogue {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/courses');
    await this.page.getByRole('heading', { name: 'Courses', level: 1 }).waitFor();
  }

  async search(words: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: 'Search courses' }).last().fill(words);
    await this.page.waitForURL((url) => url.searchParams.get('query') === words);
  }

  async narrowTo(value: RegExp): Promise<void> {
    await this.page.getByRole('checkbox', { name: value }).check();
  }

  async openCourse(title: string): Promise<void> {
    await this.page.getByRole('main').getByRole('link', { name: title }).first().click();
    await this.page.getByRole('heading', { name: title, level: 1 }).waitFor();
  }
}
