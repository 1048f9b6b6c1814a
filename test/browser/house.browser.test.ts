import { AdminPeople } from './pages/admin-people';
import { CoursePage } from './pages/course-page';
import { Doors } from './pages/doors';
import { Header } from './pages/header';
import { Mailbox } from './pages/mailbox';
import { Operations } from './pages/operations';
import { Security } from './pages/security';
import { describeInBrowser } from './support/browser';
import { demoPeople, newPerson } from './support/people';
import { Site } from './support/site';
import { pageProblems } from './support/sound-page';
import { story } from './support/story';

const modules = [
  'assessment',
  'auth',
  'certificate',
  'content',
  'course',
  'enrollment',
  'gamification',
  'media',
  'notification',
  'payment',
  'review',
  'user',
];

describeInBrowser('keeping the house', () => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.open();
  }, 120_000);

  afterAll(() => site?.close());

  story(
    'ops see twelve modules, what flows between them, and that nothing is dead',
    () => site,
    async () => {
      const { page } = await site.visitor();
      await page.goto('/ops');
      await page.waitForURL(/\/sign-in/);
      await new Doors(page).signIn(demoPeople.admin);
      const operations = new Operations(page);
      expect(await operations.modules()).toEqual(modules);
      await operations.show('Events');
      await page.getByText('course').first().waitFor();
      await operations.show('Dead letters');
      await page.getByText('No dead letters.').waitFor();
      await operations.show('Health');
      await page.getByText('This process takes requests.').waitFor();
    },
  );

  story(
    'an admin makes somebody an instructor, and the studio opens to her',
    () => site,
    async () => {
      const person = newPerson('Ida Marwitz');
      const her = await site.visitor();
      await new Doors(her.page).register(person);
      await her.page.goto('/studio');
      await her.page.getByRole('heading', { name: 'This door is for others' }).waitFor();

      const admin = await site.visitor();
      await new Doors(admin.page).signIn(demoPeople.admin);
      const people = new AdminPeople(admin.page);
      await people.open();
      await people.find(person.email);
      await people.giveRole({ name: person.name, role: 'Instructor' });
      expect(await pageProblems(admin.page, 'admin-people-changed')).toEqual([]);

      await new Header(her.page).signOut();
      await her.page.goto('/sign-in');
      await new Doors(her.page).signIn(person);
      await her.page.goto('/studio');
      await her.page.getByText('Your first course begins with a title').waitFor();
      expect(await pageProblems(her.page, 'studio-empty')).toEqual([]);
    },
  );

  story(
    'news arrives in an open page, without a reload',
    () => site,
    async () => {
      const person = newPerson('Jon Farrow');
      const open = await site.visitor();
      await new Doors(open.page).register(person);
      await new Header(open.page).waitForNews();
      await open.page
        .getByRole('link', { name: /^Inbox, / })
        .first()
        .click();
      await open.page.getByText('Welcome to Stoa').first().waitFor();

      const elsewhere = await site.visitor({ size: 'phone' });
      await new Doors(elsewhere.page).signIn(person);
      await new CoursePage(elsewhere.page).open('read-greek-letters');
      await new CoursePage(elsewhere.page).enrolForFree();

      await new Header(open.page).waitForNews();
      await open.page
        .getByRole('link', { name: /^Inbox, / })
        .first()
        .click();
      await open.page
        .getByText(/Read Greek letters/)
        .first()
        .waitFor();
      expect(await pageProblems(open.page, 'inbox-live')).toEqual([]);
    },
  );

  story(
    'who signs out everywhere is signed out elsewhere too',
    () => site,
    async () => {
      const person = newPerson('Kira Solberg');
      const here = await site.visitor();
      const there = await site.visitor();
      await new Doors(here.page).register(person);
      await new Doors(there.page).signIn(person);
      const security = new Security(here.page);
      await security.open();
      expect(await pageProblems(here.page, 'security-two-devices')).toEqual([]);
      await security.signOutEverywhere();
      await there.page.goto('/learning');
      await there.page.getByRole('heading', { name: 'Welcome back' }).waitFor();
    },
  );

  story(
    'a forgotten password is replaced through the mailbox',
    () => site,
    async () => {
      const person = newPerson('Lars Tamm');
      const { page } = await site.visitor();
      const doors = new Doors(page);
      await doors.register(person);
      await new Header(page).signOut();
      await doors.askForNewPassword(person.email);
      expect(await pageProblems(page, 'reset-link-sent')).toEqual([]);
      const mailbox = new Mailbox(page);
      await mailbox.read({ to: person.email, subject: /^Choose a new password/ });
      await mailbox.followLink(/\/reset-password/);
      const changed = { ...person, password: 'seven slow trains to the far north' };
      await doors.chooseNewPassword(changed.password);
      await doors.trySignIn(person);
      await page.getByRole('alert').first().waitFor();
      await doors.trySignIn(changed);
      await doors.waitUntilIn(changed);
    },
  );
});
