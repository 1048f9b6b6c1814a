import type { Person } from '../../../platform/auth/principal';
import { newId } from '../../../platform/identifiers/identifier';
import { aPerson } from '../../../platform/testing/start-test-application';
import { courseVersionPublished } from '../../content/content.contract';
import type { QuizInput } from '../assessment.contract';
import { aCourseVersion, assessmentFor, startAssessment } from '../testing/fixtures';

describe('quizzes in the studio', () => {
  let world: Awaited<ReturnType<typeof startAssessment>>;
  const teacher = aPerson('instructor');

  beforeAll(async () => {
    world = await startAssessment();
  });
  afterAll(() => world.platform.stop());

  const question = (answer: boolean) => ({ kind: 'true_false', prompt: 'Is it so?', answer }) as const;
  const quiz = (changes: Partial<QuizInput> = {}): QuizInput =>
    ({ title: 'Stars', passMarkPercent: 50, questions: [question(true)], ...changes }) as QuizInput;

  async function create(changes: Partial<QuizInput> = {}) {
    const { courseId } = world.courses.add(teacher.id);
    const api = assessmentFor(world.platform, teacher);
    const { quizIds } = await api.createQuizzes({ courseId, quizzes: [quiz(changes)] });
    return { api, courseId, quizId: quizIds[0]!, freeze: () => api.freezeQuizzes({ courseId, quizIds }) };
  }

  const draftOf = (quizId: string) => `/api/v1/quizzes/${quizId}/draft`;

  async function read(quizId: string, who: Person = teacher) {
    const { status, body } = await (await world.platform.as(who)).get(draftOf(quizId));
    return { status, body };
  }

  async function save(quizId: string, draft: object, who: Person = teacher) {
    const { status, body } = await (await world.platform.as(who)).put(draftOf(quizId)).send(draft);
    return { status, body };
  }

  const sent = { version: 1, title: 'Stars', passMarkPercent: null, questions: [question(true)] };

  it('require someone signed in', async () => {
    await world.platform.anonymous.get(draftOf(newId())).expect(401);
    await world.platform.anonymous.put(draftOf(newId())).send(sent).expect(401);
  });

  it('are created in the order given, by those who teach the course and by admins', async () => {
    const { courseId } = world.courses.add(teacher.id);
    const quizzes = [quiz({ title: 'One' }), quiz({ title: 'Two', questions: [] })];
    const { quizIds } = await assessmentFor(world.platform, teacher).createQuizzes({ courseId, quizzes });
    const admin = assessmentFor(world.platform, aPerson('admin'));
    expect(await admin.createQuizzes({ courseId, quizzes })).toMatchObject({ quizIds: { length: 2 } });
    const found = await admin.getQuizzes({ quizIds: [newId(), ...quizIds.toReversed()] });
    expect(found.quizzes).toEqual([
      {
        quizId: quizIds[1],
        courseId,
        title: 'Two',
        passMarkPercent: 50,
        questionCount: 0,
        nextVersion: 1,
        problems: ['no_questions'],
      },
      {
        quizId: quizIds[0],
        courseId,
        title: 'One',
        passMarkPercent: 50,
        questionCount: 1,
        nextVersion: 1,
        problems: [],
      },
    ]);
  });

  it('are not created in the course of others, nor in one that is not there', async () => {
    const { courseId } = world.courses.add(teacher.id);
    const other = assessmentFor(world.platform, aPerson('instructor'));
    const refused = { code: 'assessment.not_your_course' };
    await expect(other.createQuizzes({ courseId, quizzes: [quiz()] })).rejects.toMatchObject(refused);
    await expect(other.createQuizzes({ courseId: newId(), quizzes: [quiz()] })).rejects.toMatchObject(
      refused,
    );
  });

  it('refuse text that cannot be kept', async () => {
    const bad = [{ ...question(true), prompt: 'a\0b' }] as QuizInput['questions'];
    await expect(create({ questions: bad })).rejects.toMatchObject({ code: 'assessment.invalid_question' });
  });

  it('are created once by a command that arrives twice', async () => {
    const { courseId } = world.courses.add(teacher.id);
    const api = assessmentFor(world.platform, teacher);
    const command = () =>
      api.createQuizzes({ courseId, quizzes: [quiz()] }, { idempotencyKey: `import/${courseId}` });
    expect(await command()).toEqual(await command());
  });

  it('are read with their answers by those who teach the course, and do not exist for others', async () => {
    const { quizId, courseId } = await create();
    expect(await read(quizId)).toMatchObject({
      status: 200,
      body: { id: quizId, courseId, version: 1, title: 'Stars', questions: [{ answer: true }], problems: [] },
    });
    expect((await read(quizId, aPerson('admin'))).status).toBe(200);
    for (const other of [aPerson(), aPerson('instructor'), aPerson('support'), aPerson('ops')]) {
      expect(await read(quizId, other)).toMatchObject({
        status: 404,
        body: { code: 'assessment.quiz_not_found' },
      });
      expect(await save(quizId, sent, other)).toMatchObject({ status: 404 });
      const { quizzes } = await assessmentFor(world.platform, other).getQuizzes({ quizIds: [quizId] });
      expect(quizzes).toHaveLength(other.roles.includes('support') ? 1 : 0);
    }
    expect((await read(newId())).status).toBe(404);
  });

  it('keep the ids of their questions and choices through edits', async () => {
    const { quizId } = await create();
    const choices = [
      { text: 'Yes', isCorrect: true, feedback: 'Indeed.' },
      { text: 'No', isCorrect: false },
    ];
    const single = { kind: 'single', prompt: 'Is it?', points: 2, explanation: 'See above.', choices };
    const first = await save(quizId, { ...sent, questions: [question(false), single] });
    expect(first).toMatchObject({ status: 200, body: { version: 2, passMarkPercent: null } });
    const moved = first.body.questions.toReversed();
    const second = await save(quizId, { ...sent, version: 2, questions: [...moved, question(true)] });
    expect(second.body.questions.slice(0, 2)).toEqual(moved);
    expect((await read(quizId)).body).toEqual(second.body);
  });

  it('may be saved unfinished, and say what is missing', async () => {
    const { quizId, freeze } = await create();
    const empty = { kind: 'single', prompt: '', choices: [] };
    const { body } = await save(quizId, { ...sent, questions: [empty] });
    const questionId = body.questions[0].id;
    const problems = [
      { code: 'question_without_prompt', questionId },
      { code: 'too_few_choices', questionId },
      { code: 'question_without_right_answer', questionId },
    ];
    expect(body.problems).toEqual(problems);
    await expect(freeze()).rejects.toMatchObject({
      code: 'assessment.quiz_incomplete',
      facts: { quizzes: [{ quizId, problems }] },
    });
  });

  it('are saved over the version that was changed, and over no other', async () => {
    const { quizId } = await create();
    const saves = await Promise.all(
      Array.from({ length: 5 }, (_, index) => save(quizId, { ...sent, title: `Tab ${index}` })),
    );
    const [winner, ...others] = saves.toSorted((left, right) => left.status - right.status);
    expect(winner!.status).toBe(200);
    expect(others.map(({ status, body }) => [status, body.code])).toEqual(
      Array(4).fill([409, 'assessment.changed_meanwhile']),
    );
    expect((await read(quizId)).body).toEqual(winner!.body);
  });

  it.each([
    ['no title', { title: ' ' }],
    ['a pass mark above 100', { passMarkPercent: 101 }],
    ['a question of an unknown kind', { questions: [{ kind: 'essay', prompt: 'Write.' }] }],
    ['more questions than there may be', { questions: Array(201).fill(question(true)) }],
    ['a field that nobody knows', { courseId: newId() }],
    ['a character that cannot be kept', { questions: [{ ...question(true), prompt: '\ud800' }] }],
  ])('refuse %s', async (_, changes) => {
    const { quizId } = await create();
    expect(await save(quizId, { ...sent, ...changes })).toMatchObject({
      status: 400,
      body: { code: 'request.invalid' },
    });
  });

  it('refuse an id that stands for two questions', async () => {
    const { quizId } = await create();
    const twice = { ...question(true), id: newId() };
    expect(await save(quizId, { ...sent, questions: [twice, twice] })).toMatchObject({
      status: 422,
      body: { code: 'assessment.repeated_id', facts: { ids: [twice.id] } },
    });
  });

  it('are frozen as they are, and keep their version while nothing changes', async () => {
    const { quizId, freeze } = await create();
    const frozen = (version: number, hasPassMark: boolean) => ({
      quizzes: [{ quizId, version, hasPassMark }],
    });
    expect(await freeze()).toEqual(frozen(1, true));
    const { questions } = (await read(quizId)).body;
    await save(quizId, { ...sent, passMarkPercent: 50, questions });
    expect(await freeze()).toEqual(frozen(1, true));
    await save(quizId, { ...sent, version: 2, questions });
    expect(await Promise.all([freeze(), freeze(), freeze()])).toEqual(Array(3).fill(frozen(2, false)));
  });

  it('are frozen by those who teach their course, all of one course', async () => {
    const { quizId, courseId } = await create();
    const elsewhere = await create();
    const refused = { code: 'assessment.not_your_course' };
    const other = assessmentFor(world.platform, aPerson('instructor'));
    await expect(other.freezeQuizzes({ courseId, quizIds: [quizId] })).rejects.toMatchObject(refused);
    const foreign = elsewhere.api.freezeQuizzes({ courseId: elsewhere.courseId, quizIds: [quizId] });
    await expect(foreign).rejects.toMatchObject({ ...refused, facts: { quizIds: [quizId] } });
  });

  it('cannot be changed once frozen, not even in the database', async () => {
    const { freeze } = await create();
    await freeze();
    for (const statement of [
      `update assessment.quiz_versions set title = 'Other'`,
      'delete from assessment.quiz_versions',
      'truncate assessment.quiz_versions cascade',
    ]) {
      const cause = { code: '23001' };
      await expect(world.platform.query(statement)).rejects.toMatchObject({ cause });
    }
  });

  it('are discarded by those who teach the course, unless they were ever frozen', async () => {
    const kept = await create();
    await kept.freeze();
    const [one, two] = [await create(), await create()];
    const quizIds = [kept.quizId, one.quizId, newId()];
    const other = assessmentFor(world.platform, aPerson('instructor'));
    expect(await other.discardQuizzes({ quizIds })).toEqual({ discarded: 0 });
    expect(await kept.api.discardQuizzes({ quizIds })).toEqual({ discarded: 1 });
    const left = [kept, one, two].map(({ quizId }) => read(quizId).then(({ status }) => status));
    expect(await Promise.all(left)).toEqual([200, 404, 200]);
  });

  it('are published with the course version that holds them, and withdrawn with the one that does not', async () => {
    const { quizId, courseId, freeze } = await create();
    const status = async () =>
      (await (await world.platform.as(teacher)).get(`/api/v1/quizzes/${quizId}`)).body;
    expect(await status()).toMatchObject({ status: 409, code: 'assessment.not_published' });
    const { quizzes } = await freeze();
    const version = aCourseVersion(courseId, quizzes);
    await world.platform.receive(courseVersionPublished, version);
    await world.platform.settle();
    const { lessonId } = version.sections[0]!.lessons[0]!;
    expect(await status()).toMatchObject({ id: quizId, lessonId, version: 1, questionCount: 1, points: 1 });
    await world.platform.receive(courseVersionPublished, aCourseVersion(courseId, [], 2));
    await world.platform.settle();
    expect(await status()).toMatchObject({ status: 409, code: 'assessment.withdrawn' });
    expect(await world.platform.deadLetters()).toEqual([]);
  });

  it('that are being published are waited for', async () => {
    const { quizId, courseId, freeze } = await create();
    const { quizzes } = await freeze();
    const asked = (await world.platform.as(teacher))
      .get(`/api/v1/quizzes/${quizId}`)
      .then((answer) => answer);
    await world.platform.receive(courseVersionPublished, aCourseVersion(courseId, quizzes));
    expect((await asked).status).toBe(200);
  });
});
