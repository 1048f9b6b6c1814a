import { newId } from '../../../platform/identifiers/identifier';
import type { MailboxMailer } from '../../../platform/mail/mailbox-mailer';
import type { TestApplication } from '../../../platform/testing/start-test-application';
import { assessmentFeedbackGiven } from '../../assessment/assessment.contract';
import { courseCreated } from '../../course/course.contract';
import { fakeAuth, fakeUsers } from '../testing/fixtures';
import { startNotification } from '../testing/notification-platform';

describe('what assessment has to tell', () => {
  let platform: TestApplication;
  let mailbox: MailboxMailer;
  const users = fakeUsers();
  const courseId = newId();

  beforeAll(async () => {
    ({ platform, mailbox } = await startNotification({ users, auth: fakeAuth() }));
    await platform.receive(courseCreated, {
      courseId,
      slug: 'the-night-sky',
      title: 'The night sky',
      status: 'published',
      price: null,
      instructorIds: [],
    });
    await platform.settle();
  });
  afterAll(() => platform.stop());
  afterEach(async () => expect(await platform.deadLetters()).toEqual([]));

  it('reaches a learner once by mail, and a changed grade joins it in her inbox', async () => {
    const learnerId = newId();
    const { email } = users.add(learnerId);
    const feedback = {
      attemptId: newId(),
      quizId: newId(),
      quizVersion: 1,
      courseId,
      learnerId,
      title: 'Essay on stars',
      lessonId: newId(),
      hasPassed: true,
      givenAt: '2026-01-05T09:00:00.000Z',
    };
    const address = `/learn/the-night-sky/${feedback.lessonId}?attempt=${feedback.attemptId}`;
    for (const isChange of [false, true, true]) {
      await platform.receive(assessmentFeedbackGiven, { ...feedback, isChange });
      await platform.settle();
    }
    const { items } = await mailbox.list({ limit: 100 });
    const own = items.filter(({ to }) => to.address === email);
    expect(own.map(({ subject }) => subject)).toEqual(['Graded: Essay on stars']);
    expect((await mailbox.read(own[0]!.messageId))?.text).toContain(address);
    const inApp = await platform.query(
      `select kind, subject from notification.messages where channel = 'in_app' and person_id = '${learnerId}'`,
    );
    expect(inApp).toEqual([{ kind: 'work_graded', subject: 'Your grade was changed: Essay on stars' }]);
  });
});
