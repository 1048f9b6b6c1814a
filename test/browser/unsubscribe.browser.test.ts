import { ApiPerson } from './support/api-person';
import { describeInBrowser } from './support/browser';
import { demoPeople } from './support/people';
import { Site } from './support/site';
import { problemsInEveryLook } from './support/sound-page';
import { story } from './support/story';

describeInBrowser('the link in a mail that ends such mails', () => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.open();
  }, 120_000);

  afterAll(() => site?.close());

  story(
    'opens a page for somebody who is signed out, changes nothing by that, and ends them with a press',
    () => site,
    async () => {
      const learner = await ApiPerson.signIn(site.url, demoPeople.learner);
      const { id: courseId } = await learner.get<{ id: string }>('/courses/how-the-night-sky-works');
      await learner.post('/enrollments', { courseId });
      const { items } = await learner.getWhen<Mails>('/mailbox', (mails) => mails.items.some(isConfirmation));
      const { text } = await learner.get<{ text: string }>(`/mailbox/${items.find(isConfirmation)?.id}`);
      const address = /https?:\/\/\S+(\/unsubscribe\/\S+)/.exec(text)?.[1] ?? '';
      expect(address).not.toBe('');
      const emailOf = async () => {
        const preferences = await learner.get<Preferences>('/notifications/preferences');
        return preferences.items.find(({ topic }) => topic === 'courses')?.email;
      };

      const { page, problems } = await site.visitor();
      // Posted to by mail programs, opened by people: one address, and the page is what a browser gets.
      const opened = await page.goto(address);
      expect([opened?.status(), opened?.headers()['content-type']]).toEqual([
        200,
        expect.stringContaining('text/html'),
      ]);
      await page.getByRole('heading', { name: 'Stop these mails?' }).waitFor();
      expect(await emailOf()).toBe('immediately');
      await page.getByRole('button', { name: 'Stop these mails' }).click();
      await page.getByRole('heading', { name: 'These mails have ended' }).waitFor();
      expect(await emailOf()).toBe('off');
      const found = await problemsInEveryLook(page, 'unsubscribe.ended');
      await page.reload();
      await page.getByRole('heading', { name: 'These mails have ended' }).waitFor();
      expect([...found, ...problems]).toEqual([]);
    },
  );
});

interface Mails {
  readonly items: readonly { readonly id: string; readonly subject: string }[];
}

interface Preferences {
  readonly items: readonly { readonly topic: string; readonly email: string }[];
}

function isConfirmation({ subject }: { readonly subject: string }): boolean {
  return subject.startsWith('You are enrolled');
}
