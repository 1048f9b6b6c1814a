import sharp from 'sharp';
import { Doors } from './pages/doors';
import { Quiz } from './pages/quiz';
import { StudioLesson } from './pages/studio-lesson';
import { ApiPerson } from './support/api-person';
import { describeInBrowser, type Visit } from './support/browser';
import { demoPeople } from './support/people';
import { Site } from './support/site';
import { problemsInEveryLook } from './support/sound-page';

const slug = 'how-the-night-sky-works';
const description = 'Dots on a dark ground: a large red one above, a white one below.';
const sky = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900">
  <rect width="1600" height="900" fill="#10182c"/>
  <circle cx="400" cy="225" r="60" fill="#e0563b"/>
  <circle cx="1200" cy="630" r="40" fill="#f4f4ff"/>
  <circle cx="1000" cy="180" r="12" fill="#c8d0ff"/>
</svg>`;

describeInBrowser('a question about a picture', () => {
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
    const outline = await asLearner.get<{ sections: { lessons: { id: string; kind: string }[] }[] }>(
      `/courses/${courseId}/outline`,
    );
    const lessons = outline.sections.flatMap((section) => section.lessons);
    lessonId = lessons.find(({ kind }) => kind === 'quiz')?.id ?? '';
    const { quizId } = await asLearner.getWhen<{ quizId: string }>(`/lessons/${lessonId}`, () => true);
    const { version, settings } = await asInstructor.get<{ version: number; settings: object }>(
      `/quizzes/${quizId}/draft`,
    );
    await asInstructor.put(`/quizzes/${quizId}/draft`, {
      version,
      title: 'The sky',
      passMarkPercent: 50,
      settings,
      questions: [],
    });
    learner = await site.visitor();
    instructor = await site.visitor();
    await new Doors(learner.page).signIn(demoPeople.learner);
    await new Doors(instructor.page).signIn(demoPeople.instructor);
  }, 180_000);

  afterAll(() => site?.close());
  afterEach(() => expect(site.problems).toEqual([]));

  it('is made of a picture, of boxes drawn upon it, and of numbers', async () => {
    const { page } = instructor;
    await page.goto(`/studio/courses/${courseId}/lessons/${lessonId}`);
    const lesson = new StudioLesson(page);
    const card = await lesson.addQuestion('Places in a picture', 'Where are the red star and the white one?');
    await card.getByText('It has no picture yet.').waitFor();
    expect(await problemsInEveryLook(page, 'hotspot.studio-empty')).toEqual([]);
    const buffer = await sharp(Buffer.from(sky)).png().toBuffer();
    await card
      .getByLabel('Choose a picture')
      .setInputFiles({ name: 'sky.png', mimeType: 'image/png', buffer });
    const plane = card.locator('[data-plane]');
    await plane.waitFor();
    await card.getByLabel('What the picture shows').fill(description);

    // A box around the red star with the mouse, and one by pressing that is then put right by its numbers.
    await plane.scrollIntoViewIfNeeded();
    const box = (await plane.boundingBox())!;
    const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
    await page.mouse.move(...at(0.2, 0.15));
    await page.mouse.down();
    await page.mouse.move(...at(0.25, 0.25));
    await page.mouse.move(...at(0.3, 0.35));
    await page.mouse.up();
    await page.mouse.click(...at(0.5, 0.5));
    const second = card.getByRole('group', { name: 'Place 2' });
    expect(await second.getByLabel('From left, %').inputValue()).toBe('42');
    await second.getByLabel('From left, %').fill('70');
    await second.getByLabel('From top, %').fill('65');
    await second.getByLabel('Width, %').fill('10');
    await second.getByLabel('Height, %').fill('10');
    await second.getByLabel('Shape').selectOption('Ellipse');
    await second.getByLabel('What is there').fill('The white star');
    const first = card.getByRole('group', { name: 'Place 1' });
    await first.getByLabel('What is there').fill('The red star');
    expect(await first.getByLabel('Height, %').inputValue()).toBe('20');
    await lesson.waitUntilSaved();
    await card.getByText('It has no picture yet.').waitFor({ state: 'detached' });
    expect(await problemsInEveryLook(page, 'hotspot.studio')).toEqual([]);
    await page.getByRole('button', { name: 'Preview as learner' }).click();
    const preview = page.getByRole('dialog');
    await preview.getByRole('img', { name: description }).waitFor();
    await preview.getByRole('switch', { name: 'Show the right answers' }).click();
    expect(await problemsInEveryLook(page, 'hotspot.preview')).toEqual([]);
    await asInstructor.post(`/courses/${courseId}/publish`);
  }, 120_000);

  it('is answered without a pointer, and shows afterwards what was there', async () => {
    const { page } = learner;
    await page.goto(`/learn/${slug}/${lessonId}`);
    const quiz = new Quiz(page);
    await quiz.start();
    const picture = page.getByRole('application', { name: 'The picture, to set marks with the arrow keys' });
    await picture.focus();
    const press = async (key: string, times: number) => {
      for (let count = 0; count < times; count += 1) await page.keyboard.press(key);
    };
    await press('Shift+ArrowLeft', 2);
    await press('ArrowLeft', 5);
    await press('Shift+ArrowUp', 2);
    await press('ArrowUp', 4);
    await page.getByRole('status').getByText('25% from the left, 26% from the top').waitFor();
    expect(await problemsInEveryLook(page, 'hotspot.cross')).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Mark 1' }).waitFor();

    await page.getByRole('button', { name: 'Add a mark' }).press('Enter');
    const second = page.getByRole('group', { name: 'Mark 2' });
    await second.getByLabel('From left, %').fill('12');
    await second.getByLabel('From top, %').fill('80');
    await page.getByText('2 of 2 marks set').waitFor();
    await quiz.waitUntilSaved();
    expect(await problemsInEveryLook(page, 'hotspot.taking')).toEqual([]);
    await page.reload();
    await page.getByText('2 of 2 marks set').waitFor();
    await quiz.submit();
    await quiz.waitForOutcome('You passed');
    await page.getByText('The red star · found').waitFor();
    await page.getByText('The white star · not found').waitFor();
    expect(await problemsInEveryLook(page, 'hotspot.outcome')).toEqual([]);
  }, 120_000);

  it('is answered by pressing the picture', async () => {
    const { page } = learner;
    await new Quiz(page).start();
    const picture = page.getByRole('application');
    await picture.scrollIntoViewIfNeeded();
    const { width, height } = (await picture.boundingBox())!;
    await picture.click({ position: { x: width * 0.25, y: height * 0.25 } });
    await picture.click({ position: { x: width * 0.5, y: height * 0.5 } });
    await picture.click({ position: { x: width * 0.1, y: height * 0.1 } });
    await page.getByText('2 of 2 marks set').waitFor();
    await page.getByText('Remove one to set another.').first().waitFor();
    await page.getByRole('button', { name: 'Remove mark 2' }).click();
    await picture.click({ position: { x: width * 0.75, y: height * 0.7 } });
    await new Quiz(page).waitUntilSaved();
    await new Quiz(page).submit();
    await page.getByText('The white star · found').waitFor();
    expect(await new Quiz(page).countOf('Right')).toBe(1);
  }, 120_000);
});
