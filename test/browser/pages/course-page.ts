import type { Page } from 'playwright-core';

/** What a course offers, and the one thing to do next about it. */
export class CoursePage {
  constructor(private readonly page: Page) {}

  async open(slug: string): Promise<void> {
    await this.page.goto(`/courses/${slug}`);
    await this.offer.waitFor();
  }

  async enrolForFree(): Promise<void> {
    await this.offer.getByRole('button', { name: 'Enrol for free' }).click();
    await this.page.waitForURL(/\/learn\//);
  }

  /** Ends on the payment provider's page. */
  async buy(): Promise<void> {
    await this.offer.getByRole('button', { name: /^(Buy this course|Go to payment)$/ }).click();
    await this.page.waitForURL(/\/sandbox\/checkout\//);
  }

  async goOnLearning(): Promise<void> {
    await this.offer.getByRole('link', { name: /^(Begin|Go on learning|Look at it again)$/ }).click();
    await this.page.waitForURL(/\/learn\//);
  }

  async signInToBuy(): Promise<void> {
    await this.offer.getByRole('link', { name: 'Sign in to buy' }).click();
  }

  /** Resolves when the offer says so. */
  async waitForOffer(words: string | RegExp): Promise<void> {
    await this.offer.getByText(words).waitFor();
  }

  private get offer() {
    return this.page.getByRole('complementary', { name: 'Enrol in this course' });
  }
}
