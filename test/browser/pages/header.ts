import type { Page } from 'playwright-core';

/** What stands above every page. */
export class Header {
  constructor(private readonly page: Page) {}

  /** Follows a link, on a phone through the menu. */
  async follow(name: string): Promise<void> {
    const link = this.page.getByRole('banner').getByRole('link', { name });
    const menu = this.page.getByRole('button', { name: 'Open menu' });
    await link.or(menu).first().waitFor();
    if (await link.isVisible()) return link.click();
    await menu.click();
    await this.page.getByRole('dialog', { name: 'Menu' }).getByRole('link', { name }).click();
  }

  async signOut(): Promise<void> {
    await this.page.getByRole('button', { name: /^Account of/ }).click();
    await this.page.getByRole('menuitem', { name: 'Sign out' }).click();
    await this.page.getByRole('banner').getByRole('link', { name: 'Sign in' }).waitFor();
  }

  /** Resolves when the bell tells of news. */
  async waitForNews(): Promise<void> {
    await this.page.getByRole('link', { name: /^Inbox, \d+ unread$/ }).waitFor();
  }
}
