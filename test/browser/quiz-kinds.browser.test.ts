import type { Page } from 'playwright-core';
import { Doors } from './pages/doors';
import { Quiz } from './pages/quiz';
import { StudioLesson } from './pages/studio-lesson';
import { ApiPerson } from './support/api-person';
import { describeInBrowser, type Visit } from './support/browser';
import { demoPeople } from './support/people';
import { Site } from './support/site';
import { problemsInEveryLook } from './support/sound-page';

const slug = 'how-the-night-sky-works';
const units = [
  { name: 'm', factor: '1' },
  { name: 'km', factor: '1000' },
];
const option = (text: string) => ({ text });
const questions = [
  {
    kind: 'numeric',
    prompt: 'How far away is the **Moon**?',
    value: '384400000',
    tolerance: { kind: 'percent', amount: '6' },
    units,
  },
  {
    kind: 'matching',
    prompt: 'What is what?',
    pairs: [
      { text: 'The Sun', match: option('Star') },
      { text: 'Earth, the third from the Sun and the only one with oceans', match: option('Planet') },
      { text: 'Vega', match: option('Star') },
    ],
    distractors: [option('Moon')],
  },
  {
    kind: 'ordering',
    prompt: 'From the Sun outwards:',
    items: ['Mercury', 'Venus', 'Earth', 'Mars'].map(option),
  },
  {
    kind: 'blanks',
    prompt: 'Fill in what is missing.',
    text: 'A star turns [[hydrogen|H]] into [[helium]], and shines\nwhile it has [[fuel]].',
  },
];

const gift = `// What is left for the end of the evening
::Nearest::Which star is nearest to the Earth, once one has learnt that the one which rises every morning counts as well?{
  ~Sirius#It is the brightest at night.
  =The Sun
  ~%50%Proxima Centauri
}

The Sun is a star.{T}

The red shoulder of Orion is {=Betelgeuse#A supergiant. =%50%Beetlejuice}.

How long is a day on Mars, in hours?{#24.6:0.1}

The Sun is a star.{T}

These words ask for nothing.

Never closed {~one =two
`;

describeInBrowser('a quiz of numbers, pairs, orders and blanks', () => {
  let site: Site;
  let learner: Visit;
  let instructor: Visit;
  let lessonId: string;
  let courseId: string;

  beforeAll(async () => {
    site = await Site.open();
    ({ lessonId, courseId } = await prepare(site.url));
    learner = await site.visitor();
    instructor = await site.visitor();
    await new Doors(learner.page).signIn(demoPeople.learner);
    await new Doors(instructor.page).signIn(demoPeople.instructor);
  }, 180_000);

  afterAll(() => site?.close());
  afterEach(() => expect(site.problems).toEqual([]));

  it('is written in the studio', async () => {
    const { page } = instructor;
    await page.goto(`/studio/courses/${courseId}/lessons/${lessonId}`);
    expect(await problemsInEveryLook(page, 'quiz-kinds.studio')).toEqual([]);
    const card = await new StudioLesson(page).addQuestion('Number', 'How many planets?');
    await card.getByLabel('Right number').fill('1,000');
    await card.getByText('A number does not read as one').waitFor();
    await card.getByLabel('Right number').fill('8');
    await card.getByText('A number does not read as one').waitFor({ state: 'detached' });
    await page.getByLabel('Attempts at most').fill('0');
    await page.getByText('but there is no last one').waitFor();
    await page.getByLabel('Attempts at most').fill('1');
    await page.getByText('but there is no last one').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Preview as learner' }).click();
    expect(await problemsInEveryLook(page, 'quiz-kinds.preview')).toEqual([]);
  }, 120_000);

  it('takes questions from a file, once each, and says what of them changed', async () => {
    const { page } = instructor;
    await page.goto(`/studio/courses/${courseId}/lessons/${lessonId}`);
    const dialog = page.getByRole('dialog', { name: 'Import questions' });
    const open = () => page.getByRole('button', { name: 'Import questions' }).click();
    const before = await page.getByRole('heading', { name: /^Question \d+$/ }).count();
    await open();
    await dialog.getByRole('button', { name: 'Read questions' }).click();
    await dialog.getByText('Choose a file, or paste something to read.').waitFor();
    expect(await problemsInEveryLook(page, 'question-import.empty')).toEqual([]);
    await dialog.getByLabel('Choose a file').setInputFiles({
      name: 'stars.gift.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(gift),
    });
    await dialog.getByText('4 questions in GIFT').waitFor();
    expect(await problemsInEveryLook(page, 'question-import.report')).toEqual([]);
    await dialog.getByRole('checkbox', { name: /^Which star is nearest/ }).uncheck();
    await dialog.getByRole('button', { name: 'Add 3 questions' }).click();
    await page.getByRole('heading', { name: `Question ${before + 3}`, exact: true }).waitFor();
    await new StudioLesson(page).waitUntilSaved();

    await open();
    await dialog.getByLabel('Or paste the text').fill(gift);
    await dialog.getByRole('button', { name: 'Read questions' }).click();
    await dialog.getByText('Already here').first().waitFor();
    expect(await dialog.getByText('Already here').count()).toBe(3);
    await dialog.getByRole('button', { name: 'Add one question' }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }, 120_000);

  it('is answered by keyboard, on a phone or a desk, and explains itself', async () => {
    const { page } = learner;
    const quiz = new Quiz(page);
    await page.goto(`/learn/${slug}/${lessonId}`);
    await page.getByText('One attempt is left.').waitFor();
    expect(await problemsInEveryLook(page, 'quiz-kinds.introduction')).toEqual([]);
    await quiz.start();
    await page
      .getByRole('timer', { name: 'Time left' })
      .getByText(/^1:29:/)
      .waitFor();
    const look = async (name: string) =>
      expect(await problemsInEveryLook(page, `quiz-kinds.${name}`)).toEqual([]);

    await page.getByLabel('Your answer').fill('384,400');
    await page.getByText('This does not read as one number.').waitFor();
    await page.getByLabel('Your answer').fill('384 400');
    await page.getByLabel('Unit').selectOption('km');
    await look('number');
    await quiz.goToNextQuestion();

    await page.getByRole('combobox', { name: /The Sun/ }).selectOption('Star');
    await page.getByRole('combobox', { name: /^What belongs to 2/ }).selectOption('Moon');
    await look('matching');
    await quiz.goToNextQuestion();

    await page.getByRole('button', { name: 'This is the right order' }).waitFor();
    await sortByKeyboard(page, ['Mercury', 'Venus', 'Earth', 'Mars']);
    await look('ordering');
    await quiz.goToNextQuestion();

    await page.getByLabel('Blank 1 of 3').fill('H');
    await page.getByLabel('Blank 2 of 3').fill('lead');
    await look('blanks');
    await quiz.waitUntilSaved();
    await quiz.submit();
    expect(await quiz.countOf('Right')).toBeGreaterThanOrEqual(2);
    expect(await quiz.countOf('Partly right')).toBe(2);
    await look('result');
    expect(await page.getByRole('button', { name: 'Try again' }).isDisabled()).toBe(true);
  }, 180_000);

  it('tells its author how its questions did', async () => {
    const { page } = instructor;
    await page.goto(`/studio/courses/${courseId}/lessons/${lessonId}`);
    await page.getByRole('link', { name: 'Statistics' }).click();
    await page.getByRole('heading', { level: 1, name: /^Statistics of/ }).waitFor();
    await page.getByText('384 400 km').waitFor();
    expect(await problemsInEveryLook(page, 'quiz-statistics')).toEqual([]);
  }, 120_000);
});

/** The first quiz of a demo course with these questions, published, and the learner in the course. */
async function prepare(url: string): Promise<{ lessonId: string; courseId: string }> {
  const instructor = await ApiPerson.signIn(url, demoPeople.instructor);
  const learner = await ApiPerson.signIn(url, demoPeople.learner);
  const { id: courseId } = await learner.get<{ id: string }>(`/courses/${slug}`);
  const outline = await learner.get<{ sections: { lessons: { id: string; kind: string }[] }[] }>(
    `/courses/${courseId}/outline`,
  );
  const lesson = outline.sections.flatMap(({ lessons }) => lessons).find(({ kind }) => kind === 'quiz');
  await learner.post('/enrollments', { courseId });
  const lessonId = lesson?.id ?? '';
  const { quizId } = await learner.get<{ quizId: string }>(`/lessons/${lessonId}`);
  const { version } = await instructor.get<{ version: number }>(`/quizzes/${quizId}/draft`);
  const settings = {
    timeLimitMinutes: 90,
    graceSeconds: 30,
    maximumAttempts: 1,
    delayMinutes: 10,
    shufflesQuestions: false,
    shufflesChoices: true,
    countedAttempt: 'last',
    showsAnswers: 'after_last_attempt',
  };
  const draft = { version, title: 'All kinds', passMarkPercent: 50, settings, questions };
  await instructor.put(`/quizzes/${quizId}/draft`, draft);
  await instructor.post(`/courses/${courseId}/publish`);
  await learner.getWhen<{ title: string }>(`/quizzes/${quizId}`, ({ title }) => title === 'All kinds');
  return { lessonId, courseId };
}

/** Moves each item up to its place, the focus on the button that does it. */
async function sortByKeyboard(page: Page, texts: readonly string[]): Promise<void> {
  const items = page
    .getByRole('group')
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /up$/ }) });
  for (const [place, text] of texts.entries()) {
    const item = items.filter({ hasText: text });
    while (!(await items.nth(place).innerText()).includes(text))
      await item.getByRole('button', { name: /up$/ }).press('Enter');
  }
  const keep = page.getByRole('button', { name: 'This is the right order' });
  if (await keep.isVisible()) await keep.press('Enter');
}
