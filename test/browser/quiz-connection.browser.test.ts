import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { WholePlatform } from '../support/whole-platform';
import { Doors } from './pages/doors';
import { Quiz } from './pages/quiz';
import { ApiPerson } from './support/api-person';
import { describeInBrowser, openBrowser, type Visit, visit } from './support/browser';
import { demoPeople } from './support/people';

const slug = 'how-the-night-sky-works';
const hour = 3_600_000;
const waiting = 'Waiting for a connection; kept on this device';
const questions = ['A red star?', 'A white star?', 'A near star?'].map((prompt, index) => ({
  kind: 'short_text',
  prompt,
  accepted: [['Betelgeuse'], ['Vega'], ['Proxima']][index],
}));

/**
 * Promise 6, in a browser: no answer is lost, and no clock is trusted but the server's. The server runs in this process, by a
 * clock that stands still until a test moves it; the browser's own is three hours ahead of it.
 */
describeInBrowser('an attempt at a quiz', () => {
  let stoa: WholePlatform;
  let browser: Browser;
  let learner: Visit;
  let asLearner: ApiPerson;
  let lesson: { lessonId: string; quizId: string; courseId: string };

  beforeAll(async () => {
    const clientFolder = path.resolve(__dirname, '../../client/dist');
    [stoa, browser] = await Promise.all([WholePlatform.start({}, { clientFolder }), openBrowser()]);
    stoa.platform.clock.set(new Date());
    await stoa.settle();
    lesson = await prepare(stoa);
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await stoa?.stop();
  });

  beforeEach(async () => {
    const { url, clock } = stoa.platform;
    asLearner = await ApiPerson.signIn(url, demoPeople.learner);
    learner = await visit(browser, url);
    await learner.page.clock.install({ time: clock.now().getTime() + 3 * hour });
    await new Doors(learner.page).signIn(demoPeople.learner);
  }, 60_000);

  afterEach(async () => {
    await learner.context.close();
    expect(learner.problems.filter((problem) => !problem.includes('net::ERR'))).toEqual([]);
  });

  /** Minutes pass for everyone. */
  async function pass(minutes: number) {
    stoa.platform.clock.advance({ minutes });
    for (const page of learner.context.pages()) await page.clock.fastForward(minutes * 60_000);
  }

  async function start() {
    const { page } = learner;
    await page.goto(`/learn/${slug}/${lesson.lessonId}`);
    const quiz = new Quiz(page);
    await quiz.start();
    const attemptId = new URL(page.url()).searchParams.get('attempt') ?? '';
    return { page, quiz, attemptId };
  }

  async function onServer(attemptId: string) {
    const { questions: asked, answers } = await asLearner.get<{
      questions: { id: string }[];
      answers: Record<string, { text: string }>;
    }>(`/attempts/${attemptId}`);
    return asked.map(({ id }) => answers[id]?.text ?? null);
  }

  const timer = (page: Page, text: RegExp) =>
    page.getByRole('timer', { name: 'Time left' }).getByText(text).waitFor();

  it('survives five minutes without a connection, a reload in them, and a clock that is three hours wrong', async () => {
    const { page, quiz, attemptId } = await start();
    await timer(page, /^(10:00|9:5\d)$/);
    await quiz.write('Betelgeuse');
    await quiz.waitUntilSaved();

    await learner.context.setOffline(true);
    await quiz.goToNextQuestion();
    await quiz.write('Vega');
    await page.getByText(waiting).waitFor();
    await pass(5);
    await timer(page, /^4:[2-5]\d$/);
    await page.getByText(waiting).waitFor();
    expect(await onServer(attemptId)).toEqual(['Betelgeuse', null, null]);
    await learner.context.setOffline(false);
    await quiz.waitUntilSaved();
    expect(await onServer(attemptId)).toEqual(['Betelgeuse', 'Vega', null]);

    await learner.context.setOffline(true);
    await quiz.goToNextQuestion();
    await quiz.write('Proxima');
    await page.getByText(waiting).waitFor();
    const address = page.url();
    await expect(page.reload()).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
    await pass(1);
    await learner.context.setOffline(false);
    await page.goto(address);
    await quiz.waitUntilSaved();
    await timer(page, /^(4:00|3:[1-5]\d)$/);
    expect(await onServer(attemptId)).toEqual(['Betelgeuse', 'Vega', 'Proxima']);
    const savedAt = await stoa.platform.query(
      `select max(saved_at) as at from assessment.answers where attempt_id = '${attemptId}'`,
    );
    expect(new Date(savedAt[0]?.at as string)).toEqual(stoa.platform.clock.now());

    await quiz.goToLastQuestion();
    await quiz.submit();
    await quiz.waitForOutcome('You passed');
    expect(await quiz.countOf('Right')).toBeGreaterThanOrEqual(3);
    expect(await keptIn(page)).toEqual([]);
  }, 120_000);

  it('shows the same in a second tab and on another device, and takes the last that was given', async () => {
    const { page, quiz, attemptId } = await start();
    const other = await learner.context.newPage();
    await other.goto(page.url());
    const box = (tab: Page) => tab.getByRole('textbox', { name: 'Your answer' });
    await box(other).waitFor();
    await quiz.write('Antares');
    await quiz.waitUntilSaved();
    await whenValue(other, 'Antares');

    await learner.context.setOffline(true);
    await quiz.write('Aldebaran');
    await whenValue(other, 'Aldebaran');
    await box(other).fill('Betelgeuse');
    await whenValue(page, 'Betelgeuse');
    await learner.context.setOffline(false);
    await quiz.waitUntilSaved();
    await new Quiz(other).waitUntilSaved();
    expect(await onServer(attemptId)).toEqual(['Betelgeuse', null, null]);

    // On another device; this one hears of it when it is looked at again.
    const { questions: asked } = await asLearner.get<{ questions: { id: string }[] }>(
      `/attempts/${attemptId}`,
    );
    await asLearner.put(`/attempts/${attemptId}/answers/${asked[0]?.id}`, { answer: { text: 'Mira' } });
    await pass(1);
    await page.evaluate(`document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))`);
    await whenValue(page, 'Mira');

    await new Quiz(other).goToLastQuestion();
    await new Quiz(other).submit({ withUnanswered: true });
    // The first tab has gone on to the result by itself.
    await quiz.waitForOutcome('Not passed yet');
  }, 120_000);

  it('counts what arrives in the grace of its quiz, and waits for it', async () => {
    const { page, quiz, attemptId } = await start();
    await learner.context.setOffline(true);
    for (const text of ['Betelgeuse', 'Vega', 'Proxima']) {
      await quiz.write(text);
      if (text !== 'Proxima') await quiz.goToNextQuestion();
    }
    await pass(10);
    await page.getByText(/^The time is over\. Some answers/).waitFor();
    await learner.context.setOffline(false);
    await quiz.waitForOutcome('You passed');
    expect(await onServer(attemptId)).toEqual(['Betelgeuse', 'Vega', 'Proxima']);
  }, 120_000);

  it('tells how many answers came too late, and keeps those that did not', async () => {
    const { page, quiz, attemptId } = await start();
    await quiz.write('Betelgeuse');
    await quiz.waitUntilSaved();
    await learner.context.setOffline(true);
    await quiz.goToNextQuestion();
    await quiz.write('Vega');
    await pass(12);
    await page.getByText(/^The time is over\. Some answers/).waitFor();
    await learner.context.setOffline(false);
    await page.getByText(/^One answer was given on this device, but did not reach/).waitFor();
    await quiz.waitForOutcome('Not passed yet');
    expect(await onServer(attemptId)).toEqual(['Betelgeuse', null, null]);
    expect(await keptIn(page)).toEqual([]);
  }, 120_000);

  it('follows more time that is given while the clock runs, and when it has just run out', async () => {
    const { page, quiz, attemptId } = await start();
    const instructor = await ApiPerson.signIn(stoa.platform.url, demoPeople.instructor);
    const { id: learnerId } = await asLearner.get<{ id: string }>('/users/me');
    const address = `/courses/${lesson.courseId}/students/${learnerId}/extra-time`;
    await timer(page, /^(10:00|9:5\d)$/);
    await instructor.put(address, { percent: 20 });
    await pass(2);
    await timer(page, /^(10:00|9:5\d)$/);
    await page.getByText('You have been given more time.').first().waitFor();

    await quiz.write('Betelgeuse');
    await quiz.waitUntilSaved();
    // The clock of the page runs out before it asks again.
    await instructor.put(address, { percent: 40 });
    await learner.context.setOffline(true);
    await pass(10);
    await learner.context.setOffline(false);
    await timer(page, /^(2:00|1:5\d)$/);
    expect(await onServer(attemptId)).toEqual(['Betelgeuse', null, null]);

    await pass(2);
    await quiz.waitForOutcome('Not passed yet');
    await page.goto(`/learn/${slug}/${lesson.lessonId}`);
    await page.getByText(/^4 mins? of it are extra time/).waitFor();
  }, 120_000);
});

/** What the page has stored of attempts. */
function keptIn(page: Page): Promise<unknown> {
  return page.evaluate(`Object.keys(localStorage).filter((key) => key.startsWith('stoa.attempt.'))`);
}

async function whenValue(page: Page, value: string): Promise<void> {
  const box = page.getByRole('textbox', { name: 'Your answer' });
  const giveUpAt = Date.now() + 20_000;
  while ((await box.inputValue()) !== value) {
    if (Date.now() > giveUpAt) throw new Error(`It reads ${await box.inputValue()}, and not ${value}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A quiz of ten minutes and one of grace, published, and the learner in its course. */
async function prepare(stoa: WholePlatform): Promise<{ lessonId: string; quizId: string; courseId: string }> {
  const { url } = stoa.platform;
  const [instructor, learner] = await Promise.all([
    ApiPerson.signIn(url, demoPeople.instructor),
    ApiPerson.signIn(url, demoPeople.learner),
  ]);
  const { id: courseId } = await learner.get<{ id: string }>(`/courses/${slug}`);
  const outline = await learner.get<{ sections: { lessons: { id: string; kind: string }[] }[] }>(
    `/courses/${courseId}/outline`,
  );
  const lessonId =
    outline.sections.flatMap(({ lessons }) => lessons).find(({ kind }) => kind === 'quiz')?.id ?? '';
  await learner.post('/enrollments', { courseId });
  await stoa.settle();
  const { quizId } = await learner.get<{ quizId: string }>(`/lessons/${lessonId}`);
  const { version, settings } = await instructor.get<{ version: number; settings: object }>(
    `/quizzes/${quizId}/draft`,
  );
  await instructor.put(`/quizzes/${quizId}/draft`, {
    version,
    title: 'Stars',
    passMarkPercent: 60,
    settings: { ...settings, timeLimitMinutes: 10, graceSeconds: 60, shufflesQuestions: false },
    questions,
  });
  await instructor.post(`/courses/${courseId}/publish`);
  await stoa.settle();
  return { lessonId, quizId, courseId };
}
