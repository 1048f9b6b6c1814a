import type { Page } from 'playwright-core';

/** Who is here, and what each of them may do. */
export class AdminPeople {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/admin/people');
    await this.page.getByRole('heading', { name: 'People', level: 1 }).waitFor();
  }

  async find(words: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: 'Search by name or e-mail' }).fill(words);
    await this.page.waitForURL((url) => url.searchParams.get('query') === words);
  }

  async giveRole({ name, role }: { readonly name: string; readonly role: string }): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^Change roles ?: ${name}$`) }).click();
    const dialog = this.page.getByRole('dialog', { name: `Roles of ${name}` });
    await dialog.getByRole('checkbox', { name: role }).check();
    await dialog.getByText(`${name} becomes: ${role}.`).waitFor();
    await dialog.getByRole('button').last().click();
    await this.page.getByText(`The roles of ${name} are changed.`).waitFor();
  }
}
