import path from 'node:path';
import sharp from 'sharp';
import { CoursePage } from './pages/course-page';
import { Doors } from './pages/doors';
import { HostedCheckout } from './pages/hosted-checkout';
import { Player } from './pages/player';
import { Quiz } from './pages/quiz';
import { StudioCourse } from './pages/studio-course';
import { StudioLesson, type UploadedFile } from './pages/studio-lesson';
import { describeInBrowser } from './support/browser';
import { demoPeople, newPerson } from './support/people';
import { Site } from './support/site';
import { pageProblems, problemsInEveryLook } from './support/sound-page';
import { story } from './support/story';
import { hasTestData, testData } from './support/test-data';

const title = 'Knots for small boats';
const slug = 'knots-for-small-boats';

(hasTestData ? describeInBrowser : describe.skip)('teaching a course of one’s own', () => {
  const learner = newPerson('Nino Albrecht');
  let site: Site;

  beforeAll(async () => {
    site = await Site.open();
  }, 120_000);

  afterAll(() => site?.close());

  story(
    'an instructor builds it from nothing, mends what is missing, and publishes it',
    () => site,
    async () => {
      const { page } = await site.visitor();
      await new Doors(page).signIn(demoPeople.instructor);
      const course = new StudioCourse(page);
      const lesson = new StudioLesson(page);
      await course.create(title);
      expect(await course.missing()).not.toEqual([]);
      expect(await pageProblems(page, 'studio-checklist')).toEqual([]);

      await course.show('Curriculum');
      await course.addSection('Two knots');
      await course.addLesson({ section: 'Two knots', kind: 'Article', title: 'The bowline' });
      await course.addLesson({ section: 'Two knots', kind: 'Video', title: 'Watch it tied' });
      await course.addSection('Keep them');
      await course.addLesson({ section: 'Keep them', kind: 'File', title: 'A card for the boat' });
      await course.addLesson({ section: 'Keep them', kind: 'Quiz', title: 'Do you know your knots?' });
      expect(await pageProblems(page, 'studio-curriculum')).toEqual([]);

      await course.openLesson('The bowline');
      await lesson.write('# A loop that does not slip\n\nThe rabbit comes out of the hole.\n\n');
      await lesson.addImage(picture, 'A bowline in red rope');
      await lesson.waitUntilSaved();
      expect(await pageProblems(page, 'studio-article')).toEqual([]);
      await lesson.backToCourse();

      await course.openLesson('Watch it tied');
      await lesson.bringVideo(path.join(testData, 'media/rabbit320.mp4'));
      await lesson.addCaptions(captions);
      await lesson.waitUntilSaved();
      expect(await pageProblems(page, 'studio-video')).toEqual([]);
      await lesson.backToCourse();

      await course.openLesson('A card for the boat');
      await lesson.bringFile(card);
      await lesson.waitUntilSaved();
      await lesson.backToCourse();

      await course.openLesson('Do you know your knots?');
      await writeQuiz(lesson);
      await lesson.waitUntilSaved();
      expect(await pageProblems(page, 'studio-quiz')).toEqual([]);
      await lesson.backToCourse();

      await course.bringCover({
        name: 'rope.png',
        mimeType: 'image/png',
        buffer: await sharp({ create: { width: 1_600, height: 1_000, channels: 3, background: '#1d5c8a' } })
          .png()
          .toBuffer(),
      });
      expect(await problemsInEveryLook(page, 'studio-cover')).toEqual([]);
      expect(await course.missing()).toContainEqual(expect.stringMatching(/categor/i));
      await course.describe({ description: 'Two knots that hold.', category: 'Craft and kitchen' });
      await course.setPrice({ amount: '12.50', currency: 'eur' });
      await course.waitUntilNothingIsMissing();
      await course.publish();
      expect(await pageProblems(page, 'studio-publish')).toEqual([]);
    },
    4,
  );

  story(
    'a learner takes it, and the instructor sees how far she has come',
    () => site,
    async () => {
      const { page } = await site.visitor({ size: 'phone' });
      await new Doors(page).register(learner);
      await new CoursePage(page).open(slug);
      await new CoursePage(page).buy();
      await new HostedCheckout(page).payAs(learner.email, HostedCheckout.goodCard);
      await page.getByRole('link', { name: 'Open the course' }).click();
      const player = new Player(page);
      await player.waitForLesson('The bowline');
      await page.getByRole('img', { name: 'A bowline in red rope' }).waitFor();
      expect(await pageProblems(page, 'player-built-article')).toEqual([]);
      await player.completeAndGoOn();
      await player.waitForLesson('Watch it tied');
      expect(await player.secondsOfVideo()).toBeGreaterThan(1);
      expect(await player.goToWhereIsSaid('rabbit')).toBeGreaterThanOrEqual(1);
      expect(await problemsInEveryLook(page, 'player-built-video')).toEqual([]);
      await player.completeAndGoOn();
      await player.waitForLesson('A card for the boat');
      expect((await player.fetchFile()).toString()).toBe(card.buffer.toString());
      expect(await pageProblems(page, 'player-built-file')).toEqual([]);
      await player.completeAndGoOn();
      await player.waitForLesson('Do you know your knots?');

      const quiz = new Quiz(page);
      await quiz.start();
      await quiz.chooseTexts('A bowline');
      // A key pressed at once is meant for the question that is shown, not for the one before.
      expect(await quiz.focusOnceNextIsAsked()).toMatch(/^Question 2 of 4/);
      await quiz.waitForQuestion(2);
      await quiz.chooseTexts('That it is dressed', 'That its end is long enough');
      await quiz.goToNextQuestion();
      await quiz.waitForQuestion(3);
      await quiz.chooseTexts('False');
      await quiz.goToNextQuestion();
      await quiz.waitForQuestion(4);
      await quiz.write('rabbit');
      await quiz.waitUntilSaved();
      await quiz.submit();
      await quiz.waitForOutcome('You passed');
      expect(await quiz.countOf('Right')).toBe(4);
      expect(await pageProblems(page, 'quiz-built-result')).toEqual([]);

      const instructor = await site.visitor();
      await new Doors(instructor.page).signIn(demoPeople.instructor);
      await instructor.page.goto('/studio');
      await instructor.page.getByRole('link', { name: title }).first().click();
      const row = await new StudioCourse(instructor.page).learner(learner.name);
      await row.getByText('100%').waitFor();
      expect(await pageProblems(instructor.page, 'studio-learners')).toEqual([]);
    },
  );

  async function writeQuiz(lesson: StudioLesson): Promise<void> {
    await lesson.askToPass();
    const single = await lesson.addQuestion('Single choice', 'What makes a loop that does not slip?');
    await lesson.writeChoices(single, ['A reef knot', '*A bowline']);
    const multiple = await lesson.addQuestion(
      'Multiple choice',
      'What do you check before you trust a knot?',
    );
    await lesson.writeChoices(multiple, [
      '*That it is dressed',
      '*That its end is long enough',
      'That it is pretty',
    ]);
    const judged = await lesson.addQuestion('True or false', 'A bowline **cannot** be untied after a load.');
    await judged.getByRole('radio', { name: 'False' }).check();
    const typed = await lesson.addQuestion('Short text', 'Which animal comes out of the hole?');
    await typed.getByRole('textbox', { name: 'Right answer 1' }).fill('rabbit');
  }
});

const captions: UploadedFile = {
  name: 'watch-it-tied.en.srt',
  mimeType: 'application/x-subrip',
  buffer: Buffer.from(
    '1\r\n00:00:00,000 --> 00:00:01,000\r\nMake a loop.\r\n\r\n2\r\n00:00:01,200 --> 00:00:02,000\r\nThe <i>rabbit</i> comes out of the hole.\r\n',
  ),
};

const card: UploadedFile = {
  name: 'knots.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('knot,use\nbowline,a loop that holds\nreef knot,a sail\n'),
};

/** A red square of eight pixels. */
const picture: UploadedFile = {
  name: 'bowline.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR4nGPYYKCAFTEMLQkAJj9AASB5vqwAAAAASUVORK5CYII=',
    'base64',
  ),
};
