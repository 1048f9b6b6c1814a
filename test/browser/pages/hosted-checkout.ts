import type { Page } from 'playwright-core';

/** The payment provider's page: nothing of ours around it, and no script in it. */
export class HostedCheckout {
  static readonly goodCard = '4242 4242 4242 4242';
  static readonly declinedCard = '4000 0000 0000 0002';
  static readonly disputedCard = '4000 0000 0000 0259';

  constructor(private readonly page: Page) {}

  async payAs(email: string, card: string): Promise<void> {
    await this.page.getByLabel('E-mail').fill(email);
    await this.page.getByLabel('Card number').fill(card);
    await this.page.getByRole('button', { name: /^Pay / }).click({ noWaitAfter: true });
  }

  async waitForAlert(words: string): Promise<void> {
    await this.page.getByRole('alert').getByText(words).waitFor();
  }

  async cancel(): Promise<void> {
    await this.page.getByRole('button', { name: 'Cancel and go back' }).click();
    await this.page.waitForURL(/\/checkout\/return/);
  }
}
