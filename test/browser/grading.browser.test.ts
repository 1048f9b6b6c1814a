import { Doors } from './pages/doors';
import { Quiz } from './pages/quiz';
import { StudioLesson } from './pages/studio-lesson';
import { ApiPerson } from './support/api-person';
import { describeInBrowser } from './support/browser';
import { demoPeople } from './support/people';
import { Site } from './support/site';
import { problemsInEveryLook } from './support/sound-page';
import { story } from './support/story';

const slug = 'how-the-night-sky-works';

describeInBrowser('essays', () => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.open();
  }, 120_000);

  afterAll(() => site?.close());

  story(
    'are asked for in the studio, handed in, graded by keyboard alone, and their learners read what was said',
    () => site,
    async () => {
      const found: string[] = [];
      const { lessonId, courseId, quizId } = await emptyQuiz(site.url);
      const { page: studio } = await site.visitor();
      await new Doors(studio).signIn(demoPeople.instructor);
      await studio.goto(`/studio/courses/${courseId}/lessons/${lessonId}`);
      const lesson = new StudioLesson(studio);
      const card = await lesson.addQuestion('Essay', 'What did you see, and *where*?');
      await card.getByLabel('Points').fill('4');
      await card.getByLabel('Words at least').fill('3');
      await card.getByLabel(/^Notes for grading/).fill('A point for the place, one for the time.');
      found.push(...(await problemsInEveryLook(studio, 'grading.editor')));
      await lesson.waitUntilSaved();
      const instructor = await ApiPerson.signIn(site.url, demoPeople.instructor);
      await instructor.post(`/courses/${courseId}/publish`);

      const { page: learning } = await site.visitor({ size: 'phone' });
      await new Doors(learning).signIn(demoPeople.learner);
      const quiz = new Quiz(learning);
      await learning.goto(`/learn/${slug}/${lessonId}`);
      await quiz.start();
      await quiz.write('Jupiter, in the south, at ten.\n\nIt did not twinkle.');
      await quiz.waitUntilSaved();
      await learning.getByRole('button', { name: 'Submit answers' }).click();
      await learning.getByText(/One answer awaits grading/).waitFor();
      await handIn(site.url, quizId, 'Nothing but clouds.');

      await studio.goto('/studio');
      await studio.getByRole('link', { name: 'Grading (2)' }).click();
      await studio.getByRole('heading', { name: 'Grading', level: 1 }).waitFor();
      found.push(...(await problemsInEveryLook(studio, 'grading.queue')));
      await studio.getByRole('link', { name: 'Begin with the first' }).press('Enter');
      await studio.getByRole('heading', { name: `Answer by ${demoPeople.learner.name}` }).waitFor();
      await studio.getByText('It did not twinkle.').waitFor();
      found.push(...(await problemsInEveryLook(studio, 'grading.task')));

      await studio.keyboard.press('g');
      await studio.keyboard.type('4.5');
      await studio.keyboard.press('Control+Enter');
      await studio.getByText('Enter a number from 0 to 4, with at most two decimals.').waitFor();
      await studio.keyboard.press('Control+A');
      await studio.keyboard.type('3.5');
      await studio.getByLabel('Feedback').focus();
      await studio.keyboard.type('Well seen. **When** was it?');
      await studio.keyboard.press('Control+Enter');

      await studio.getByRole('heading', { name: `Answer by ${demoPeople.admin.name}` }).waitFor();
      await studio.keyboard.press('f');
      expect(await studio.getByLabel('Points', { exact: true }).inputValue()).toBe('4');
      await studio.keyboard.press('Control+Enter');
      await studio.getByText('Nothing waits for you.').waitFor();
      await studio.getByLabel('Show', { exact: true }).selectOption('graded');
      await studio.getByText('3.5 of 4').waitFor();
      await studio
        .getByRole('row', { name: new RegExp(demoPeople.learner.name) })
        .getByRole('link', { name: /^Look at it/ })
        .click();
      await studio.getByRole('heading', { name: 'Grades so far' }).waitFor();
      found.push(...(await problemsInEveryLook(studio, 'grading.graded')));

      await learning.reload();
      await learning.getByText('Well seen.').waitFor();
      found.push(...(await problemsInEveryLook(learning, 'grading.learner')));
      const { items } = await (await ApiPerson.signIn(site.url, demoPeople.admin)).getWhen<{
        items: { subject: string }[];
      }>('/mailbox', (mails) => mails.items.filter(({ subject }) => /graded/i.test(subject)).length === 2);
      expect(items.length).toBeGreaterThanOrEqual(2);
      expect(found).toEqual([]);
    },
    4,
  );
});

/** A quiz of the demo without its questions, in a course that the learner and the admin have joined. */
async function emptyQuiz(url: string): Promise<{ lessonId: string; courseId: string; quizId: string }> {
  const instructor = await ApiPerson.signIn(url, demoPeople.instructor);
  const { id: courseId } = await instructor.get<{ id: string }>(`/courses/${slug}`);
  for (const person of [demoPeople.learner, demoPeople.admin])
    await (await ApiPerson.signIn(url, person)).post('/enrollments', { courseId });
  const { sections } = await instructor.get<{
    sections: { lessons: { id: string; kind: string; quizId: string | null }[] }[];
  }>(`/courses/${courseId}/draft`);
  const lesson = sections.flatMap(({ lessons }) => lessons).find(({ kind }) => kind === 'quiz');
  const { quizId } = await instructor.get<{ quizId: string }>(`/lessons/${lesson?.id}`);
  const { version, title, settings, passMarkPercent } = await instructor.get<{
    version: number;
    title: string;
    settings: object;
    passMarkPercent: number | null;
  }>(`/quizzes/${quizId}/draft`);
  const draft = { version, title, settings, passMarkPercent, questions: [] };
  await instructor.put(`/quizzes/${quizId}/draft`, draft);
  return { lessonId: lesson?.id ?? '', courseId, quizId };
}

async function handIn(url: string, quizId: string, essay: string): Promise<void> {
  const person = await ApiPerson.signIn(url, demoPeople.admin);
  const attempt = await person.post<{ id: string; questions: { id: string }[] }>(
    `/quizzes/${quizId}/attempts`,
  );
  await person.put(`/attempts/${attempt.id}/answers/${attempt.questions[0]?.id}`, {
    answer: { essay },
    sequence: 1,
  });
  await person.post(`/attempts/${attempt.id}/submit`);
}
