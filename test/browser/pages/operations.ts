import type { Page } from 'playwright-core';

/** The modules, and what goes on between them. */
export class Operations {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/ops');
    await this.page.getByRole('heading', { name: 'Operations', level: 1 }).waitFor();
  }

  async show(tab: 'Modules' | 'Events' | 'Dead letters' | 'Jobs' | 'Health'): Promise<void> {
    await this.page.getByRole('tab', { name: tab }).click();
    await this.page.getByRole('tabpanel', { name: tab }).waitFor();
  }

  /** The modules as the table lists them. */
  async modules(): Promise<string[]> {
    const links = this.page.getByRole('table', { name: 'Modules' }).getByRole('link');
    await links.first().waitFor();
    return (await links.allInnerTexts()).sort();
  }
}
