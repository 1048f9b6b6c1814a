import { files } from '../../src/modules/media/testing/files';
import { Doors } from './pages/doors';
import { Quiz } from './pages/quiz';
import { StudioLesson } from './pages/studio-lesson';
import { ApiPerson } from './support/api-person';
import { describeInBrowser, type Visit } from './support/browser';
import { demoPeople } from './support/people';
import { Site } from './support/site';
import { problemsInEveryLook } from './support/sound-page';

const slug = 'how-the-night-sky-works';
const drawing = { name: 'my drawing.pdf', mimeType: 'application/pdf', buffer: files.pdf };
const table = { name: 'moons.csv', mimeType: 'text/csv', buffer: files.csv };

describeInBrowser('files that are handed in', () => {
  let site: Site;
  let learner: Visit;
  let instructor: Visit;
  let asInstructor: ApiPerson;
  let courseId: string;
  let lessonId: string;

  beforeAll(async () => {
    site = await Site.open();
    const asLearner = await ApiPerson.signIn(site.url, demoPeople.learner);
    asInstructor = await ApiPerson.signIn(site.url, demoPeople.instructor);
    ({ id: courseId } = await asLearner.get<{ id: string }>(`/courses/${slug}`));
    await asLearner.post('/enrollments', { courseId });
    const { sections } = await asLearner.get<{ sections: { lessons: { id: string; kind: string }[] }[] }>(
      `/courses/${courseId}/outline`,
    );
    lessonId = sections.flatMap(({ lessons }) => lessons).find(({ kind }) => kind === 'quiz')?.id ?? '';
    const { quizId } = await asInstructor.get<{ quizId: string }>(`/lessons/${lessonId}`);
    const { version, settings } = await asInstructor.get<{ version: number; settings: object }>(
      `/quizzes/${quizId}/draft`,
    );
    const draft = { version, title: 'Drawings', passMarkPercent: 50, settings, questions: [] };
    await asInstructor.put(`/quizzes/${quizId}/draft`, draft);
    learner = await site.visitor();
    instructor = await site.visitor();
    await new Doors(learner.page).signIn(demoPeople.learner);
    await new Doors(instructor.page).signIn(demoPeople.instructor);
  }, 180_000);

  afterAll(() => site?.close());
  afterEach(() => expect(site.problems).toEqual([]));

  it('are asked for by kind, number and size', async () => {
    const { page } = instructor;
    await page.goto(`/studio/courses/${courseId}/lessons/${lessonId}`);
    const lesson = new StudioLesson(page);
    const card = await lesson.addQuestion('Files to hand in', 'Draw what you saw.');
    await card.getByLabel('Documents and tables').uncheck();
    await card.getByLabel('Pictures').uncheck();
    await card.getByText('It takes no kind of file.').waitFor();
    await card.getByLabel('Documents and tables').check();
    await card.getByText('It takes no kind of file.').waitFor({ state: 'detached' });
    await card.getByLabel('Files at most').fill('2');
    await card.getByLabel('Megabytes of each at most').fill('1');
    await card.getByLabel(/^Notes for grading/).fill('Look at the horizon.');
    await lesson.waitUntilSaved();
    expect(await problemsInEveryLook(page, 'file-answers.studio')).toEqual([]);
    await page.getByRole('button', { name: 'Preview as learner' }).click();
    await page.getByText('Up to 2 files of up to 1 MB: Documents and tables.').waitFor();
    await asInstructor.post(`/courses/${courseId}/publish`);
  }, 120_000);

  it('are sent as they are chosen, taken back, and there again after a reload', async () => {
    const { page } = learner;
    await page.goto(`/learn/${slug}/${lessonId}`);
    const quiz = new Quiz(page);
    await quiz.start();
    const chooser = page.getByLabel('Choose files');
    await chooser.setInputFiles({ ...drawing, name: 'large.pdf', buffer: Buffer.alloc(1_000_001, '%PDF') });
    await page.getByText('A file is larger than 1 MB.').waitFor();
    await chooser.setInputFiles({ name: 'moon.png', mimeType: 'image/png', buffer: files.png });
    await page.getByText('Such a file is not taken here, but these are: Documents and tables.').waitFor();
    expect(await problemsInEveryLook(page, 'file-answers.refused')).toEqual([]);
    await chooser.setInputFiles([drawing, table]);
    const list = page.getByRole('list', { name: 'Files that were handed in' });
    await list.getByText('my drawing.pdf').waitFor();
    await list.getByText('moons.csv').waitFor();
    await chooser.waitFor({ state: 'detached' });
    await quiz.waitUntilSaved();
    await page.getByRole('button', { name: 'Remove moons.csv' }).click();
    await chooser.waitFor({ state: 'attached' });
    await quiz.waitUntilSaved();
    expect(await problemsInEveryLook(page, 'file-answers.taking')).toEqual([]);
    await page.reload();
    await page.getByRole('link', { name: 'Download my drawing.pdf' }).waitFor();
    expect(await list.getByRole('listitem').count()).toBe(1);
    await page.getByRole('button', { name: 'Submit answers' }).click();
    await page.getByText(/One answer awaits grading/).waitFor();
    expect(await problemsInEveryLook(page, 'file-answers.handed-in')).toEqual([]);
  }, 120_000);

  it('are saved and graded by those who teach, and their learner reads what was said', async () => {
    const { page } = instructor;
    await page.goto('/studio/grading');
    await page.getByRole('link', { name: 'Begin with the first' }).press('Enter');
    const download = page.getByRole('link', { name: 'Download my drawing.pdf' });
    await download.waitFor();
    await page.getByText('Look at the horizon.').waitFor();
    expect(await problemsInEveryLook(page, 'file-answers.grading')).toEqual([]);
    const [saved] = await Promise.all([page.waitForEvent('download'), download.click()]);
    expect(saved.suggestedFilename()).toBe('my drawing.pdf');
    const answer = await fetch(new URL((await download.getAttribute('href')) ?? '', site.url));
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(files.pdf);
    await page.getByLabel('Points', { exact: true }).fill('8');
    await page.getByLabel('Feedback').fill('A fine horizon.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Nothing waits for you.').waitFor();
    await learner.page.reload();
    await learner.page.getByText('A fine horizon.').waitFor();
    await learner.page.getByRole('link', { name: 'Download my drawing.pdf' }).waitFor();
    expect(await problemsInEveryLook(learner.page, 'file-answers.outcome')).toEqual([]);
  }, 120_000);
});
