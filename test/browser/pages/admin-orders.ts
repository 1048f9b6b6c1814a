import type { Page } from 'playwright-core';

/** What was bought, and money given back. */
export class AdminOrders {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/admin/orders');
    await this.page.getByRole('heading', { name: 'Orders', level: 1 }).waitFor();
  }

  async openOrder(order: { readonly course: string; readonly learner: string }): Promise<void> {
    await this.page.getByRole('searchbox', { name: 'Search by course, learner, or id' }).fill(order.learner);
    await this.page
      .getByRole('row')
      .filter({ hasText: order.learner })
      .filter({ hasText: order.course })
      .getByRole('link', { name: order.course })
      .click();
    await this.page.getByRole('heading', { name: order.course, level: 1 }).waitFor();
  }

  /** Says until when evidence is due, and leads to where it is handed in; in a demo to who plays the bank. */
  async answerDispute(): Promise<void> {
    await this.page.getByText('Evidence due').waitFor();
    await this.page.getByRole('link', { name: 'Answer at the payment provider' }).click();
    await this.page.getByRole('heading', { name: 'You are the bank: decide' }).waitFor();
  }

  /** Gives everything back; resolves when the page says that it has been. */
  async giveEverythingBack({ reason }: { readonly reason: string }): Promise<void> {
    await this.page.getByLabel('Reason').fill(reason);
    await this.page.getByRole('button', { name: /^Give back/ }).click();
    await this.page
      .getByRole('dialog')
      .getByRole('button', { name: /^Give back/ })
      .click();
    await this.page.getByText('Everything has been given back.').waitFor();
  }
}
