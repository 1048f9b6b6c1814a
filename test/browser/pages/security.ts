import type { Page } from 'playwright-core';

/** One's address, one's password, and where one is signed in. */
export class Security {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/security');
    await this.page.getByRole('heading', { name: 'Security', level: 1 }).waitFor();
    await this.page.getByText('This device').waitFor();
  }

  async signOutEverywhere(): Promise<void> {
    await this.page.getByRole('button', { name: 'Sign out everywhere', exact: true }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere' }).click();
    await this.page
      .getByRole('heading', { name: 'Welcome back' })
      .or(this.page.getByText('You are signed out everywhere.'))
      .first()
      .waitFor();
  }
}
