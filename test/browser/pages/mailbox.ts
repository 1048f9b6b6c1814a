import type { Page } from 'playwright-core';

/** The mail that the instance keeps instead of sending. */
export class Mailbox {
  constructor(private readonly page: Page) {}

  /** Waits for the newest mail to somebody with such a subject, and opens it. */
  async read(mail: { readonly to: string; readonly subject: RegExp }): Promise<void> {
    await this.page.goto('/mailbox');
    await this.page
      .getByRole('main')
      .getByRole('link')
      .filter({ hasText: mail.to })
      .filter({ hasText: mail.subject })
      .first()
      .click();
    await this.page.getByRole('heading', { level: 2, name: mail.subject }).waitFor();
  }

  /** Follows the link to a page of ours in the mail that is open. */
  async followLink(path: RegExp): Promise<void> {
    await this.page.getByRole('main').getByRole('link', { name: path }).click();
    await this.page.waitForURL(path);
  }
}
