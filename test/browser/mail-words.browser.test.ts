import { Doors } from './pages/doors';
import { ApiPerson } from './support/api-person';
import { describeInBrowser } from './support/browser';
import { demoPeople } from './support/people';
import { Site } from './support/site';
import { problemsInEveryLook } from './support/sound-page';
import { story } from './support/story';

describeInBrowser('the words of mails', () => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.open();
  }, 120_000);

  afterAll(() => site?.close());

  story(
    'an admin changes what a mail says, is told what is wrong, tries it, is not overwritten, and puts it back',
    () => site,
    async () => {
      const { page, problems } = await site.visitor();
      const found: string[] = [];
      await page.goto('/admin/mail-templates');
      await page.waitForURL(/\/sign-in/);
      await new Doors(page).signIn(demoPeople.admin);
      await page.getByRole('link', { name: 'A seat was not taken' }).click();
      await page.getByRole('tab', { name: 'German' }).click();
      const subject = page.getByLabel('Subject');
      await page.waitForURL(/language=de/);
      const mail = page.frameLocator('iframe');
      await mail.getByText('Hallo Lena Okafor,').waitFor();
      // The mail has its looks, although the policy lets no page write styles into itself.
      const button = mail.getByText('Kurs öffnen');
      expect(await button.getAttribute('style')).toContain('font-weight: 600');
      expect(await button.getAttribute('href')).toBeNull();

      await subject.fill('Weg ist er: {platz}');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('There is no placeholder {platz} in this mail.').waitFor();
      expect(await page.locator('input:focus').inputValue()).toBe('Weg ist er: {platz}');
      found.push(...(await problemsInEveryLook(page, 'mail-words.wrong')));

      await subject.fill('Weg ist er: {course}');
      await page.getByRole('button', { name: 'Preview', exact: true }).click();
      await page.getByText('Weg ist er: The night sky').waitFor();
      await page.getByRole('button', { name: 'Send me a test' }).click();
      await page.getByText('A test is on its way to your address.').waitFor();

      // Somebody else is faster.
      const other = await ApiPerson.signIn(site.url, demoPeople.admin);
      const path = '/admin/mail-templates/seat_lapsed/de';
      const { words } = await other.get<{ words: { subject: string; text: string } }>(path);
      await other.put(path, { number: 0, words: { ...words, subject: 'Schade: {course}' } });
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('button', { name: 'See the other version' }).waitFor();
      expect(await subject.inputValue()).toBe('Weg ist er: {course}');
      await page.getByRole('button', { name: 'Keep mine' }).first().click();
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Saved: mails are written in these words from now on.').waitFor();
      await page.getByRole('heading', { name: 'Version 2' }).waitFor();
      found.push(...(await problemsInEveryLook(page, 'mail-words.changed')));

      await page.getByRole('button', { name: 'Put the words of Stoa back' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Put the words of Stoa back' }).click();
      await page.getByText('The words of Stoa hold again.').waitFor();
      await page.getByRole('heading', { name: 'Version 3' }).waitFor();
      expect(await subject.inputValue()).toBe('Dein Platz ist weitergegangen: {course}');
      const { isBuiltIn } = await other.get<{ isBuiltIn: boolean }>(path);
      expect(isBuiltIn).toBe(true);
      expect([...found, ...problems]).toEqual([]);
    },
  );
});
