import type { Locator, Page } from 'playwright-core';

type Tab = 'Curriculum' | 'Details' | 'Pricing' | 'Publish' | 'Learners';
type LessonKind = 'Article' | 'Video' | 'File' | 'Quiz';

/** A course in the making. */
export class StudioCourse {
  constructor(private readonly page: Page) {}

  async create(title: string): Promise<void> {
    await this.page.goto('/studio');
    await this.page.getByRole('button', { name: 'New course' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'New course' });
    await dialog.getByLabel('Title').fill(title);
    await dialog.getByRole('button', { name: 'Create course' }).click();
    await this.page.getByRole('heading', { name: title, level: 1 }).waitFor();
  }

  async show(tab: Tab): Promise<void> {
    await this.page.getByRole('tab', { name: tab }).click();
    await this.page.getByRole('tabpanel', { name: tab }).waitFor();
  }

  async describe(details: {
    readonly slug?: string;
    readonly description: string;
    readonly category: string;
  }): Promise<void> {
    await this.show('Details');
    if (details.slug) await this.page.getByLabel('Address').fill(details.slug);
    await this.page.getByLabel('Description').fill(details.description);
    await this.page.getByLabel('Category').selectOption({ label: details.category });
    await this.page.getByRole('button', { name: 'Save details' }).click();
    await this.page.getByText('The details are saved.').waitFor();
  }

  /** Brings a picture as the cover; resolves when the course has it. */
  async bringCover(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.show('Details');
    await this.page.getByLabel('Choose a picture').setInputFiles(file);
    await this.page.getByText('It is shown wherever the course is listed.').waitFor();
  }

  async addSection(title: string): Promise<void> {
    const field = this.page.getByLabel('Title of the new section');
    const button = this.page.getByRole('button', { name: 'Add section' });
    await button.waitFor();
    if (!(await field.isVisible())) await button.click();
    await field.fill(title);
    await field.press('Enter');
    await this.section(title).waitFor();
  }

  async addLesson(lesson: {
    readonly section: string;
    readonly kind: LessonKind;
    readonly title: string;
  }): Promise<void> {
    const section = this.section(lesson.section);
    await section.getByRole('button', { name: 'Add lesson' }).click();
    await this.page.getByRole('menuitem', { name: new RegExp(`^${lesson.kind}`) }).click();
    const field = section.getByLabel(`Title of the new lesson (${lesson.kind})`);
    await field.fill(lesson.title);
    await field.press('Enter');
    await section.getByRole('link', { name: lesson.title }).waitFor();
  }

  async openLesson(title: string): Promise<void> {
    await this.show('Curriculum');
    await this.page.getByRole('link', { name: title }).click();
    await this.page.getByLabel('Title of the lesson').waitFor();
  }

  async setPrice(price: { readonly amount: string; readonly currency: string }): Promise<void> {
    await this.show('Pricing');
    await this.page.getByRole('radio', { name: /^One payment/ }).check();
    await this.page.getByLabel('Price', { exact: true }).fill(price.amount);
    await this.page.getByLabel('Currency').selectOption(price.currency);
    await this.page.getByRole('button', { name: 'Save price' }).click();
    await this.page.getByText('The price is saved.').waitFor();
  }

  /** What is said to be missing before the course can be published. */
  async missing(): Promise<string[]> {
    await this.show('Publish');
    await this.page.getByRole('button', { name: /^Publish / }).waitFor();
    const list = this.page
      .getByRole('region')
      .or(this.page.locator('section'))
      .filter({ has: this.page.getByRole('heading', { name: /missing before you can publish$/ }) });
    return list.last().getByRole('link').allInnerTexts();
  }

  /** What was mended arrives in the checklist within a moment, by itself. */
  async waitUntilNothingIsMissing(): Promise<void> {
    await this.show('Publish');
    await this.page.getByRole('button', { name: /^Publish / }).waitFor();
    await this.page
      .getByRole('heading', { name: /missing before you can publish$/ })
      .waitFor({ state: 'detached' });
  }

  async publish(): Promise<void> {
    await this.show('Publish');
    await this.page.getByRole('button', { name: /^Publish (course|changes)$/ }).click();
    await this.page.getByText(/^Version \d+ is published$/).waitFor();
  }

  /** A learner's line, once she is there. */
  async learner(name: string): Promise<Locator> {
    await this.show('Learners');
    const row = this.page.getByRole('row').filter({ hasText: name });
    await row.waitFor();
    return row;
  }

  private section(title: string): Locator {
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name: title, level: 2 }) });
  }
}
