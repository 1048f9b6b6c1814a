import type { Locator, Page } from 'playwright-core';
import { whenInPage } from '../support/when-in-page';

/** The room one learns in. */
export class Player {
  constructor(private readonly page: Page) {}

  /** Resolves when a lesson stands there, with what to do about it. */
  async waitForLesson(title?: string | RegExp): Promise<void> {
    await this.heading(title).waitFor();
    await this.steps.waitFor();
  }

  /** Looks for words in what is said in the video, and goes to where they are said; answers with the second. */
  async goToWhereIsSaid(words: string): Promise<number> {
    await this.page.getByRole('button', { name: 'Show transcript' }).click();
    await this.page.getByLabel('Search in what is said').fill(words);
    await this.page.getByText('Said in one place.').waitFor();
    await this.page
      .getByRole('region', { name: 'Transcript' })
      .getByRole('listitem')
      .getByRole('button')
      .click();
    return Number(await this.page.evaluate(`document.querySelector('video').currentTime`));
  }

  async lessonTitle(): Promise<string> {
    return this.page.getByRole('heading', { level: 1 }).innerText();
  }

  /** What the reader may do next, as the foot of the page has it. */
  async nextStep(): Promise<'complete' | 'go on' | 'quiz' | 'finished'> {
    const found = this.complete.or(this.goOn).or(this.finish).or(this.quizToPass);
    const words = await found.first().innerText();
    if (words.startsWith('Complete and')) return 'complete';
    if (words.startsWith('Next')) return 'go on';
    return words.startsWith('To the finish') ? 'finished' : 'quiz';
  }

  /** Completes the lesson in sight; resolves when the next one stands there, or the end. */
  async completeAndGoOn(): Promise<void> {
    await this.leaveBy(this.complete);
  }

  async goToNext(): Promise<void> {
    await this.leaveBy(this.goOn);
  }

  async goToFinish(): Promise<void> {
    await this.leaveBy(this.finish);
    await this.page.waitForURL(/\/completed$/);
  }

  /** Resolves when the lesson in sight counts as done. */
  async waitUntilCompleted(): Promise<void> {
    await this.goOn.or(this.finish).first().waitFor();
  }

  /** The percentage as the bar says it. */
  async percent(): Promise<number> {
    const bar = this.page.getByRole('banner').getByRole('progressbar', { name: 'Progress' });
    return Number(await bar.getAttribute('aria-valuenow'));
  }

  async openFromOutline(title: string): Promise<void> {
    await this.page
      .getByRole('complementary', { name: 'Outline' })
      .getByRole('link', { name: title })
      .click();
    await this.waitForLesson(title);
  }

  /** How long the video says it is, once it can be played. */
  async secondsOfVideo(): Promise<number> {
    await whenInPage(this.page, `document.querySelector('video')?.readyState >= 1`);
    return this.page.evaluate<number>(`document.querySelector('video').duration`);
  }

  /** What the lesson gives to download. */
  async fetchFile(): Promise<Buffer> {
    const address = await this.page
      .getByRole('main')
      .getByRole('link', { name: /^Download/ })
      .getAttribute('href');
    return (await this.page.request.get(address ?? '')).body();
  }

  async waitForRefusal(title: string): Promise<void> {
    await this.page.getByText(title).first().waitFor();
  }

  private heading(name?: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, ...(name ? { name } : {}) });
  }

  /** By keyboard. The address changes before the page does: the outline marks the lesson that is really there. */
  private async leaveBy(step: Locator): Promise<void> {
    const here = this.page.url();
    await step.press('Enter');
    await this.page.waitForURL((url) => url.href !== here);
    const path = new URL(this.page.url()).pathname;
    if (path.endsWith('/completed')) return;
    await this.page.locator(`a[aria-current="page"][href="${path}"]`).first().waitFor({ state: 'attached' });
    await this.steps.waitFor();
  }

  private get steps(): Locator {
    return this.page.getByRole('navigation', { name: 'From lesson to lesson' });
  }

  private get complete(): Locator {
    return this.steps.getByRole('button', { name: 'Complete and go on' });
  }

  private get goOn(): Locator {
    return this.steps.getByRole('link', { name: 'Next lesson' });
  }

  private get finish(): Locator {
    return this.steps.getByRole('link', { name: 'To the finish' });
  }

  private get quizToPass(): Locator {
    return this.steps.getByText('Pass the quiz to complete this lesson');
  }
}
