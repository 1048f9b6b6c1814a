import type { Page } from 'playwright-core';

const importMilliseconds = 120_000;

/** Where a course that was written elsewhere comes in. */
export class StudioImport {
  constructor(private readonly page: Page) {}

  /** By the studio's front door. */
  async open(): Promise<void> {
    await this.page.goto('/studio');
    await this.page.getByRole('link', { name: 'Import a course' }).click();
    await this.page.getByRole('heading', { name: 'Import a course', level: 1 }).waitFor();
  }

  /** Resolves when the archive has been read, and its report stands there. */
  async bring(archive: string): Promise<void> {
    await this.page.getByLabel(/^Choose a ZIP file/).setInputFiles(archive);
    await this.page.getByText('The course is here, as a draft').waitFor({ timeout: importMilliseconds });
    await this.page.getByRole('heading', { name: 'What came' }).waitFor();
  }

  /** How many of a kind came, as the report has it. */
  async countOf(kind: string): Promise<number> {
    const count = this.page
      .getByRole('term')
      .filter({ hasText: new RegExp(`^${kind}$`) })
      .locator('xpath=following-sibling::dd');
    return Number((await count.innerText()).replaceAll(',', ''));
  }

  async openCourse(): Promise<void> {
    await this.page.getByRole('link', { name: 'Open the course' }).click();
    await this.page.waitForURL(/\/studio\/courses\//);
  }
}
