import { Doors } from './pages/doors';
import { Header } from './pages/header';
import { SecondFactor } from './pages/second-factor';
import { describeInBrowser } from './support/browser';
import { demoPeople } from './support/people';
import { Site } from './support/site';
import { problemsInEveryLook } from './support/sound-page';
import { story } from './support/story';

describeInBrowser('a second factor, where it is required', () => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.open({ SECOND_FACTOR: 'required' });
  }, 120_000);

  afterAll(() => site?.close());

  story(
    'an instructor sets one up before anything else, and signs in with it from then on',
    () => site,
    async () => {
      const { page, problems } = await site.visitor();
      const found: string[] = [];
      const look = async (name: string) => {
        found.push(...(await problemsInEveryLook(page, `second-factor.${name}`)));
      };
      const doors = new Doors(page);
      const factor = new SecondFactor(page);

      await page.goto('/studio');
      await page.waitForURL(/\/sign-in/);
      await doors.trySignIn(demoPeople.instructor);
      await page.waitForURL(/\/security\/second-factor/);
      await page.getByText('Your role asks for a second factor.').waitFor();
      await look('password');
      await factor.givePassword(demoPeople.instructor.password);
      await look('code');
      const [recoveryCode = ''] = await factor.confirm();
      await look('recovery-codes');
      await factor.keepCodes();
      await page.waitForURL(/\/studio$/);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.goto('/security');
      await page.getByText('10 recovery codes are left.').waitFor();
      await look('on');
      await page.getByRole('button', { name: 'Turn it off' }).click();
      await look('turn-off');
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
      await new Header(page).signOut();

      await page.goto('/sign-in');
      await doors.trySignIn(demoPeople.instructor);
      await factor.giveCode('000000');
      await page.getByText('This code is not right').waitFor();
      await look('second-step');
      await factor.giveCode(factor.code(1));
      await doors.waitUntilIn(demoPeople.instructor);
      await new Header(page).signOut();

      await page.goto('/sign-in');
      await doors.trySignIn(demoPeople.instructor);
      await page.getByRole('button', { name: 'Use a recovery code' }).click();
      await look('recovery-code');
      await factor.giveCode(recoveryCode);
      await doors.waitUntilIn(demoPeople.instructor);
      await page.goto('/security');
      await page.getByText('9 recovery codes are left.').waitFor();
      expect([...found, ...problems]).toEqual([]);
    },
  );
});
