import type { Locator, Page } from 'playwright-core';
import { whenInPage } from '../support/when-in-page';

export interface UploadedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The editor of a lesson, whatever its kind. */
export class StudioLesson {
  constructor(private readonly page: Page) {}

  async write(text: string): Promise<void> {
    await this.page.getByLabel('Text', { exact: true }).fill(text);
  }

  async addImage(image: UploadedFile, description: string): Promise<void> {
    await this.page.getByLabel('Add an image').setInputFiles(image);
    const dialog = this.page.getByRole('dialog', { name: 'Describe the image' });
    await dialog.getByLabel('What does it show?').fill(description);
    await dialog.getByRole('button', { name: 'Insert image' }).click();
    await this.page.getByRole('img', { name: description }).waitFor();
  }

  async bringVideo(path: string): Promise<void> {
    await this.page.getByLabel(/^Choose a video/).setInputFiles(path);
    await this.page.getByLabel(/^Put another video in its place/).waitFor({ state: 'attached' });
  }

  async addCaptions(captions: UploadedFile): Promise<void> {
    await this.page.getByLabel(/^Add captions/).setInputFiles(captions);
    await this.page.getByRole('dialog').getByRole('button', { name: 'Add captions' }).click();
    await this.page.getByRole('button', { name: /^Remove the captions/ }).waitFor();
  }

  async bringFile(file: UploadedFile): Promise<void> {
    await this.page.getByLabel(/^Choose a file/).setInputFiles(file);
    await this.page.getByLabel(/^Put another file in its place/).waitFor({ state: 'attached' });
  }

  /** From now on the quiz counts when it is passed, and by that alone. */
  async askToPass(): Promise<void> {
    await this.page.getByRole('radio', { name: /^It has to be passed/ }).check();
  }

  /** Adds a question at the end, and gives its card. */
  async addQuestion(
    kind:
      | 'Single choice'
      | 'Multiple choice'
      | 'True or false'
      | 'Short text'
      | 'Number'
      | 'Places in a picture'
      | 'Essay'
      | 'Files to hand in',
    prompt: string,
  ): Promise<Locator> {
    const before = await this.page.getByRole('heading', { name: /^Question \d+$/ }).count();
    await this.page.getByRole('button', { name: 'Add question' }).click();
    await this.page.getByRole('menuitem', { name: new RegExp(`^${kind}`) }).click();
    const card = this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name: `Question ${before + 1}`, exact: true }) });
    await card.getByLabel('Question', { exact: true }).fill(prompt);
    return card;
  }

  /** Writes choices into a card; those that are right begin with an asterisk. */
  async writeChoices(card: Locator, choices: readonly string[]): Promise<void> {
    for (const [index, choice] of choices.entries()) {
      const text = card.getByLabel(`Text of choice ${index + 1}`);
      if (!(await text.isVisible())) await card.getByRole('button', { name: 'Add a choice' }).click();
      await text.fill(choice.replace(/^\*/, ''));
      if (choice.startsWith('*')) await card.getByLabel(`Choice ${index + 1} is right`).check();
    }
  }

  async waitUntilSaved(): Promise<void> {
    await whenInPage(this.page, allSaved);
  }

  async backToCourse(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Where you are' }).getByRole('link').nth(1).click();
    await this.page.getByRole('tab', { name: 'Curriculum' }).waitFor();
  }
}

// Given as text, because it runs in the page: the lesson and its quiz each say whether they are saved.
const allSaved = `[...document.querySelectorAll('[role=status]')].some((one) => one.textContent === 'All changes saved')
  && ![...document.querySelectorAll('[role=status]')].some((one) => /^(Saving …|Not saved yet)$/.test(one.textContent))`;
