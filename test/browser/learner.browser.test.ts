import type { Page } from 'playwright-core';
import { CertificatePage } from './pages/certificate-page';
import { CoursePage } from './pages/course-page';
import { Doors } from './pages/doors';
import { Learning } from './pages/learning';
import { Mailbox } from './pages/mailbox';
import { Player } from './pages/player';
import { Quiz } from './pages/quiz';
import { StudioCourse } from './pages/studio-course';
import { StudioImport } from './pages/studio-import';
import { describeInBrowser } from './support/browser';
import { demoPeople, newPerson } from './support/people';
import { answerTo, type KnownAnswer, placesOf, readRustBookAnswers, rustBookPath } from './support/rust-book';
import { Site } from './support/site';
import { pageProblems } from './support/sound-page';
import { story } from './support/story';
import { hasTestData } from './support/test-data';

const title = 'The Rust Programming Language';
const publishedSlug = 'rust-by-the-book';

(hasTestData ? describeInBrowser : describe.skip)('learning from the imported Rust book', () => {
  const learner = newPerson('Rosa Ferrante');
  let site: Site;
  let page: Page;
  let answers: KnownAnswer[];

  beforeAll(async () => {
    // She goes through 201 lessons in two minutes, which nobody who reads does.
    site = await Site.open({ REQUESTS_PER_MINUTE: '10000' });
    answers = await readRustBookAnswers();
    ({ page } = await site.visitor());
  }, 120_000);

  afterAll(() => site?.close());

  story(
    'an instructor imports the book and publishes it',
    () => site,
    async () => {
      const instructor = await site.visitor();
      await new Doors(instructor.page).signIn(demoPeople.instructor);
      const studioImport = new StudioImport(instructor.page);
      await studioImport.open();
      await studioImport.bring(rustBookPath);
      expect(await pageProblems(instructor.page, 'import-report')).toEqual([]);
      await studioImport.openCourse();

      const course = new StudioCourse(instructor.page);
      await course.describe({
        slug: publishedSlug,
        description: 'The book on Rust, with quizzes.',
        category: 'Technology',
      });
      await course.waitUntilNothingIsMissing();
      await course.publish();
      expect(await pageProblems(instructor.page, 'studio-published')).toEqual([]);
    },
    4,
  );

  story(
    'a learner registers and proves her address',
    () => site,
    async () => {
      await new Doors(page).register(learner);
      const mailbox = new Mailbox(page);
      await mailbox.read({ to: learner.email, subject: /confirm your address/ });
      expect(await pageProblems(page, 'mail-verify')).toEqual([]);
      await mailbox.followLink(/\/verify-email/);
      await page.getByRole('heading', { name: 'Your address is confirmed' }).waitFor();
      expect(await pageProblems(page, 'address-confirmed')).toEqual([]);
    },
  );

  story(
    'joins the course, reads, and learns from a quiz she fails',
    () => site,
    async () => {
      await new CoursePage(page).open(publishedSlug);
      await new CoursePage(page).enrolForFree();
      const player = new Player(page);
      await player.waitForLesson();
      expect(await pageProblems(page, 'player-article')).toEqual([]);
      while ((await player.nextStep()) !== 'quiz') await player.completeAndGoOn();

      const quiz = new Quiz(page);
      expect(await pageProblems(page, 'quiz-introduction')).toEqual([]);
      await quiz.start();
      expect(await pageProblems(page, 'quiz-question')).toEqual([]);
      await quiz.goToLastQuestion();
      await quiz.submit({ withUnanswered: true });
      await quiz.waitForOutcome('Not passed yet');
      expect(await pageProblems(page, 'quiz-failed')).toEqual([]);
      expect(await player.nextStep()).toBe('quiz');

      await quiz.start();
      await passQuiz(quiz);
      expect(await pageProblems(page, 'quiz-passed')).toEqual([]);
      await player.goToNext();
    },
  );

  story(
    'reads on to the end, quiz by quiz',
    () => site,
    async () => {
      const player = new Player(page);
      const quiz = new Quiz(page);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      while (!page.url().endsWith('/completed')) {
        const step = await player.nextStep();
        if (step === 'complete') await player.completeAndGoOn();
        else if (step === 'go on') await player.goToNext();
        else if (step === 'finished') await player.goToFinish();
        else {
          await quiz.start();
          await passQuiz(quiz);
          await player.waitUntilCompleted();
        }
      }
    },
    8,
  );

  story(
    'gets the certificate, which a stranger verifies',
    () => site,
    async () => {
      const certificate = new CertificatePage(page);
      await certificate.waitUntilIssued();
      expect(await pageProblems(page, 'course-completed')).toEqual([]);
      expect((await certificate.fetchPdf()).subarray(0, 5).toString()).toBe('%PDF-');
      const code = await certificate.openVerification();
      expect(await pageProblems(page, 'certificate-own')).toEqual([]);

      await new Learning(page).open();
      expect(await pageProblems(page, 'learning-completed')).toEqual([]);

      const stranger = await site.visitor({ size: 'phone' });
      await stranger.page.goto('/');
      await stranger.page
        .getByRole('contentinfo')
        .getByRole('link', { name: 'Verify a certificate' })
        .click();
      await new CertificatePage(stranger.page).verify(code);
      await stranger.page.getByText(learner.name).first().waitFor();
      await stranger.page.getByText(title).first().waitFor();
      expect(await pageProblems(stranger.page, 'certificate-verified')).toEqual([]);
    },
  );

  async function passQuiz(quiz: Quiz): Promise<void> {
    const count = await quiz.questionCount();
    for (let number = 1; number <= count; number++) {
      await quiz.waitForQuestion(number);
      const { prompt, choices } = await quiz.read();
      const known = answerTo(prompt, answers);
      if (choices.length === 0) await quiz.write(known.right[0] ?? '');
      else await quiz.choose(placesOf(known, choices));
      if (number < count) await quiz.goToNextQuestion();
    }
    await quiz.submit();
    await quiz.waitForOutcome('You passed');
  }
});
