import type { Person } from '../../../platform/auth/principal';
import { aPerson } from '../../../platform/testing/start-test-application';
import { courseVersionPublished } from '../../content/content.contract';
import type { QuizInput } from '../assessment.contract';
import { blanksOf } from '../domain/blanks';
import { type Answer, optionsOf, type Question } from '../domain/question';
import { type QuizSettings, usualSettings } from '../domain/quiz-settings';
import { aCourseVersion, assessmentFor, startAssessment } from './fixtures';

/** Words that only those may read who have submitted. */
export const secrets = ['Betelgeuse', 'indeed-feedback', 'sorry-feedback', 'because-explanation'];

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

/** Questions whose answers have parts. */
export const composed: QuizInput['questions'] = [
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

/** Quizzes of a test file, and those who take them. Call it in the `describe` that they are for. */
export function quizTakers() {
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

  async function call(who: Person, method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object) {
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

  /** A published quiz that is taken like this. */
  async function aQuizWith(
    settings: Partial<QuizSettings>,
    passMarkPercent: number | null = 60,
    asked: QuizInput['questions'] = questions,
  ) {
    const quiz = await aQuiz({ questions: asked });
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

  return {
    get world() {
      return world;
    },
    teacher,
    publish,
    aQuiz,
    aQuizWith,
    call,
    start,
    readAttempt,
    submit,
    save,
    answersTo,
    attempt,
    ofAttempt,
  };
}

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
    case 'hotspot':
      return {
        marks: isRight
          ? question.regions.map(({ x, y, width, height }) => ({
              x: x + Math.floor(width / 2),
              y: y + Math.floor(height / 2),
            }))
          : [{ x: 0, y: 0 }],
      };
    case 'file':
      return { files: [] };
    case 'essay':
      return { essay: isRight ? 'All of it.' : 'None of it.' };
  }
}
