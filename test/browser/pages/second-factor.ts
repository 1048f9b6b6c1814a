import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';

/** A telephone that makes codes, and the pages that ask for them. */
export class SecondFactor {
  private secret = '';

  constructor(private readonly page: Page) {}

  async givePassword(password: string): Promise<void> {
    await this.page.getByLabel('Current password').fill(password);
    await this.page.getByRole('button', { name: 'Continue' }).click();
    const secret = this.page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
    this.secret = (await secret.innerText()).replaceAll(' ', '');
  }

  /** @returns the recovery codes as they are shown. */
  async confirm(): Promise<string[]> {
    await this.page.getByLabel('Code', { exact: true }).fill(this.code(0));
    await this.page.getByRole('button', { name: 'Turn it on' }).click();
    await this.page.getByRole('heading', { name: 'Your second factor is on' }).waitFor();
    return this.page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem').allInnerTexts();
  }

  async keepCodes(): Promise<void> {
    await this.page.getByRole('button', { name: 'I have kept them' }).click();
  }

  /** On the second page of signing in. */
  async giveCode(code: string): Promise<void> {
    await this.page.getByRole('heading', { name: 'One more step' }).waitFor();
    await this.page.getByRole('textbox').fill(code);
    await this.page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  }

  /** The next code is taken already, so that nobody waits for half a minute. */
  code(steps: number): string {
    const timestamp = Date.now() + steps * 30_000;
    return new TOTP({ secret: Secret.fromBase32(this.secret) }).generate({ timestamp });
  }
}
