import { newId } from '../../../platform/identifiers/identifier';
import type { MailboxMailer } from '../../../platform/mail/mailbox-mailer';
import type { TestApplication } from '../../../platform/testing/start-test-application';
import { questionAnswered, questionAsked } from '../../content/content.contract';
import { courseCreated } from '../../course/course.contract';
import { fakeAuth, fakeUsers } from '../testing/fixtures';
import { startNotification } from '../testing/notification-platform';

describe('what is asked and answered under lessons', () => {
  let platform: TestApplication;
  let mailbox: MailboxMailer;
  const users = fakeUsers();
  const courseId = newId();
  const teacherId = newId();
  const at = '2026-01-05T09:00:00.000Z';

  beforeAll(async () => {
    ({ platform, mailbox } = await startNotification({ users, auth: fakeAuth() }));
    users.add(teacherId, { name: 'Otto Instructor' });
    await platform.receive(courseCreated, {
      courseId,
      slug: 'the-night-sky',
      title: 'The night sky',
      status: 'published',
      price: null,
      instructorIds: [teacherId],
    });
    await platform.settle();
  });
  afterAll(() => platform.stop());
  afterEach(async () => expect(await platform.deadLetters()).toEqual([]));

  const question = (askerId: string) => ({
    questionId: newId(),
    courseId,
    lessonId: newId(),
    askerId,
    title: 'Why is it dark?',
  });
  const inboxOf = (personId: string) =>
    platform.query(
      `select messages.kind, subject, link from notification.messages
       join notification.inbox_items on inbox_items.message_id = messages.id
       where messages.person_id = '${personId}' order by messages.id`,
    );

  it('reaches those who teach the course as one message, and not whoever asks', async () => {
    const asked = [question(newId()), question(newId()), question(teacherId)];
    for (const one of asked) {
      await platform.receive(questionAsked, { ...one, askedAt: at });
      await platform.settle();
    }
    expect(await inboxOf(teacherId)).toEqual([
      {
        kind: 'question_asked',
        subject: '2 new questions in The night sky',
        link: `/learn/the-night-sky/questions/${asked[1]?.questionId}`,
      },
    ]);
  });

  it('reaches whoever asked: in the inbox, and by mail when a teacher answers', async () => {
    const askerId = newId();
    const { email } = users.add(askerId);
    const other = newId();
    users.add(other, { name: 'Paula' });
    const asked = question(askerId);
    const answer = (answererId: string, isByTeacher = false) =>
      platform.receive(questionAnswered, {
        ...asked,
        answerId: newId(),
        answererId,
        isByTeacher,
        answeredAt: at,
      });
    await answer(askerId);
    await answer(other);
    await platform.settle();
    const link = `/learn/the-night-sky/questions/${asked.questionId}`;
    expect(await inboxOf(askerId)).toEqual([
      { kind: 'question_answered', subject: 'Paula has answered your question', link },
    ]);
    await answer(teacherId, true);
    await platform.settle();
    expect(await inboxOf(askerId)).toMatchObject([{ subject: '2 answers to your question' }]);
    const { items } = await mailbox.list({ limit: 100 });
    const own = items.filter(({ to }) => to.address === email);
    expect(own.map(({ subject }) => subject)).toEqual(['Otto Instructor has answered: Why is it dark?']);
    expect((await mailbox.read(own[0]!.messageId))?.text).toContain(link);
  });
});
