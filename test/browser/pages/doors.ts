import type { Page } from 'playwright-core';
import type { Person } from '../support/people';
import { Header } from './header';

/** Registering, signing in, and the way back for who forgot. */
export class Doors {
  constructor(private readonly page: Page) {}

  /** From the home page, as a stranger does. */
  async register(person: Person): Promise<void> {
    await this.page.goto('/');
    await new Header(this.page).follow('Create account');
    await this.fillRegistration(person);
  }

  /** On the page that asks for it. */
  async fillRegistration(person: Person): Promise<void> {
    await this.page.getByRole('heading', { name: 'Create your account' }).waitFor();
    await this.page.getByLabel('Name').fill(person.name);
    await this.page.getByLabel('E-mail address').fill(person.email);
    await this.page.getByLabel('Password', { exact: true }).fill(person.password);
    await this.page.getByRole('main').getByRole('button', { name: 'Create account' }).click();
    await this.waitUntilIn(person);
  }

  /** Signs in on the page that asks for it, or on a fresh one, and waits until it is done. */
  async signIn(person: Person): Promise<void> {
    if (!this.page.url().includes('/sign-in')) await this.page.goto('/sign-in');
    await this.trySignIn(person);
    await this.waitUntilIn(person);
  }

  async trySignIn({ email, password }: Pick<Person, 'email' | 'password'>): Promise<void> {
    await this.page.getByLabel('E-mail address').fill(email);
    await this.page.getByLabel('Password', { exact: true }).fill(password);
    await this.page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  }

  async askForNewPassword(email: string): Promise<void> {
    await this.page.goto('/sign-in');
    await this.page.getByRole('link', { name: 'Forgot your password?' }).click();
    await this.page.getByLabel('E-mail address').fill(email);
    await this.page.getByRole('button', { name: 'Send the link' }).click();
    await this.page.getByText('Look in your inbox').waitFor();
  }

  /** On the page that the link in the mail leads to. */
  async chooseNewPassword(password: string): Promise<void> {
    await this.page.getByLabel('New password', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Set the password' }).click();
    await this.page.getByRole('heading', { name: 'Welcome back' }).waitFor();
  }

  async waitUntilIn(person: Person): Promise<void> {
    await this.page.getByRole('button', { name: `Account of ${person.name}` }).waitFor();
  }
}
