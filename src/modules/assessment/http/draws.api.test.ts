import { newId } from '../../../platform/identifiers/identifier';
import { aPerson } from '../../../platform/testing/start-test-application';
import { quizTakers } from '../testing/quiz-takers';

interface Asked {
  id: string;
  prompt: string;
}

describe('questions from banks', () => {
  const takers = quizTakers();
  const { aQuiz, call, publish, readAttempt, save, start, submit, teacher } = takers;

  const trueFalse = (prompt: string) => ({ kind: 'true_false', prompt, answer: true });
  const entry = (id: string, version: number | null = null) => ({
    kind: 'from_bank',
    id,
    version,
    points: 2,
  });

  /** A quiz, and a bank of its course with as many questions, the first half of them tagged. */
  async function aQuizAndBank(size: number) {
    const quiz = await aQuiz();
    const bank = await call(teacher, 'post', `/courses/${quiz.courseId}/question-banks`, { title: 'Stars' });
    const bankId = bank.body.id as string;
    const questions = Array.from({ length: size }, (_, index) => ({
      question: trueFalse(`Is it ${index}?`),
      tags: index < size / 2 ? ['low'] : [],
    }));
    const added = await call(teacher, 'post', `/question-banks/${bankId}/questions`, { questions });
    const draw = (count: number, tags: string[] = []) => ({ kind: 'draw', bankId, tags, count, points: 3 });
    let version = 1;
    const write = async (entries: object[]) => {
      const saved = await call(teacher, 'put', `/quizzes/${quiz.quizId}/draft`, {
        version,
        title: 'Stars',
        passMarkPercent: 50,
        questions: entries,
      });
      if (saved.status === 200) version = saved.body.version;
      return saved;
    };
    let published = 1;
    const publishIt = async () => {
      published += 1;
      await publish(quiz.courseId, [quiz.quizId], published);
      return (await call(teacher, 'get', `/quizzes/${quiz.quizId}`)).body;
    };
    const ids: string[] = added.body.questions.map(({ id }: Asked) => id);
    return { ...quiz, bankId, ids, draw, write, publishIt };
  }
  const editQuestion = (id: string, version: number, prompt: string, answer = true) =>
    call(teacher, 'put', `/bank-questions/${id}`, {
      version,
      tags: [],
      question: { ...trueFalse(prompt), answer },
    });
  const asked = ({ questions }: { questions: Asked[] }) => questions.map(({ prompt }) => prompt);

  it('are taken in the newest version or the one that is named, and stay as they were published', async () => {
    const quiz = await aQuizAndBank(2);
    const [one = '', two = ''] = quiz.ids;
    const saved = await quiz.write([entry(one), entry(two, 1)]);
    expect(saved).toMatchObject({
      status: 200,
      body: { problems: [], sources: { questions: [{ bankTitle: 'Stars', version: 1 }, { version: 1 }] } },
    });
    expect(await quiz.publishIt()).toMatchObject({ version: 2, questionCount: 2, points: 4 });
    await editQuestion(one, 1, 'Is it really 0?');
    await editQuestion(two, 1, 'Is it really 1?');
    const first = (await start(quiz.learner, quiz.quizId)).body;
    expect(asked(first).toSorted()).toEqual(['Is it 0?', 'Is it 1?']);
    await submit(quiz.learner, first.id);

    expect(await quiz.publishIt()).toMatchObject({ version: 3 });
    const second = (await start(quiz.learner, quiz.quizId)).body;
    expect(asked(second).toSorted()).toEqual(['Is it 1?', 'Is it really 0?']);
    expect(await quiz.publishIt()).toMatchObject({ version: 3 });
  });

  it('are drawn for each attempt by itself, as many as are wanted, and the same when it is read again', async () => {
    const quiz = await aQuizAndBank(20);
    await quiz.write([quiz.draw(5, ['LOW '])]);
    expect(await quiz.publishIt()).toMatchObject({ questionCount: 5, points: 15 });
    const drawn = new Set<string>();
    for (let attempts = 0; attempts < 8; attempts += 1) {
      const { body } = await start(quiz.learner, quiz.quizId);
      expect(new Set(body.questions.map(({ id }: Asked) => id)).size).toBe(5);
      expect(asked(body).every((prompt) => /^Is it \d\?$/.test(prompt))).toBe(true);
      expect((await readAttempt(quiz.learner, body.id)).body.questions).toEqual(body.questions);
      expect((await start(quiz.learner, quiz.quizId)).body.questions).toEqual(body.questions);
      drawn.add(asked(body).toSorted().join());
      await submit(quiz.learner, body.id);
    }
    expect(drawn.size).toBeGreaterThan(1);
  });

  it('come once in an attempt, also where draws and named questions overlap', async () => {
    const quiz = await aQuizAndBank(10);
    const [one = ''] = quiz.ids;
    await quiz.write([quiz.draw(3, ['low']), entry(one), quiz.draw(6)]);
    expect(await quiz.publishIt()).toMatchObject({ questionCount: 10, points: 29 });
    const { body } = await start(quiz.learner, quiz.quizId);
    expect(new Set(body.questions.map(({ id }: Asked) => id)).size).toBe(10);
  });

  it('that were drawn are graded as they were asked, whatever becomes of them in the bank', async () => {
    const quiz = await aQuizAndBank(3);
    await quiz.write([quiz.draw(2)]);
    await quiz.publishIt();
    const { body } = await start(quiz.learner, quiz.quizId);
    const [one, two] = body.questions as [Asked, Asked];
    await editQuestion(one.id, 1, 'Is it not?', false);
    const request = await takers.world.platform.as(teacher);
    await request.delete(`/api/v1/bank-questions/${two.id}`).expect(204);
    expect((await save(quiz.learner, body.id, one.id, { value: true })).status).toBe(200);
    expect((await save(quiz.learner, body.id, two.id, { value: true })).status).toBe(200);
    const undrawn = quiz.ids.find((id) => id !== one.id && id !== two.id) ?? '';
    expect((await save(quiz.learner, body.id, undrawn, { value: true })).body.code).toBe(
      'assessment.question_not_found',
    );
    const result = (await submit(quiz.learner, body.id)).body;
    expect(result).toMatchObject({ percent: 100, score: { points: 6, outOf: 6 } });
    expect(asked(result)).toEqual([one.prompt, two.prompt]);
    expect((await readAttempt(quiz.learner, body.id)).body.result).toEqual(result);
  });

  it('may be essays, which are graded by people as any other', async () => {
    const quiz = await aQuizAndBank(1);
    const essay = { kind: 'essay', prompt: 'Why is it dark?', words: { minimum: null, maximum: null } };
    await call(teacher, 'post', `/question-banks/${quiz.bankId}/questions`, {
      questions: [{ question: essay, tags: ['essays'] }],
    });
    await quiz.write([quiz.draw(1, ['essays'])]);
    await quiz.publishIt();
    const { body } = await start(quiz.learner, quiz.quizId);
    await save(quiz.learner, body.id, body.questions[0].id, { essay: 'Because.' });
    expect((await submit(quiz.learner, body.id)).body).toMatchObject({ awaiting: 1, status: 'submitted' });
    const tasks = await call(teacher, 'get', `/grading/tasks?courseId=${quiz.courseId}`);
    const [task] = tasks.body.items;
    expect(task).toMatchObject({ prompt: 'Why is it dark?' });
    const graded = await call(teacher, 'put', `/grading/tasks/${task.id}/grade`, {
      revision: 0,
      points: { numerator: 3, denominator: 2 },
    });
    expect(graded.status).toBe(200);
    expect((await readAttempt(quiz.learner, body.id)).body.result).toMatchObject({
      percent: 50,
      passed: true,
    });
  });

  it('that are gone, too few, too many, or of another course keep a quiz from being published', async () => {
    const quiz = await aQuizAndBank(3);
    const [one = ''] = quiz.ids;
    const elsewhere = await aQuizAndBank(3);
    const codes = async (entries: object[]) =>
      (await quiz.write(entries)).body.problems.map(({ code }: { code: string }) => code);
    expect(await codes([entry(one), quiz.draw(2)])).toEqual([]);
    expect(await codes([entry(one), quiz.draw(3)])).toEqual(['too_few_to_draw']);
    expect(await codes([entry(one, 2)])).toEqual(['bank_question_gone']);
    expect(await codes([entry(newId()), elsewhere.draw(1)])).toEqual([
      'bank_question_gone',
      'too_few_to_draw',
    ]);
    expect(await codes([entry(elsewhere.ids[0] ?? '')])).toEqual(['bank_question_gone']);
    expect(await codes([{ ...quiz.draw(1), count: 200 }, trueFalse('One more?')])).toEqual([
      'too_few_to_draw',
      'too_many_questions',
    ]);
    await expect(publish(quiz.courseId, [quiz.quizId], 2)).rejects.toMatchObject({
      code: 'assessment.quiz_incomplete',
    });
  });

  it('stand in a quiz once, and draws are twenty at most', async () => {
    const quiz = await aQuizAndBank(2);
    const [one = ''] = quiz.ids;
    expect(await quiz.write([entry(one), entry(one)])).toMatchObject({
      status: 422,
      body: { code: 'assessment.repeated_id' },
    });
    expect(await quiz.write(Array.from({ length: 21 }, () => quiz.draw(1)))).toMatchObject({ status: 400 });
  });

  it('tell others nothing of a bank: a draft names what is in it for those who write it alone', async () => {
    const quiz = await aQuizAndBank(2);
    const foreign = await aQuizAndBank(2);
    const { body } = await quiz.write([entry(foreign.ids[0] ?? ''), foreign.draw(1)]);
    expect(body.sources).toEqual({
      questions: [],
      draws: [{ id: expect.any(String), bankTitle: null, available: 0 }],
    });
    expect((await call(aPerson('instructor'), 'get', `/quizzes/${quiz.quizId}/draft`)).status).toBe(404);
  });
});
