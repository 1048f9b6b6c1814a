import { Doors } from './pages/doors';
import { describeInBrowser } from './support/browser';
import { demoPeople } from './support/people';
import { Site } from './support/site';
import { problemsInEveryLook } from './support/sound-page';

describeInBrowser('what is held of a person', () => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.open();
  }, 120_000);
  afterAll(() => site?.close());

  it('is downloaded by her, and her account is to be erased until she changes her mind', async () => {
    const { page, problems } = await site.visitor();
    const { password } = demoPeople.learner;
    const dialog = page.getByRole('dialog');
    await new Doors(page).signIn(demoPeople.learner);
    await page.goto('/account/privacy');

    await page.getByRole('button', { name: 'Put my archive together' }).click();
    await dialog.getByLabel('Current password').fill(password);
    await dialog.getByRole('button', { name: 'Put my archive together' }).click();
    const fetched = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the archive' }).click();
    expect((await fetched).suggestedFilename()).toMatch(/^my-data-[\d-]+\.zip$/);

    await page.getByRole('button', { name: 'Erase my account' }).click();
    await dialog.getByLabel('Current password').fill(password);
    await dialog.getByRole('button', { name: 'Erase my account' }).click();
    await page.getByText(/^Your account will be erased from/).waitFor();
    expect(await problemsInEveryLook(page, 'privacy.scheduled')).toEqual([]);

    await page.getByRole('button', { name: 'Keep my account' }).click();
    await page.getByText('Your account stays.').waitFor();
    await page.getByRole('button', { name: 'Erase my account' }).waitFor();
    expect(problems).toEqual([]);
  }, 90_000);

  it('is opened to her programs by a key that she sees once', async () => {
    const { page, problems } = await site.visitor();
    const dialog = page.getByRole('dialog');
    await new Doors(page).signIn(demoPeople.learner);
    await page.goto('/security');

    await page.getByRole('button', { name: 'New API key' }).click();
    await dialog.getByLabel('Name', { exact: true }).fill('My script');
    await dialog.getByLabel('Read your profile').check();
    await dialog.getByLabel('Current password').fill(demoPeople.learner.password);
    await dialog.getByRole('button', { name: 'Make the key' }).click();
    expect(await dialog.getByLabel('API key').inputValue()).toMatch(/^stoa_[\w-]{43}$/);
    await dialog.getByRole('button', { name: 'I have kept it' }).click();

    await page.getByRole('button', { name: 'End My script' }).click();
    await dialog.getByRole('button', { name: 'End' }).click();
    await page.getByText('You have no API keys.').waitFor();
    expect(problems).toEqual([]);
  }, 60_000);
});
