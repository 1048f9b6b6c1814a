import type { Page } from 'playwright-core';

/** A certificate: for whom it is made out to, and for whoever checks it. */
export class CertificatePage {
  constructor(private readonly page: Page) {}

  /** At the end of a course, where it appears by itself. */
  async waitUntilIssued(): Promise<void> {
    await this.page.getByRole('heading', { name: 'Your certificate is ready' }).waitFor();
  }

  /** @returns the PDF's bytes, as its link gives them. */
  async fetchPdf(): Promise<Buffer> {
    const address = await this.page.getByRole('link', { name: 'Open PDF' }).getAttribute('href');
    const answer = await this.page.request.get(address ?? '');
    if (!answer.ok()) throw new Error(`The PDF was answered with ${answer.status()}.`);
    return answer.body();
  }

  /** @returns its code, from the address of the page that verifies it. */
  async openVerification(): Promise<string> {
    await this.page.getByRole('link', { name: 'Public page' }).click();
    await this.waitUntilGenuine();
    return decodeURIComponent(this.page.url().split('/').at(-1) ?? '');
  }

  /** Types the code, as from paper. */
  async verify(code: string): Promise<void> {
    await this.page.getByLabel('Code').fill(code.toLowerCase());
    await this.page.getByRole('button', { name: 'Check' }).click();
    await this.waitUntilGenuine();
  }

  private async waitUntilGenuine(): Promise<void> {
    await this.page.getByText('This certificate is genuine').waitFor();
  }
}
