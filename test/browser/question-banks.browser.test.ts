import { Doors } from './pages/doors';
import { StudioLesson } from './pages/studio-lesson';
import { ApiPerson } from './support/api-person';
import { describeInBrowser, type Visit } from './support/browser';
import { demoPeople } from './support/people';
import { Site } from './support/site';
import { problemsInEveryLook } from './support/sound-page';

const slug = 'how-the-night-sky-works';
const gift = [
  'Is Vega hot? {T}',
  'Is Mars a star? {F}',
  'Nearest? {~Sirius =The Sun}',
  'Unfinished? {~a ~b}',
].join('\n\n');

describeInBrowser('question banks', () => {
  let site: Site;
  let instructor: Visit;
  let courseId: string;

  beforeAll(async () => {
    site = await Site.open();
    const person = await ApiPerson.signIn(site.url, demoPeople.instructor);
    courseId = (await person.get<{ id: string }>(`/courses/${slug}`)).id;
    instructor = await site.visitor();
    await new Doors(instructor.page).signIn(demoPeople.instructor);
  }, 180_000);

  afterAll(() => site?.close());
  afterEach(() => expect(site.problems).toEqual([]));

  it('are made, filled by hand and from a file, searched, and changed version by version', async () => {
    const { page } = instructor;
    await page.goto(`/studio/courses/${courseId}?tab=banks`);
    expect(await problemsInEveryLook(page, 'question-banks.none')).toEqual([]);
    await page.getByRole('button', { name: 'New bank' }).click();
    await page.getByLabel('Title', { exact: true }).fill('The first evening');
    await page.getByRole('button', { name: 'Create bank' }).click();
    await page.getByRole('heading', { level: 1, name: 'The first evening' }).waitFor();
    await page.getByText('No questions in this bank yet').waitFor();

    await page.getByRole('button', { name: 'Add question' }).click();
    await page.getByRole('menuitem', { name: /^Short text/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Save question' }).click();
    await dialog.getByText('No answer is given as right.').waitFor();
    expect(await problemsInEveryLook(page, 'question-banks.dialog')).toEqual([]);
    await dialog.getByLabel('Question', { exact: true }).fill('The red shoulder of Orion?');
    await dialog.getByRole('textbox', { name: 'Right answer 1' }).fill('Betelgeuse');
    await dialog.getByLabel(/^Tags/).fill('Orion, bright stars');
    await dialog.getByRole('button', { name: 'Save question' }).click();
    await dialog.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Import questions' }).click();
    await dialog.getByLabel('Or paste the text').fill(gift);
    await dialog.getByRole('button', { name: 'Read questions' }).click();
    await dialog.getByRole('button', { name: 'Add 3 questions' }).click();
    await page.getByText('4 questions', { exact: true }).waitFor();
    expect(await problemsInEveryLook(page, 'question-banks.bank')).toEqual([]);

    await page.getByLabel('Tag', { exact: true }).selectOption({ label: 'orion (1)' });
    await page.getByText('Is Vega hot?').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Edit “The red shoulder/ }).click();
    await dialog.getByLabel('Question', { exact: true }).fill('Which star is the red shoulder of Orion?');
    await dialog.getByRole('button', { name: 'Save question' }).click();
    await page.getByText('Version 2', { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Edit “Which star/ }).click();
    await dialog.getByRole('button', { name: 'Take version 1' }).waitFor();
    expect(await problemsInEveryLook(page, 'question-banks.versions')).toEqual([]);
    await dialog.getByRole('button', { name: 'Take version 1' }).click();
    await dialog.getByRole('button', { name: 'Save question' }).click();
    await page.getByText('Version 3', { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Remove “The red shoulder/ }).click();
    await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByText('3 questions', { exact: true }).waitFor();
  }, 120_000);

  it('are taken into a quiz, question by question and by random draws', async () => {
    const { page } = instructor;
    const person = await ApiPerson.signIn(site.url, demoPeople.instructor);
    const draft = await person.get<{ sections: { lessons: { id: string; kind: string }[] }[] }>(
      `/courses/${courseId}/draft`,
    );
    const lessons = draft.sections.flatMap((section) => section.lessons);
    const lessonId = lessons.find(({ kind }) => kind === 'quiz')?.id;
    await page.goto(`/studio/courses/${courseId}/lessons/${lessonId}`);
    const dialog = page.getByRole('dialog');
    const cards = page.getByRole('heading', { name: /^Question \d+$/ });
    await cards.first().waitFor();
    const before = await cards.count();

    await page.getByRole('button', { name: 'Add from bank' }).click();
    await dialog.getByRole('checkbox', { name: /^Is Mars a star/ }).check();
    expect(await problemsInEveryLook(page, 'question-banks.add')).toEqual([]);
    await dialog.getByRole('button', { name: 'Add one question' }).click();
    await page.getByRole('heading', { name: `Question ${before + 1}`, exact: true }).waitFor();

    await page.getByRole('button', { name: 'Add a random draw' }).click();
    await dialog.getByLabel('Questions to draw').fill('3');
    expect(await problemsInEveryLook(page, 'question-banks.draw')).toEqual([]);
    await dialog.getByRole('button', { name: 'Add a random draw' }).click();
    await page.getByText('The bank has too few questions that fit').waitFor();
    const card = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: `Question ${before + 2}`, exact: true }) });
    await card.getByLabel('Questions to draw').fill('2');
    await page.getByText('The bank has too few questions that fit').waitFor({ state: 'detached' });
    await new StudioLesson(page).waitUntilSaved();
    await card.scrollIntoViewIfNeeded();
    expect(await problemsInEveryLook(page, 'question-banks.quiz')).toEqual([]);
    await page.getByRole('button', { name: 'Preview as learner' }).click();
    await dialog.getByText('2 questions drawn from The first evening').waitFor();
  }, 120_000);
});
