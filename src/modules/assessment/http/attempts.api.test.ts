import type { Person } from '../../../platform/auth/principal';
import { newId } from '../../../platform/identifiers/identifier';
import { aPerson } from '../../../platform/testing/start-test-application';
import { courseVersionPublished } from '../../content/content.contract';
import {
  assessmentGraded,
  assessmentPassed,
  assessmentSubmitted,
  type QuizInput,
} from '../assessment.contract';
import { blanksOf } from '../domain/blanks';
import { gradeAttempt } from '../domain/grade';
import { type Answer, type ChoiceQuestion, optionsOf, type Question } from '../domain/question';
import { type QuizSettings, usualSettings } from '../domain/quiz-settings';
import { SubmitExpired } from '../jobs/submit-expired';
import { aCourseVersion, assessmentFor, startAssessment } from '../testing/fixtures';

/** Words that only those may read who have submitted. */
const secrets = ['Betelgeuse', 'indeed-feedback', 'sorry-feedback', 'because-explanation'];

const questions: QuizInput['questions'] = [
  {
    kind: 'single',
    prompt: 'Which is nearest?',
    points: 2,
    explanation: 'because-explanation',
    choices: [
      { text: 'The Sun', isCorrect: true, feedback: 'indeed-feedback' },
      { text: 'Sirius', isCorrect: false, feedback: 'sorry-feedback' },
      { text: 'Vega', isCorrect: false },
    ],
  },
  {
    kind: 'multiple',
    prompt: 'Which are planets?',
    points: 1,
    choices: [
      { text: 'Mars', isCorrect: true },
      { text: 'Venus', isCorrect: true },
      { text: 'Saturn', isCorrect: true },
      { text: 'The Moon', isCorrect: false },
    ],
  },
  { kind: 'true_false', prompt: 'Stars are hot.', points: 1, answer: true },
  { kind: 'short_text', prompt: 'The red shoulder of Orion?', points: 1, accepted: ['Betelgeuse'] },
];

const composed: QuizInput['questions'] = [
  {
    kind: 'numeric',
    prompt: 'How far?',
    points: 1,
    value: '1234',
    tolerance: { kind: 'percent', amount: '1' },
    units: [
      { name: 'm', factor: '1' },
      { name: 'km', factor: '1000' },
    ],
  },
  {
    kind: 'matching',
    prompt: 'What is what?',
    points: 1,
    pairs: [
      { text: 'The Sun', match: { text: 'Star' } },
      { text: 'Earth', match: { text: 'Planet' } },
      { text: 'Vega', match: { text: 'Star' } },
    ],
    distractors: [{ text: 'Moon' }],
  },
  {
    kind: 'ordering',
    prompt: 'How does a day go?',
    points: 1,
    items: [{ text: 'Dawn' }, { text: 'Noon' }, { text: 'Dusk' }],
  },
  { kind: 'blanks', prompt: 'Fill in.', points: 1, text: 'A star turns [[hydrogen|H]] into [[helium]].' },
];

describe('attempts', () => {
  let world: Awaited<ReturnType<typeof startAssessment>>;
  const teacher = aPerson('instructor');

  beforeAll(async () => {
    world = await startAssessment();
  });
  afterAll(() => world.platform.stop());
  afterEach(async () => expect(await world.platform.deadLetters()).toEqual([]));

  async function publish(courseId: string, quizIds: string[], number = 1) {
    const { quizzes } = await assessmentFor(world.platform, teacher).freezeQuizzes({ courseId, quizIds });
    await world.platform.receive(courseVersionPublished, aCourseVersion(courseId, quizzes, number));
    await world.platform.settle();
  }

  /** A published quiz, and someone who learns in its course. */
  async function aQuiz(changes: Partial<QuizInput> = {}) {
    const { courseId } = world.courses.add(teacher.id);
    const learner = aPerson();
    world.enrollments.open(courseId, learner.id);
    const quiz = { title: 'Stars', passMarkPercent: 60, questions, ...changes };
    const api = assessmentFor(world.platform, teacher);
    const { quizIds } = await api.createQuizzes({ courseId, quizzes: [quiz] });
    await publish(courseId, quizIds);
    const draft = await (await world.platform.as(teacher)).get(`/api/v1/quizzes/${quizIds[0]}/draft`);
    return { courseId, learner, quizId: quizIds[0]!, draft: draft.body as { questions: Question[] } };
  }

  async function call(who: Person, method: 'get' | 'post' | 'put', path: string, body?: object) {
    const request = (await world.platform.as(who))[method](`/api/v1${path}`);
    const answer = await (body ? request.send(body) : request);
    return { status: answer.status, body: answer.body, text: answer.text };
  }

  const start = (who: Person, quizId: string) => call(who, 'post', `/quizzes/${quizId}/attempts`);
  const readAttempt = (who: Person, attemptId: string) => call(who, 'get', `/attempts/${attemptId}`);
  const submit = (who: Person, attemptId: string) => call(who, 'post', `/attempts/${attemptId}/submit`);
  const save = (who: Person, attemptId: string, questionId: string, answer: object, more: object = {}) =>
    call(who, 'put', `/attempts/${attemptId}/answers/${questionId}`, { answer, ...more });

  /** An answer for each question of the draft: all right, or all of them as wrong as can be. */
  const answersTo = (draft: { questions: Question[] }, isRight: boolean): [string, Answer][] =>
    draft.questions.map((question) => [question.id, answerTo(question, isRight)]);

  async function attempt(quiz: Awaited<ReturnType<typeof aQuiz>>, answers: [string, Answer][]) {
    const { body } = await start(quiz.learner, quiz.quizId);
    const saved = answers.map(([questionId, answer]) => save(quiz.learner, body.id, questionId, answer));
    expect((await Promise.all(saved)).map(({ status }) => status)).toEqual(answers.map(() => 200));
    return (await submit(quiz.learner, body.id)).body;
  }

  const ofAttempt = (events: { attemptId: string }[], attemptId: string) =>
    events.filter((event) => event.attemptId === attemptId);

  it('require a signed-in learner', async () => {
    for (const path of [`quizzes/${newId()}/attempts`, `attempts/${newId()}/submit`])
      await world.platform.anonymous.post(`/api/v1/${path}`).expect(401);
    await world.platform.anonymous.get(`/api/v1/attempts/${newId()}`).expect(401);
    await world.platform.anonymous.get(`/api/v1/quizzes/${newId()}`).expect(401);
  });

  it('are started at the published version, and gone on with while in progress', async () => {
    const { quizId, learner, draft } = await aQuiz();
    const first = await start(learner, quizId);
    expect(first).toMatchObject({
      status: 201,
      body: {
        quizId,
        quizVersion: 1,
        status: 'in_progress',
        startedAt: world.platform.clock.now().toISOString(),
        answers: {},
        result: null,
      },
    });
    expect(first.body.questions.map(({ id }: { id: string }) => id)).toEqual(
      draft.questions.map(({ id }) => id),
    );
    const questionId = draft.questions[2]!.id;
    await save(learner, first.body.id, questionId, { value: false });
    expect(await start(learner, quizId)).toMatchObject({
      status: 200,
      body: { ...first.body, answers: { [questionId]: { value: false } } },
    });
  });

  it('are one in progress, however many are started at the same time', async () => {
    const { quizId, learner } = await aQuiz();
    const starts = await Promise.all(Array.from({ length: 20 }, () => start(learner, quizId)));
    expect(new Set(starts.map(({ body }) => body.id)).size).toBe(1);
    expect(starts.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('answer a repeated request with the same Idempotency-Key as the first time', async () => {
    const { quizId, learner } = await aQuiz();
    const request = async () =>
      (await world.platform.as(learner))
        .post(`/api/v1/quizzes/${quizId}/attempts`)
        .set('Idempotency-Key', quizId);
    const [first, second] = [await request(), await request()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    const submission = async () =>
      (await world.platform.as(learner))
        .post(`/api/v1/attempts/${first.body.id}/submit`)
        .set('Idempotency-Key', 'submit');
    expect((await submission()).body).toEqual((await submission()).body);
  });

  it('show no sign of what is right before they are submitted', async () => {
    const { quizId, learner, draft } = await aQuiz();
    const started = await start(learner, quizId);
    const saved = await save(learner, started.body.id, draft.questions[3]!.id, { text: 'Rigel' });
    const reads = [
      started,
      saved,
      await readAttempt(learner, started.body.id),
      await call(learner, 'get', `/quizzes/${quizId}`),
      await call(learner, 'get', `/quizzes/${quizId}/attempts`),
    ];
    const telling = [...secrets, 'isCorrect', 'accepted', 'feedback', 'explanation', '"correct'];
    for (const { text } of reads) for (const word of telling) expect(text).not.toContain(word);
    const fields = started.body.questions.map((question: object) => Object.keys(question).join());
    expect(fields).toEqual([
      'id,kind,prompt,points,choices',
      'id,kind,prompt,points,choices',
      'id,kind,prompt,points',
      'id,kind,prompt,points',
    ]);
    const { text } = await submit(learner, started.body.id);
    for (const word of secrets) expect(text).toContain(word);
  });

  /** A published quiz that is taken like this. */
  async function aQuizWith(settings: Partial<QuizSettings>, passMarkPercent: number | null = 60) {
    const quiz = await aQuiz();
    const { quizId, courseId } = quiz;
    await call(teacher, 'put', `/quizzes/${quizId}/draft`, {
      version: 1,
      title: 'Stars',
      passMarkPercent,
      settings: { ...usualSettings, ...settings },
      questions: quiz.draft.questions,
    });
    await publish(courseId, [quizId], 2);
    return quiz;
  }

  const runJob = () => {
    const { hosted } = world.platform.application;
    const module = hosted.find(({ manifest }) => manifest.name === 'assessment');
    return module!.container.resolve(SubmitExpired).run();
  };

  it('are as many as the quiz allows, however many are started at the same time', async () => {
    const quiz = await aQuizWith({ maximumAttempts: 2 });
    const about = async () => (await call(quiz.learner, 'get', `/quizzes/${quiz.quizId}`)).body;
    expect(await about()).toMatchObject({ attemptsLeft: 2, settings: { maximumAttempts: 2 } });
    for (let count = 0; count < 2; count += 1) await attempt(quiz, []);
    const refused = await Promise.all(Array.from({ length: 5 }, () => start(quiz.learner, quiz.quizId)));
    for (const { status, body } of refused)
      expect([status, body.code, body.facts]).toEqual([
        409,
        'assessment.no_attempts_left',
        { maximumAttempts: 2 },
      ]);
    expect(await about()).toMatchObject({ attemptsLeft: 0, attempts: { length: 2 } });
    for (let count = 0; count < 3; count += 1) {
      const own = await start(teacher, quiz.quizId);
      expect(own.status).toBe(201);
      await submit(teacher, own.body.id);
    }
  });

  it('open some time after the one before', async () => {
    const quiz = await aQuizWith({ delayMinutes: 60 });
    await attempt(quiz, []);
    const opensAt = new Date(world.platform.clock.now().getTime() + 3_600_000).toISOString();
    expect((await start(quiz.learner, quiz.quizId)).body).toMatchObject({
      code: 'assessment.too_soon',
      facts: { opensAt },
    });
    expect((await call(quiz.learner, 'get', `/quizzes/${quiz.quizId}`)).body.opensAt).toBe(opensAt);
    world.platform.clock.advance({ minutes: 60 });
    expect((await start(quiz.learner, quiz.quizId)).status).toBe(201);
  });

  it('close by the clock of the server: grace and the way are allowed for, and what was saved counts', async () => {
    const quiz = await aQuizWith({ timeLimitMinutes: 10, graceSeconds: 30 });
    const { body } = await start(quiz.learner, quiz.quizId);
    const { clock } = world.platform;
    const now = clock.now().getTime();
    expect(body).toMatchObject({
      now: new Date(now).toISOString(),
      deadlineAt: new Date(now + 600_000).toISOString(),
    });
    const [[first, right], [second, other]] = answersTo(quiz.draft, true) as [
      [string, Answer],
      [string, Answer],
    ];
    clock.advance({ minutes: 10, seconds: 35 });
    expect((await save(quiz.learner, body.id, first, right)).status).toBe(200);
    await runJob();
    expect((await readAttempt(quiz.learner, body.id)).body.status).toBe('in_progress');
    clock.advance({ seconds: 1 });
    expect((await save(quiz.learner, body.id, second, other)).body.code).toBe('assessment.time_over');
    await runJob();
    await runJob();
    const graded = (await readAttempt(quiz.learner, body.id)).body;
    expect(graded).toMatchObject({ status: 'graded', result: { percent: 40 } });
    expect(ofAttempt(await world.platform.published(assessmentGraded), body.id)).toHaveLength(1);
  });

  it('that are over make way for the next, though the job has not come to them', async () => {
    const quiz = await aQuizWith({ timeLimitMinutes: 1, maximumAttempts: 2 });
    const first = (await start(quiz.learner, quiz.quizId)).body;
    world.platform.clock.advance({ minutes: 2 });
    const next = await start(quiz.learner, quiz.quizId);
    expect(next.status).toBe(201);
    expect(next.body.id).not.toBe(first.id);
    expect((await readAttempt(quiz.learner, first.id)).body).toMatchObject({
      status: 'graded',
      result: { percent: 0 },
    });
    await submit(quiz.learner, next.body.id);
    expect((await start(quiz.learner, quiz.quizId)).body.code).toBe('assessment.no_attempts_left');
  });

  it.each([
    ['best', 100, true, 1],
    ['last', 0, false, 1],
    ['first', 40, false, 0],
  ] as const)('count by the rule of the quiz: the %s', async (countedAttempt, percent, passed, passes) => {
    const quiz = await aQuizWith({ countedAttempt });
    const right = answersTo(quiz.draft, true);
    const results = [
      await attempt(quiz, right.slice(0, 1)),
      await attempt(quiz, right),
      await attempt(quiz, []),
    ];
    const about = (await call(quiz.learner, 'get', `/quizzes/${quiz.quizId}`)).body;
    expect(about).toMatchObject({ counted: { percent }, passed });
    const told = await world.platform.published(assessmentPassed);
    expect(results.flatMap(({ id }) => ofAttempt(told, id))).toHaveLength(passes);
  });

  it.each([
    ['after_pass', { showsAnswers: 'after_pass' }, [false, true]],
    ['after_last_attempt', { showsAnswers: 'after_last_attempt', maximumAttempts: 2 }, [false, true]],
    ['never', { showsAnswers: 'never' }, [false, false]],
  ] as const)('show what is right when the quiz says so: %s', async (until, settings, shown) => {
    const quiz = await aQuizWith(settings);
    const failed = await attempt(quiz, answersTo(quiz.draft, false));
    expect(failed).toMatchObject({ percent: 0, answersHidden: until, questions: [] });
    const before = await readAttempt(quiz.learner, failed.id);
    for (const word of secrets) expect(before.text).not.toContain(word);
    expect((await readAttempt(teacher, failed.id)).body.result.questions).toHaveLength(4);
    const passed = await attempt(quiz, answersTo(quiz.draft, true));
    const after = (await readAttempt(quiz.learner, failed.id)).body.result;
    expect([failed, passed].map(({ questions }) => questions.length > 0)).toEqual(shown);
    expect(after.answersHidden === null).toBe(shown[1]);
  });

  it('mix their questions, and leave choices as they are, where the quiz says so', async () => {
    const quiz = await aQuizWith({ shufflesQuestions: true, shufflesChoices: false });
    const orders = new Set<string>();
    for (let count = 0; count < 12; count += 1) {
      const { body } = await start(quiz.learner, quiz.quizId);
      const ids = body.questions.map(({ id }: { id: string }) => id);
      orders.add(ids.join());
      const single = body.questions.find(({ kind }: { kind: string }) => kind === 'single');
      expect(single.choices.map(({ text }: { text: string }) => text)).toEqual(['The Sun', 'Sirius', 'Vega']);
      const again = (await readAttempt(quiz.learner, body.id)).body;
      expect(again.questions.map(({ id }: { id: string }) => id)).toEqual(ids);
      const result = (await submit(quiz.learner, body.id)).body;
      expect(result.questions.map(({ id }: { id: string }) => id)).toEqual(ids);
    }
    expect(orders.size).toBeGreaterThan(1);
  });

  it('ask for numbers, matches, orders and blanks, and say part by part what came of them', async () => {
    const quiz = await aQuiz({ questions: composed });
    const { body } = await start(quiz.learner, quiz.quizId);
    const [number, matching, ordering, blanks] = quiz.draft.questions as [
      Question,
      Question,
      Question,
      Question,
    ];
    if (matching.kind !== 'matching' || ordering.kind !== 'ordering') throw new Error('Not it.');
    const asked = body.questions;
    expect(asked[0]).toEqual({
      id: number.id,
      kind: 'numeric',
      prompt: 'How far?',
      points: 1,
      units: ['m', 'km'],
    });
    expect(asked[1].pairs).toEqual(matching.pairs.map(({ id, text }) => ({ id, text })));
    const texts = (list: { text: string }[]) => list.map(({ text }) => text).toSorted();
    expect(texts(asked[1].options)).toEqual(['Moon', 'Planet', 'Star']);
    expect(texts(asked[2].items)).toEqual(['Dawn', 'Dusk', 'Noon']);
    expect(asked[3].stretches).toEqual(['A star turns ', ' into ', '.']);
    for (const word of ['"match"', 'hydrogen', 'accepted', 'factor', 'tolerance', 'value'])
      expect(JSON.stringify(body)).not.toContain(word);

    const [sun, earth, vega] = matching.pairs;
    const [dawn, noon, dusk] = ordering.items;
    const result = await attempt(quiz, [
      [number.id, { number: '1,234', unit: 'km' }],
      [matching.id, { matches: { [sun!.id]: sun!.match.id, [vega!.id]: matching.distractors[0]!.id } }],
      [ordering.id, { order: [noon!.id, dawn!.id, dusk!.id] }],
      [blanks.id, { blanks: ['H', 'lead'] }],
    ]);
    expect(result.questions).toMatchObject([
      {
        result: 'incorrect',
        yourAnswer: { number: '1,234', unit: 'km' },
        correct: { number: '1234', unit: 'm', tolerance: { kind: 'percent', amount: '1' } },
      },
      {
        result: 'partial',
        points: { numerator: 1, denominator: 3 },
        correct: {
          matches: { [sun!.id]: sun!.match.id, [earth!.id]: earth!.match.id, [vega!.id]: sun!.match.id },
        },
        pairs: [
          { text: 'The Sun', yours: 'Star', right: 'Star', isRight: true },
          { text: 'Earth', yours: null, right: 'Planet', isRight: false },
          { text: 'Vega', yours: 'Moon', right: 'Star', isRight: false },
        ],
      },
      {
        points: { numerator: 1, denominator: 3 },
        yourAnswer: { order: [noon!.id, dawn!.id, dusk!.id] },
        correct: { order: [dawn!.id, noon!.id, dusk!.id] },
        items: [{ text: 'Dawn' }, { text: 'Noon' }, { text: 'Dusk' }],
      },
      {
        points: { numerator: 1, denominator: 2 },
        stretches: ['A star turns ', ' into ', '.'],
        blanks: [
          { yours: 'H', accepted: ['hydrogen', 'H'], isRight: true },
          { yours: 'lead', accepted: ['helium'], isRight: false },
        ],
      },
    ]);
    const everything = await attempt(quiz, [
      [number.id, { number: '1.23', unit: 'km' }],
      [matching.id, result.questions[1].correct],
      [ordering.id, result.questions[2].correct],
      [blanks.id, { blanks: ['hydrogen', 'Helium'] }],
    ]);
    expect(everything).toMatchObject({ percent: 100, passed: true });
  });

  it('refuse numbers, matches, orders and blanks that the question does not have', async () => {
    const quiz = await aQuiz({ questions: composed });
    const { body } = await start(quiz.learner, quiz.quizId);
    const [number, matching, ordering, blanks] = quiz.draft.questions.map(({ id }) => id) as [
      string,
      string,
      string,
      string,
    ];
    const code = async (questionId: string, answer: object) =>
      (await save(quiz.learner, body.id, questionId, answer)).body.code;
    const unfit = 'assessment.answer_does_not_fit';
    expect(await code(number, { number: '1', unit: 'miles' })).toBe(unfit);
    expect(await code(number, { text: '1' })).toBe(unfit);
    expect(await code(matching, { matches: { [newId()]: newId() } })).toBe(unfit);
    expect(await code(ordering, { order: [newId()] })).toBe(unfit);
    expect(await code(blanks, { blanks: ['one'] })).toBe(unfit);
    expect(await code(number, { number: '1'.repeat(101), unit: null })).toBe('request.invalid');
    const many = Object.fromEntries(Array.from({ length: 21 }, () => [newId(), newId()]));
    expect(await code(matching, { matches: many })).toBe('request.invalid');
  });

  it('show choices in an order of their own, which stays', async () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ text: `${index}`, isCorrect: index === 0 }));
    const single = { kind: 'single' as const, prompt: 'Which?', points: 1, choices: many };
    const { quizId, courseId, learner } = await aQuiz({ questions: [single] });
    const other = aPerson();
    world.enrollments.open(courseId, other.id);
    const orderOf = (answer: { body: { questions: { choices: { text: string }[] }[] } }) =>
      answer.body.questions[0]!.choices.map(({ text }) => text);
    const mine = await start(learner, quizId);
    expect(orderOf(await readAttempt(learner, mine.body.id))).toEqual(orderOf(mine));
    expect(orderOf(await start(other, quizId))).not.toEqual(orderOf(mine));
    expect(orderOf(mine).toSorted()).toEqual(many.map(({ text }) => text).toSorted());
    const ids = mine.body.questions[0].choices.map(({ id }: { id: string }) => id);
    expect(ids.toSorted()).not.toEqual(
      many.map(
        ({ text }) =>
          mine.body.questions[0].choices.find((choice: { text: string }) => choice.text === text).id,
      ),
    );
  });

  it('are graded with what is right, why, and exactly how much each answer was worth', async () => {
    const quiz = await aQuiz();
    const [single, multiple, , text] = quiz.draft.questions;
    if (!single || !('choices' in single) || !multiple || !('choices' in multiple))
      throw new Error('Not it.');
    const [mars, , , moon] = multiple.choices;
    const wrongText: Answer = { text: 'Rigel' };
    const answers: [string, Answer][] = [
      [single.id, { choiceId: single.choices[0]!.id }],
      [multiple.id, { choiceIds: [mars!.id] }],
      [text!.id, wrongText],
    ];
    const result = await attempt(quiz, answers);
    expect(result).toMatchObject({
      status: 'graded',
      submittedAt: world.platform.clock.now().toISOString(),
      score: { points: 2.33, outOf: 5, numerator: 7, denominator: 3 },
      percent: 46,
      passed: false,
      questions: [
        {
          id: single.id,
          result: 'correct',
          points: { numerator: 2, denominator: 1 },
          outOf: 2,
          yourAnswer: { choiceId: single.choices[0]!.id },
          correct: { choiceId: single.choices[0]!.id },
          explanation: 'because-explanation',
        },
        {
          result: 'partial',
          points: { numerator: 1, denominator: 3 },
          correct: { choiceIds: multiple.choices.slice(0, 3).map(({ id }) => id) },
          explanation: null,
        },
        {
          result: 'unanswered',
          points: { numerator: 0, denominator: 1 },
          yourAnswer: null,
          correct: { value: true },
        },
        { result: 'incorrect', yourAnswer: wrongText, correct: { accepted: ['Betelgeuse'] } },
      ],
    });
    expect(result.questions[0].choices).toContainEqual({
      id: single.choices[0]!.id,
      text: 'The Sun',
      isCorrect: true,
      isChosen: true,
      feedback: 'indeed-feedback',
    });
    expect(result.questions[1].choices).toContainEqual({
      id: moon!.id,
      text: 'The Moon',
      isCorrect: false,
      isChosen: false,
      feedback: null,
    });
    expect((await readAttempt(quiz.learner, result.id)).body).toMatchObject({ status: 'graded', result });
  });

  it('tell that they were submitted, graded and passed', async () => {
    const quiz = await aQuiz();
    const failed = await attempt(quiz, answersTo(quiz.draft, false));
    const passed = await attempt(quiz, answersTo(quiz.draft, true));
    expect([failed.passed, passed.passed]).toEqual([false, true]);
    const facts = {
      quizId: quiz.quizId,
      quizVersion: 1,
      courseId: quiz.courseId,
      learnerId: quiz.learner.id,
    };
    const [submitted, graded, passes] = await Promise.all([
      world.platform.published(assessmentSubmitted),
      world.platform.published(assessmentGraded),
      world.platform.published(assessmentPassed),
    ]);
    expect(ofAttempt(submitted, failed.id)).toMatchObject([facts]);
    const nothing = { numerator: 0, denominator: 1 };
    const everything = { numerator: 1, denominator: 1 };
    expect(ofAttempt(graded, failed.id)).toMatchObject([{ ...facts, score: nothing, hasPassed: false }]);
    expect(ofAttempt(graded, passed.id)).toMatchObject([{ ...facts, score: everything, hasPassed: true }]);
    expect(ofAttempt(passes, failed.id)).toEqual([]);
    expect(ofAttempt(passes, passed.id)).toMatchObject([{ ...facts, score: everything }]);
  });

  it('neither pass nor fail where the quiz has no pass mark', async () => {
    const quiz = await aQuiz({ passMarkPercent: null });
    const result = await attempt(quiz, answersTo(quiz.draft, true));
    expect(result).toMatchObject({ percent: 100, passed: null });
    expect(ofAttempt(await world.platform.published(assessmentPassed), result.id)).toEqual([]);
  });

  it('are graded once, however many submit at the same time', async () => {
    const quiz = await aQuiz();
    const { body } = await start(quiz.learner, quiz.quizId);
    for (const [questionId, answer] of answersTo(quiz.draft, true))
      await save(quiz.learner, body.id, questionId, answer);
    const submits = await Promise.all(Array.from({ length: 20 }, () => submit(quiz.learner, body.id)));
    expect(submits.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(new Set(submits.map(({ text }) => text)).size).toBe(1);
    world.platform.clock.advance({ minutes: 1 });
    expect((await submit(quiz.learner, body.id)).text).toBe(submits[0]!.text);
    for (const event of [assessmentSubmitted, assessmentGraded, assessmentPassed])
      expect(ofAttempt(await world.platform.published(event), body.id)).toHaveLength(1);
  });

  it('keep what several tabs save at the same time', async () => {
    const quiz = await aQuiz();
    const { body } = await start(quiz.learner, quiz.quizId);
    const answers = answersTo(quiz.draft, true);
    const saves = [...answers, ...answers].map(([questionId, answer]) =>
      save(quiz.learner, body.id, questionId, answer),
    );
    expect((await Promise.all(saves)).map(({ status }) => status)).toEqual(saves.map(() => 200));
    expect((await readAttempt(quiz.learner, body.id)).body.answers).toEqual(Object.fromEntries(answers));
    expect((await submit(quiz.learner, body.id)).body.percent).toBe(100);
  });

  it('keep the last answer saved, and of one tab the last it sent, in whatever order they arrive', async () => {
    const quiz = await aQuiz();
    const { body } = await start(quiz.learner, quiz.quizId);
    const questionId = quiz.draft.questions[3]!.id;
    const send = async (text: string, more: object) =>
      (await save(quiz.learner, body.id, questionId, { text }, more)).body.answer.text;
    expect(await send('one, second', { clientId: 'one', sequence: 2 })).toBe('one, second');
    expect(await send('one, first', { clientId: 'one', sequence: 1 })).toBe('one, second');
    expect(await send('two, first', { clientId: 'two', sequence: 1 })).toBe('two, first');
    expect(await send('one, third', { clientId: 'one', sequence: 3 })).toBe('one, third');
    expect(await send('anyone', {})).toBe('anyone');
    expect(await send('anyone again', { sequence: 0 })).toBe('anyone again');
  });

  it('take no answer once they are submitted, and lose none that was saved before', async () => {
    const quiz = await aQuiz();
    const { body } = await start(quiz.learner, quiz.quizId);
    const [before, during] = answersTo(quiz.draft, true) as [[string, Answer], [string, Answer]];
    await save(quiz.learner, body.id, ...before);
    const [result, ...saves] = await Promise.all([
      submit(quiz.learner, body.id),
      ...Array.from({ length: 10 }, () => save(quiz.learner, body.id, ...during)),
    ]);
    // A save may only be answered with success if the grade knows of it.
    const wasSaved = saves.some(({ status }) => status === 200);
    expect(result.body.questions.slice(0, 2)).toMatchObject([
      { result: 'correct' },
      { result: wasSaved ? 'correct' : 'unanswered' },
    ]);
    expect(await save(quiz.learner, body.id, ...during)).toMatchObject({
      status: 409,
      body: { code: 'assessment.attempt_submitted' },
    });
    expect((await submit(quiz.learner, body.id)).text).toBe(result.text);
    const change = `update assessment.answers set saved_at = now() where attempt_id = '${body.id}'`;
    await expect(world.platform.query(change)).rejects.toMatchObject({ cause: { code: '23001' } });
  });

  it('refuse what their questions cannot be answered with', async () => {
    const quiz = await aQuiz();
    const { body } = await start(quiz.learner, quiz.quizId);
    const [single, multiple, trueFalse, text] = quiz.draft.questions.map(({ id }) => id) as [
      string,
      string,
      string,
      string,
    ];
    const status = async (questionId: string, answer: object) => {
      const refused = await save(quiz.learner, body.id, questionId, answer);
      return `${refused.status} ${refused.body.code}`;
    };
    const [choice] = (quiz.draft.questions[1] as ChoiceQuestion).choices;
    const unfit = '422 assessment.answer_does_not_fit';
    expect(await status(single, { value: true })).toBe(unfit);
    expect(await status(single, { choiceId: newId() })).toBe(unfit);
    expect(await status(multiple, { choiceIds: [choice!.id, choice!.id] })).toBe(unfit);
    expect(await status(trueFalse, { text: 'true' })).toBe(unfit);
    expect(await status(text, { choiceIds: [] })).toBe(unfit);
    expect(await status(newId(), { value: true })).toBe('404 assessment.question_not_found');
    expect(await status(text, { text: 'x'.repeat(2_001) })).toBe('400 request.invalid');
    expect(await status(text, { text: 'x', value: true })).toBe('400 request.invalid');
    expect(await status(text, {})).toBe('400 request.invalid');
    expect((await readAttempt(quiz.learner, body.id)).body.answers).toEqual({});
  });

  it('find their question whichever letters its id is written in', async () => {
    const id = newId().toUpperCase();
    const { quizId, learner } = await aQuiz();
    const put = { version: 1, title: 'Stars', passMarkPercent: 100 };
    const trueFalse = { id, kind: 'true_false', prompt: 'So?', answer: true };
    await call(teacher, 'put', `/quizzes/${quizId}/draft`, { ...put, questions: [trueFalse] });
    const { courseId } = (await call(teacher, 'get', `/quizzes/${quizId}/draft`)).body;
    await publish(courseId, [quizId], 2);
    const { body } = await start(learner, quizId);
    expect(await save(learner, body.id, id, { value: true })).toMatchObject({ status: 200 });
    expect((await submit(learner, body.id)).body.passed).toBe(true);
  });

  it('stay at their version when a new one is published meanwhile', async () => {
    const quiz = await aQuiz();
    const { body } = await start(quiz.learner, quiz.quizId);
    const changed = {
      version: 1,
      title: 'Stars',
      passMarkPercent: 100,
      questions: quiz.draft.questions.slice(2, 3),
    };
    await call(teacher, 'put', `/quizzes/${quiz.quizId}/draft`, changed);
    await publish(quiz.courseId, [quiz.quizId], 2);
    expect((await start(quiz.learner, quiz.quizId)).body).toMatchObject({ id: body.id, quizVersion: 1 });
    for (const [questionId, answer] of answersTo(quiz.draft, true))
      await save(quiz.learner, body.id, questionId, answer);
    expect((await submit(quiz.learner, body.id)).body).toMatchObject({ quizVersion: 1, score: { outOf: 5 } });
    const next = await start(quiz.learner, quiz.quizId);
    expect(next).toMatchObject({ status: 201, body: { quizVersion: 2, questions: { length: 1 } } });
    await publish(quiz.courseId, [], 3);
    expect((await submit(quiz.learner, next.body.id)).status).toBe(200);
    expect((await start(quiz.learner, quiz.quizId)).body.code).toBe('assessment.withdrawn');
  });

  it.each(['not_enrolled', 'unpaid', 'expired', 'cancelled', 'refunded'] as const)(
    'say why they are closed to someone who is %s, and keep what was submitted',
    async (reason) => {
      const quiz = await aQuiz();
      const { quizId, learner, courseId } = quiz;
      const graded = await attempt(quiz, answersTo(quiz.draft, true));
      const { body } = await start(learner, quizId);
      const questionId = quiz.draft.questions[2]!.id;
      await save(learner, body.id, questionId, { value: true });
      world.enrollments.close(courseId, learner.id, reason);
      const refused = await Promise.all([
        call(learner, 'get', `/quizzes/${quizId}`),
        start(learner, quizId),
        readAttempt(learner, body.id),
        save(learner, body.id, questionId, { value: false }),
        submit(learner, body.id),
      ]);
      const answer = [403, `assessment.${reason}`];
      expect(refused.map(({ status, body }) => [status, body.code])).toEqual(Array(5).fill(answer));
      expect((await readAttempt(learner, graded.id)).body.result).toEqual(graded);
      expect((await submit(learner, graded.id)).body).toEqual(graded);
      expect((await call(learner, 'get', `/quizzes/${quizId}/attempts`)).body.items).toHaveLength(2);

      world.enrollments.open(courseId, learner.id);
      expect((await submit(learner, body.id)).body.questions[2].result).toBe('correct');
    },
  );

  it('do not exist for others, save that those who teach the course and admins see them', async () => {
    const quiz = await aQuiz();
    const { body } = await start(quiz.learner, quiz.quizId);
    const questionId = quiz.draft.questions[2]!.id;
    const fellow = aPerson();
    world.enrollments.open(quiz.courseId, fellow.id);
    const statuses = async (who: Person) => [
      (await readAttempt(who, body.id)).status,
      (await save(who, body.id, questionId, { value: true })).status,
      (await submit(who, body.id)).status,
    ];
    for (const other of [fellow, aPerson(), aPerson('instructor'), aPerson('support'), aPerson('ops')])
      expect(await statuses(other)).toEqual([404, 404, 404]);
    for (const allowed of [teacher, aPerson('admin')])
      expect(await statuses(allowed)).toEqual([200, 404, 404]);
    expect((await call(fellow, 'get', `/quizzes/${quiz.quizId}/attempts`)).body.items).toEqual([]);
    const unknown = await Promise.all([
      start(fellow, newId()),
      readAttempt(fellow, newId()),
      submit(fellow, newId()),
      call(fellow, 'get', `/quizzes/${newId()}`),
      call(fellow, 'get', `/quizzes/${newId()}/attempts`),
    ]);
    expect(unknown.map(({ status }) => status)).toEqual(Array(5).fill(404));
  });

  it('may be made by those who teach the course', async () => {
    const { quizId } = await aQuiz();
    const { status, body } = await start(teacher, quizId);
    expect(status).toBe(201);
    expect((await submit(teacher, body.id)).body).toMatchObject({ percent: 0, passed: false });
  });

  it('are shown with their quiz: how one has done, the best, and whether one has passed', async () => {
    const quiz = await aQuiz();
    const about = async () => (await call(quiz.learner, 'get', `/quizzes/${quiz.quizId}`)).body;
    expect(await about()).toEqual({
      id: quiz.quizId,
      courseId: quiz.courseId,
      lessonId: expect.any(String),
      version: 1,
      title: 'Stars',
      questionCount: 4,
      points: 5,
      passMarkPercent: 60,
      attempts: [],
      best: null,
      settings: usualSettings,
      counted: null,
      attemptsLeft: null,
      opensAt: null,
      passed: false,
    });
    const right = answersTo(quiz.draft, true);
    const results = [
      await attempt(quiz, right.slice(0, 1)),
      await attempt(quiz, right),
      await attempt(quiz, right),
      await attempt(quiz, []),
    ];
    const { id } = (await start(quiz.learner, quiz.quizId)).body;
    const shown = await about();
    expect(shown).toMatchObject({
      best: { id: results[1].id, percent: 100, score: { points: 5, outOf: 5 }, passed: true },
      passed: true,
    });
    expect(
      shown.attempts.map((one: { id: string; percent: number | null }) => [one.id, one.percent]),
    ).toEqual([
      [id, null],
      [results[3].id, 0],
      [results[2].id, 100],
      [results[1].id, 100],
      [results[0].id, 40],
    ]);
  });

  it('are listed page by page, the newest first', async () => {
    const quiz = await aQuiz();
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) ids.unshift((await attempt(quiz, [])).id);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor ? `limit=2&cursor=${cursor}` : 'limit=2';
      const { body } = await call(quiz.learner, 'get', `/quizzes/${quiz.quizId}/attempts?${query}`);
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.nextCursor;
    } while (cursor);
    expect(seen).toEqual(ids);
  });

  it('can all be graded again from what is stored, and come to the same fractions', async () => {
    const quiz = await aQuiz();
    const [right, wrong] = [answersTo(quiz.draft, true), answersTo(quiz.draft, false)];
    for (let pattern = 0; pattern < 16; pattern += 1)
      await attempt(
        quiz,
        right.map((answer, index) => (pattern & (1 << index) ? answer : wrong[index]!)),
      );
    const others = await aQuiz({ questions: composed });
    for (const isRight of [true, false]) await attempt(others, answersTo(others.draft, isRight));
    const { choices } = quiz.draft.questions[1] as ChoiceQuestion;
    for (let ticks = 1; ticks <= choices.length; ticks += 1)
      await attempt(quiz, [[right[1]![0], { choiceIds: choices.slice(0, ticks).map(({ id }) => id) }]]);

    const stored = await world.platform.query(`
      select attempts.id, points_numerator, points_denominator, attempts.out_of, has_passed, grading_rules, seed,
        quiz_versions.questions, quiz_versions.pass_mark_percent,
        coalesce((select jsonb_object_agg(question_id, answer) from assessment.answers
          where attempt_id = attempts.id), '{}') as answers
      from assessment.attempts
      join assessment.quiz_versions on quiz_versions.quiz_id = attempts.quiz_id
        and quiz_versions.version = attempts.quiz_version
      where status = 'graded'`);
    expect(stored.length).toBeGreaterThanOrEqual(20);
    for (const row of stored) {
      const version = {
        questions: row.questions as Question[],
        passMarkPercent: row.pass_mark_percent as number | null,
      };
      const grade = gradeAttempt(version, new Map(Object.entries(row.answers as Record<string, Answer>)));
      expect({ ...grade.points, outOf: grade.outOf, hasPassed: grade.hasPassed, rules: 1 }).toEqual({
        numerator: Number(row.points_numerator),
        denominator: Number(row.points_denominator),
        outOf: row.out_of,
        hasPassed: row.has_passed,
        rules: row.grading_rules,
      });
    }
  });
});

function answerTo(question: Question, isRight: boolean): Answer {
  switch (question.kind) {
    case 'single':
      return { choiceId: question.choices.find(({ isCorrect }) => isCorrect === isRight)!.id };
    case 'multiple': {
      const chosen = question.choices.filter(({ isCorrect }) => isCorrect === isRight);
      return { choiceIds: chosen.map(({ id }) => id) };
    }
    case 'true_false':
      return { value: question.answer === isRight };
    case 'short_text':
      return { text: isRight ? ` ${question.accepted[0]!.toUpperCase()} ` : 'Rigel' };
    case 'numeric':
      return { number: isRight ? question.value : 'a lot', unit: question.units[0]?.name ?? null };
    case 'matching': {
      const shown = optionsOf(question);
      const chosen = ({ match }: (typeof question.pairs)[number]) =>
        shown.find(({ text }) => (isRight ? text === match.text : text === question.distractors[0]!.text))!
          .id;
      return { matches: Object.fromEntries(question.pairs.map((pair) => [pair.id, chosen(pair)])) };
    }
    case 'ordering': {
      const order = question.items.map(({ id }) => id);
      return { order: isRight ? order : order.toReversed() };
    }
    case 'blanks':
      return { blanks: blanksOf(question.text).map(([accepted]) => (isRight ? accepted! : 'Rigel')) };
  }
}
