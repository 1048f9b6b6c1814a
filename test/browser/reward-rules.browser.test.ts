import { Doors } from './pages/doors';
import { ApiPerson } from './support/api-person';
import { describeInBrowser } from './support/browser';
import { demoPeople } from './support/people';
import { Site } from './support/site';
import { problemsInEveryLook } from './support/sound-page';
import { story } from './support/story';

describeInBrowser('the rules of points and badges', () => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.open();
  }, 120_000);

  afterAll(() => site?.close());

  story(
    'an admin sees what other rules would do to everybody, uses them, and learners have what follows',
    () => site,
    async () => {
      const learner = await ApiPerson.signIn(site.url, demoPeople.learner);
      await completeOneLesson(learner);
      await learner.getWhen<Rewards>('/gamification/me', ({ points }) => points === 10);

      const { page, problems } = await site.visitor();
      const found: string[] = [];
      await page.goto('/admin/rewards');
      await page.waitForURL(/\/sign-in/);
      await new Doors(page).signIn(demoPeople.admin);
      const lesson = page.getByLabel('Completed a lesson', { exact: true });
      await lesson.fill('25');
      await page.getByLabel('First steps').fill('2');
      await page.getByRole('button', { name: 'See what changes' }).click();
      await page.getByText(/would have something else/).waitFor();
      await page.getByText('1 learner gains points.').waitFor();
      await page.getByText('1 badge is taken away.').waitFor();
      found.push(...(await problemsInEveryLook(page, 'reward-rules.effect')));
      // Another thought: what was shown is no longer what would happen.
      await lesson.fill('30');
      await page.getByText(/would have something else/).waitFor({ state: 'hidden' });
      await page.getByRole('button', { name: 'See what changes' }).click();
      await page.getByRole('button', { name: 'Use these rules' }).click();
      await page.getByText(/The rules hold/).waitFor();
      const { badges } = await learner.get<Rewards>('/gamification/me');
      expect(badges[0]?.description).toBe('Complete 2 lessons.');
      await page.reload();
      await lesson.waitFor();
      expect(await lesson.inputValue()).toBe('30');
      expect([...found, ...problems]).toEqual([]);
    },
  );
});

interface Rewards {
  readonly points: number;
  readonly badges: readonly { readonly description: string }[];
}

interface Outline {
  readonly sections: readonly {
    readonly lessons: readonly { readonly id: string; readonly kind: string }[];
  }[];
}

async function completeOneLesson(learner: ApiPerson): Promise<void> {
  const { items } = await learner.get<{ items: { id: string }[] }>('/courses?price=free');
  const courseId = items[0]?.id ?? '';
  const enrollment = await learner.post<{ id: string }>('/enrollments', { courseId });
  const outline = await learner.get<Outline>(`/courses/${courseId}/outline`);
  const article = outline.sections.flatMap(({ lessons }) => lessons).find(({ kind }) => kind === 'article');
  await learner.post(`/enrollments/${enrollment.id}/lessons/${article?.id}/complete`);
}
