import { newId } from '../../../platform/identifiers/identifier';
import { aPerson } from '../../../platform/testing/start-test-application';
import { questionAnswered, questionAsked } from '../content.contract';
import { ContentWorld } from '../testing/content-world';

type Person = ReturnType<typeof aPerson>;

describe('questions and answers under lessons', () => {
  const world = new ContentWorld();
  const asker = aPerson();
  const other = aPerson();
  beforeAll(() => world.start());
  afterAll(() => world.platform.stop());

  const enrol = (courseId: string, who: Person) =>
    world.enrollments.say(courseId, who.id, {
      kind: 'granted',
      enrollmentId: newId(),
      status: 'active',
      startedAt: world.platform.clock.now().toISOString(),
      completedLessonIds: [],
      percent: 0,
    });
  const words = { title: 'Which star is that?', text: 'The red one, low in the west.' };
  const ask = (lessonId: string, as: Person | null = asker, body: object = words) =>
    world.send('post', `/lessons/${lessonId}/questions`, { as, body });
  const answerTo = (postId: string, as: Person, text = 'Betelgeuse.') =>
    world.send('post', `/posts/${postId}/answers`, { as, body: { text } });
  const list = async (courseId: string, as: Person, query = '') => {
    const { body } = await world.send('get', `/courses/${courseId}/questions${query}`, { as });
    return body.items.map(({ title }: { title: string }) => title);
  };

  /** A course with one lesson, in which the two learn. */
  async function aCourse(lessons: object[] = [{}]) {
    const made = await world.published(lessons);
    const { courseId } = made.course;
    enrol(courseId, asker);
    enrol(courseId, other);
    return { courseId, lessonId: made.lessons[0]!.id, lessons: made.lessons };
  }

  it('are for those who learn in the course and those who teach it, also under a preview', async () => {
    const { courseId, lessonId } = await aCourse([{ isPreview: true }]);
    expect((await ask(lessonId, null)).status).toBe(401);
    expect(await ask(lessonId, aPerson())).toMatchObject({
      status: 403,
      body: { code: 'content.not_enrolled' },
    });
    const { status, body } = await ask(lessonId);
    expect([status, body]).toMatchObject([
      201,
      {
        ...words,
        courseId,
        questionId: null,
        lesson: { id: lessonId, title: 'Look up' },
        author: { name: `Person ${asker.id}`, isTeacher: false },
        isMine: true,
        answerCount: 0,
        may: { change: true, remove: true, vote: false, report: false, accept: false, moderate: false },
      },
    ]);
    for (const path of [`/posts/${body.id}`, `/posts/${body.id}/answers`, `/courses/${courseId}/questions`]) {
      expect((await world.send('get', path, { as: null })).status).toBe(401);
      expect((await world.send('get', path, { as: aPerson() })).status).toBe(403);
      expect((await world.send('get', path, { as: other })).status).toBe(200);
      expect((await world.send('get', path)).status).toBe(200);
    }
    const told = (await world.platform.published(questionAsked)).filter((one) => one.courseId === courseId);
    expect(told).toMatchObject([{ questionId: body.id, lessonId, askerId: asker.id, title: words.title }]);
  });

  it('are answered by anyone in the course; a teacher is marked as one', async () => {
    const { lessonId } = await aCourse();
    const { body: question } = await ask(lessonId);
    expect((await answerTo(question.id, aPerson())).status).toBe(403);
    const first = await answerTo(question.id, other);
    const second = await answerTo(question.id, world.teacher, 'It is Arcturus.');
    expect([first.body.author.isTeacher, second.body.author.isTeacher]).toEqual([false, true]);
    expect((await answerTo(first.body.id, other)).status).toBe(404);
    const { body } = await world.send('get', `/posts/${question.id}/answers`, { as: asker });
    expect(body).toMatchObject({
      items: [
        { id: first.body.id, may: { accept: true } },
        { id: second.body.id, text: 'It is Arcturus.' },
      ],
      nextCursor: null,
    });
    expect((await world.send('get', `/posts/${question.id}`, { as: asker })).body.answerCount).toBe(2);
    const told = (await world.platform.published(questionAnswered)).filter(
      ({ questionId }) => questionId === question.id,
    );
    expect(told.map(({ askerId, isByTeacher }) => [askerId, isByTeacher])).toEqual([
      [asker.id, false],
      [asker.id, true],
    ]);
  });

  it('count every answer and every vote once, however many come at the same time', async () => {
    const { lessonId } = await aCourse();
    const { body: question } = await ask(lessonId);
    await Promise.all(Array.from({ length: 8 }, () => answerTo(question.id, other)));
    const vote = () => world.send('put', `/posts/${question.id}/vote`, { as: other });
    await Promise.all(Array.from({ length: 8 }, vote));
    await world.send('put', `/posts/${question.id}/vote`);
    const read = async () => (await world.send('get', `/posts/${question.id}`, { as: other })).body;
    expect(await read()).toMatchObject({ answerCount: 8, voteCount: 2, hasVoted: true });
    const taken = await world.send('delete', `/posts/${question.id}/vote`, { as: other });
    expect(taken.body).toEqual({ voteCount: 1, hasVoted: false });
    expect(await world.send('put', `/posts/${question.id}/vote`, { as: asker })).toMatchObject({
      status: 403,
      body: { code: 'content.own_post' },
    });
  });

  it('are changed by their authors alone, and accepted by whoever asked or teaches', async () => {
    const { lessonId } = await aCourse();
    const { body: question } = await ask(lessonId);
    const { body: one } = await answerTo(question.id, other);
    const { body: two } = await answerTo(question.id, world.teacher);
    const change = (postId: string, as: Person, body: object) =>
      world.send('patch', `/posts/${postId}`, { as, body });
    expect((await change(question.id, world.teacher, { text: 'No.' })).status).toBe(403);
    expect((await change(one.id, other, { title: 'No.' })).body.code).toBe('content.answer_has_no_title');
    expect(await change(question.id, asker, { title: 'Which planet is that?' })).toMatchObject({
      status: 200,
      body: { title: 'Which planet is that?', text: words.text },
    });
    const accept = (postId: string, as: Person, method: 'put' | 'delete' = 'put') =>
      world.send(method, `/posts/${postId}/acceptance`, { as });
    expect((await accept(one.id, other)).body.code).toBe('content.not_your_question');
    expect((await accept(question.id, asker)).status).toBe(404);
    expect((await accept(one.id, asker)).body.acceptedAnswerId).toBe(one.id);
    expect((await accept(two.id, world.teacher)).body.acceptedAnswerId).toBe(two.id);
    expect((await accept(one.id, asker, 'delete')).body.acceptedAnswerId).toBe(two.id);
    expect((await accept(two.id, asker, 'delete')).body.acceptedAnswerId).toBeNull();
  });

  it('are deleted by their authors alone; a question stays while answers hang on it', async () => {
    const { courseId, lessonId } = await aCourse();
    const { body: question } = await ask(lessonId);
    const { body: reply } = await answerTo(question.id, other);
    await world.send('put', `/posts/${reply.id}/acceptance`, { as: asker });
    await world.send('put', `/posts/${reply.id}/vote`, { as: asker });
    await world.send('post', `/posts/${reply.id}/reports`, { as: asker, body: { reason: 'other' } });
    const remove = (postId: string, as: Person) => world.send('delete', `/posts/${postId}`, { as });
    const read = async () => (await world.send('get', `/posts/${question.id}`, { as: asker })).body;
    expect((await read()).may.remove).toBe(false);
    expect(await remove(question.id, asker)).toMatchObject({
      status: 409,
      body: { code: 'content.question_has_answers' },
    });
    expect((await remove(reply.id, asker)).body.code).toBe('content.not_your_post');
    expect((await remove(reply.id, other)).status).toBe(204);
    expect((await remove(reply.id, other)).status).toBe(404);
    expect(await read()).toMatchObject({ answerCount: 0, acceptedAnswerId: null, may: { remove: true } });
    expect((await remove(question.id, world.teacher)).status).toBe(403);
    expect((await remove(question.id, asker)).status).toBe(204);
    expect((await answerTo(question.id, other)).status).toBe(404);
    expect(await list(courseId, asker)).toEqual([]);
  });

  it('count no hidden answer twice when its author deletes it', async () => {
    const { lessonId } = await aCourse();
    const { body: question } = await ask(lessonId);
    const { body: hidden } = await answerTo(question.id, other);
    await answerTo(question.id, world.teacher);
    await world.send('post', `/posts/${hidden.id}/hide`, { body: { reason: 'It is an advertisement.' } });
    expect((await world.send('delete', `/posts/${hidden.id}`, { as: other })).status).toBe(204);
    expect((await world.send('get', `/posts/${question.id}`, { as: asker })).body.answerCount).toBe(1);
  });

  it('are found by words, by lesson, unanswered, one’s own, and in pages', async () => {
    const { courseId, lessonId, lessons } = await aCourse([{}, { title: 'Second' }]);
    const { body: first } = await ask(lessonId, asker, {
      title: 'Which star is red?',
      text: 'Low in the west.',
    });
    await ask(lessons[1]!.id, other, { title: 'Why does it twinkle?', text: 'It does.' });
    await answerTo(first.id, other, 'That is Betelgeuse.');
    await world.send('put', `/posts/${first.id}/vote`, { as: other });
    const both = ['Why does it twinkle?', 'Which star is red?'];
    expect(await list(courseId, asker)).toEqual(both);
    expect(await list(courseId, asker, '?sort=votes')).toEqual(both.toReversed());
    expect(await list(courseId, asker, `?lessonId=${lessonId}`)).toEqual([both[1]]);
    expect(await list(courseId, asker, '?status=unanswered')).toEqual([both[0]]);
    expect(await list(courseId, asker, '?status=mine')).toEqual([both[1]]);
    expect(await list(courseId, asker, '?query=betelg')).toEqual([both[1]]);
    expect(await list(courseId, asker, '?query=TWINKLE%20does')).toEqual([both[0]]);
    expect(await list(courseId, asker, `?query=${encodeURIComponent("'|!&:*( ")}`)).toEqual([]);
    for (const sort of ['newest', 'votes']) {
      const path = `/courses/${courseId}/questions?limit=1&sort=${sort}`;
      const { body } = await world.send('get', path, { as: asker });
      const next = await world.send('get', `${path}&cursor=${body.nextCursor}`, { as: asker });
      expect([...body.items, ...next.body.items].map(({ title }) => title)).toEqual(
        sort === 'newest' ? both : both.toReversed(),
      );
      expect(next.body.nextCursor).toBeNull();
    }
  });

  it('under a lesson that is not open yet are not read', async () => {
    const { courseId, lessonId, lessons } = await aCourse([{}, { title: 'Second' }]);
    const { body: question } = await ask(lessons[1]!.id, world.teacher);
    const opening = { afterLessonIds: [lessonId] };
    await world.send('patch', `/lessons/${lessons[1]!.id}`, { body: { version: 1, opening } });
    await world.publish(courseId);
    expect(await list(courseId, asker)).toEqual([]);
    expect(await list(courseId, world.teacher)).toEqual([words.title]);
    for (const answered of [
      await world.send('get', `/posts/${question.id}`, { as: asker }),
      await answerTo(question.id, asker),
      await ask(lessons[1]!.id),
    ])
      expect(answered).toMatchObject({ status: 403, body: { code: 'content.locked' } });
  });

  it('are reported once each, and judged by moderators, never by their authors', async () => {
    const { courseId, lessonId } = await aCourse();
    const { body: question } = await ask(lessonId);
    const { body: answer } = await answerTo(question.id, other);
    await world.send('put', `/posts/${answer.id}/acceptance`, { as: asker });
    const report = (as: Person, reason: string) =>
      world.send('post', `/posts/${answer.id}/reports`, { as, body: { reason } });
    expect((await report(other, 'spam')).body.code).toBe('content.own_post');
    expect((await report(asker, 'spam')).status).toBe(201);
    expect(await report(asker, 'offensive')).toMatchObject({ status: 200, body: { reason: 'spam' } });
    const read = async (as: Person) => (await world.send('get', `/posts/${answer.id}`, { as })).body;
    expect([(await read(asker)).hasReported, (await read(world.teacher)).hasReported]).toEqual([true, false]);
    const waiting = async (as: Person, path = `/courses/${courseId}/posts-to-moderate`) =>
      world.send('get', path, { as });
    expect((await waiting(asker)).status).toBe(403);
    expect((await waiting(aPerson('instructor'))).status).toBe(403);
    expect((await waiting(world.teacher)).body.items).toMatchObject([
      {
        id: answer.id,
        isAnswer: true,
        questionTitle: words.title,
        reportCount: 1,
        reports: [{ reason: 'spam' }],
      },
    ]);
    const decide = (as: Person, decision: string, body?: object) =>
      world.send('post', `/posts/${answer.id}/${decision}`, { as, ...(body && { body }) });
    const hide = (as: Person) => decide(as, 'hide', { reason: 'An advertisement.' });
    expect((await hide(asker)).status).toBe(403);
    expect((await hide({ ...other, roles: ['learner', 'support'] })).body.code).toBe('content.own_post');
    const support = aPerson('support');
    expect(await hide(support)).toMatchObject({
      status: 200,
      body: { hidden: { reason: 'An advertisement.' }, reportedAt: null },
    });
    const answers = async (as: Person) =>
      (await world.send('get', `/posts/${question.id}/answers`, { as })).body.items.length;
    expect([await answers(asker), await answers(other), await answers(world.teacher)]).toEqual([0, 1, 1]);
    expect((await world.send('get', `/posts/${question.id}`, { as: asker })).body).toMatchObject({
      answerCount: 0,
      acceptedAnswerId: null,
    });
    expect((await world.send('get', `/posts/${answer.id}`, { as: asker })).status).toBe(404);
    expect((await waiting(support, '/admin/posts?status=hidden')).body.items[0].id).toBe(answer.id);
    await Promise.all([decide(support, 'restore'), decide(support, 'restore')]);
    expect(await answers(asker)).toBe(1);
    expect((await world.send('get', `/posts/${question.id}`, { as: asker })).body.answerCount).toBe(1);
    await decide(support, 'keep');
    expect(
      await world.platform.query(
        `select decision, reason from content.post_moderations where post_id = '${answer.id}' order by id`,
      ),
    ).toEqual([
      { decision: 'hidden', reason: 'An advertisement.' },
      { decision: 'restored', reason: null },
    ]);
  });

  it('take the answers of a hidden question out of sight with it', async () => {
    const { courseId, lessonId } = await aCourse();
    const { body: question } = await ask(lessonId);
    await answerTo(question.id, other);
    await world.send('post', `/posts/${question.id}/hide`, { body: { reason: 'It is not of the lesson.' } });
    expect(await list(courseId, other)).toEqual([]);
    expect(await list(courseId, asker)).toEqual([words.title]);
    expect((await world.send('get', `/posts/${question.id}/answers`, { as: other })).status).toBe(404);
    expect((await answerTo(question.id, other)).status).toBe(404);
    expect((await world.send('get', `/posts/${question.id}`, { as: asker })).body.hidden).toMatchObject({
      reason: 'It is not of the lesson.',
    });
  });

  it('are bounded for each person', async () => {
    const { courseId, lessonId } = await aCourse();
    await world.platform.query(
      `insert into content.posts (id, course_id, lesson_id, lesson_title, author_id, is_by_teacher, title, text,
         created_at, changed_at, vote_count, answer_count)
       select gen_random_uuid(), '${courseId}', '${lessonId}', 'Look up', '${asker.id}', false, 'A', 'B',
         now(), now(), 0, 0 from generate_series(1, 200)`,
    );
    expect(await ask(lessonId)).toMatchObject({ status: 409, body: { code: 'content.too_many_questions' } });
    expect((await ask(lessonId, other)).status).toBe(201);
  });
});
