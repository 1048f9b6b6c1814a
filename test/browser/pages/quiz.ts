import type { Locator, Page } from 'playwright-core';

/** A question as it stands in the page. */
export interface ShownQuestion {
  readonly prompt: string;
  /** Empty where words are asked for. */
  readonly choices: readonly string[];
}

/** A quiz within a lesson: what it asks, an attempt at it, and what came of it. */
export class Quiz {
  constructor(private readonly page: Page) {}

  /** Begins the first attempt, or another. */
  async start(): Promise<void> {
    await this.page
      .getByRole('button', { name: /^(Start the quiz|Try again|Go on with your attempt)$/ })
      .press('Enter');
    await this.attempt.waitFor();
  }

  /** @returns how many questions the attempt has. */
  async questionCount(): Promise<number> {
    const place = await this.attempt.getByRole('heading', { name: /^Question \d+ of/ }).innerText();
    return Number(/of (\d+)/.exec(place)?.[1]);
  }

  async waitForQuestion(number: number): Promise<void> {
    await this.attempt.getByRole('heading', { name: new RegExp(`^Question ${number} of`) }).waitFor();
  }

  /** The words of the question in sight, without the buttons of its code blocks. */
  async read(): Promise<ShownQuestion> {
    return this.page.evaluate(readQuestion) as Promise<ShownQuestion>;
  }

  /** Ticks choices by their place. */
  async choose(places: readonly number[]): Promise<void> {
    const choices = this.attempt.getByRole('radio').or(this.attempt.getByRole('checkbox'));
    for (const place of places) await choices.nth(place).check();
  }

  /** Ticks choices by their words; each attempt has them in an order of its own. */
  async chooseTexts(...texts: readonly string[]): Promise<void> {
    const { choices } = await this.read();
    await this.choose(texts.map((text) => choices.findIndex((choice) => choice.trim() === text)));
  }

  async write(words: string): Promise<void> {
    await this.attempt.getByRole('textbox', { name: 'Your answer' }).fill(words);
  }

  /** Resolves when the server has what was answered. */
  async waitUntilSaved(): Promise<void> {
    await this.attempt.getByText('Saved', { exact: true }).waitFor();
  }

  async goToLastQuestion(): Promise<void> {
    const count = await this.questionCount();
    if (count > 1)
      await this.attempt.getByRole('button', { name: new RegExp(`^Question ${count},`) }).click();
    await this.waitForQuestion(count);
  }

  async goToNextQuestion(): Promise<void> {
    await this.attempt.getByRole('button', { name: 'Next question' }).press('Enter');
  }

  /** What has the focus in the very moment in which the next question is asked for, before another frame is drawn. */
  focusOnceNextIsAsked(): Promise<unknown> {
    return this.page.evaluate(`(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === 'Next question').click();
      return Promise.resolve().then(() => document.activeElement.textContent);
    })()`);
  }

  /** Hands in; asks no questions where something is not answered. */
  async submit({ withUnanswered = false } = {}): Promise<void> {
    await this.attempt.getByRole('button', { name: 'Submit answers' }).press('Enter');
    if (withUnanswered) await this.page.getByRole('button', { name: 'Submit anyway' }).click();
    await this.page.getByRole('progressbar', { name: 'Your score' }).waitFor();
  }

  async waitForOutcome(words: 'You passed' | 'Not passed yet' | 'Your result'): Promise<void> {
    await this.page.getByRole('heading', { name: words }).waitFor();
  }

  /** Questions of the result that were answered rightly. */
  async countOf(result: 'Right' | 'Partly right' | 'Not right' | 'Not answered'): Promise<number> {
    return this.page.getByRole('article').getByText(result, { exact: true }).count();
  }

  private get attempt(): Locator {
    return this.page.getByRole('region', { name: 'Your attempt' });
  }
}

// Given as text, because it runs in the page.
const readQuestion = `(() => {
  const group = document.querySelector('[role=group][aria-labelledby]');
  const wordsOf = (element) => {
    const copy = element.cloneNode(true);
    // Above its code, a block has the name of the language and a button.
    for (const code of copy.querySelectorAll('pre')) code.previousElementSibling?.remove();
    return copy.textContent;
  };
  const prompt = document.getElementById(group.getAttribute('aria-labelledby'));
  const boxes = [...group.querySelectorAll('input[type=radio], input[type=checkbox]')];
  return { prompt: wordsOf(prompt), choices: boxes.map((box) => wordsOf(box.closest('label'))) };
})()`;
