import { newId } from '../../../platform/identifiers/identifier';
import { aPerson } from '../../../platform/testing/start-test-application';
import type { Asset } from '../../media/media.contract';
import { usualSettings } from '../domain/quiz-settings';
import { quizTakers } from '../testing/quiz-takers';

describe('files that are handed in as an answer', () => {
  const takers = quizTakers();
  const { teacher, aQuiz, publish, call, start, submit, save, readAttempt } = takers;

  /** A published quiz of one question that asks for files, and an attempt at it. */
  async function begun(changes: object = {}) {
    const quiz = await aQuiz();
    const question = {
      kind: 'file',
      prompt: 'Hand in your drawing.',
      points: 10,
      accepts: ['document', 'image'],
      maximumFiles: 2,
      maximumMegabytes: 5,
      gradingNotes: 'secret-notes',
      ...changes,
    };
    const draft = { version: 1, title: 'Stars', passMarkPercent: 60, settings: usualSettings };
    await call(teacher, 'put', `/quizzes/${quiz.quizId}/draft`, { ...draft, questions: [question] });
    await publish(quiz.courseId, [quiz.quizId], 2);
    const attempt = await start(quiz.learner, quiz.quizId);
    const attemptId = attempt.body.id as string;
    const questionId = attempt.body.questions[0].id as string;
    const bring = (facts: Partial<Asset> = {}) => {
      const asset: Asset = {
        assetId: newId(),
        ownerId: quiz.learner.id,
        kind: 'document',
        status: 'ready',
        fileName: 'drawing.pdf',
        contentType: 'application/pdf',
        sizeBytes: 1_000,
        purpose: { kind: 'answer_file', attemptId, questionId },
        ...facts,
      };
      takers.world.media.bring(asset);
      return { assetId: asset.assetId, fileName: asset.fileName, sizeBytes: asset.sizeBytes };
    };
    const handIn = (...files: object[]) => save(quiz.learner, attemptId, questionId, { files });
    const download = (who = quiz.learner) =>
      call(who, 'get', `/attempts/${attemptId}/answers/${questionId}/files`);
    return { ...quiz, attempt, attemptId, questionId, bring, handIn, download };
  }

  it('are kept as they are, whatever is said of them, and had as downloads by learner and teachers alone', async () => {
    const { attempt, attemptId, questionId, bring, handIn, download, learner } = await begun();
    expect(attempt.body.questions[0]).toEqual({
      id: questionId,
      kind: 'file',
      prompt: 'Hand in your drawing.',
      points: 10,
      files: { accepts: ['document', 'image'], maximumFiles: 2, maximumMegabytes: 5 },
    });
    expect(attempt.text).not.toContain('secret-notes');
    expect((await download()).body).toEqual({ files: [] });
    const file = bring();
    const saved = await handIn({ ...file, fileName: 'virus.exe', sizeBytes: 1 });
    expect(saved).toMatchObject({ status: 200, body: { answer: { files: [file] } } });
    const url = `https://files.example/${file.assetId}?attachment`;
    for (const who of [learner, teacher])
      expect((await download(who)).body).toEqual({
        files: [{ ...file, url, expiresAt: expect.any(String) }],
      });
    for (const who of [aPerson(), aPerson('instructor')]) expect((await download(who)).status).toBe(404);
    expect((await readAttempt(learner, attemptId)).body.answers).toEqual({ [questionId]: { files: [file] } });
  });

  it('are begun by the learner, while the attempt is under way, within what the question takes', async () => {
    const { attemptId, questionId, learner } = await begun({ maximumMegabytes: 1 });
    const file = { fileName: 'drawing.pdf', sizeBytes: 1_000_000, contentType: 'application/pdf' };
    const begin = (who = learner, changes: object = {}, question = questionId) =>
      call(who, 'post', `/attempts/${attemptId}/answers/${question}/files`, { ...file, ...changes });
    expect(await begin()).toMatchObject({ status: 201, body: { status: 'uploading', partCount: 1 } });
    const purpose = { kind: 'answer_file', attemptId, questionId };
    expect(takers.world.media.begun.at(-1)).toMatchObject({ ...file, ownerId: learner.id, purpose });
    expect((await begin(learner, { sizeBytes: 1_000_001 })).body.code).toBe('assessment.file_not_taken');
    expect((await begin(learner, { ownerId: newId() })).status).toBe(400);
    expect((await begin(learner, {}, newId())).body.code).toBe('assessment.question_not_found');
    for (const who of [aPerson(), teacher]) expect((await begin(who)).status).toBe(404);
    await submit(learner, attemptId);
    expect((await begin()).body.code).toBe('assessment.attempt_submitted');
  });

  it('are graded by those who teach the course, as essays are', async () => {
    const { attemptId, bring, handIn, learner, courseId } = await begun();
    await handIn(bring());
    expect((await submit(learner, attemptId)).body).toMatchObject({ status: 'submitted', awaiting: 1 });
    const [listed] = (await call(teacher, 'get', `/grading/tasks?courseId=${courseId}`)).body.items;
    const task = (await call(teacher, 'get', `/grading/tasks/${listed.id}`)).body;
    expect(task).toMatchObject({
      attemptId,
      question: { kind: 'file', gradingNotes: 'secret-notes', words: null },
      answer: { files: [{ fileName: 'drawing.pdf' }] },
    });
    await call(teacher, 'put', `/grading/tasks/${listed.id}/grade`, {
      revision: 0,
      points: { numerator: 15, denominator: 2 },
      feedback: 'Well drawn.',
    });
    expect((await readAttempt(learner, attemptId)).body).toMatchObject({
      status: 'graded',
      result: { percent: 75, passed: true, questions: [{ feedback: 'Well drawn.', result: 'partial' }] },
    });
  });

  it('that were not handed in are worth nothing, and nobody has to grade them', async () => {
    const { attemptId, handIn, learner } = await begun();
    await handIn();
    expect((await submit(learner, attemptId)).body).toMatchObject({
      status: 'graded',
      percent: 0,
      questions: [{ result: 'unanswered' }],
    });
  });

  it('are uploads of the learner for this very question, of a kind and size that it takes', async () => {
    const { attemptId, questionId, bring, handIn } = await begun();
    const elsewhere = { kind: 'answer_file', attemptId: newId(), questionId } as const;
    const others: Partial<Asset>[] = [
      { ownerId: newId() },
      { status: 'uploading' },
      { status: 'failed' },
      { kind: 'video' },
      { kind: 'other' },
      { sizeBytes: 5_000_001 },
      { purpose: null },
      { purpose: elsewhere },
      { purpose: { ...elsewhere, attemptId, questionId: newId() } },
      { purpose: { kind: 'lesson', lessonId: newId() } },
    ];
    for (const facts of others)
      expect((await handIn(bring(facts))).body).toMatchObject({
        status: 422,
        code: 'assessment.file_not_taken',
      });
    expect((await handIn({ ...bring(), assetId: newId() })).body.code).toBe('assessment.file_not_taken');
    const twice = bring();
    expect((await handIn(twice, twice)).body.code).toBe('assessment.answer_does_not_fit');
    expect((await handIn(bring(), bring(), bring())).body.code).toBe('assessment.answer_does_not_fit');
    expect((await handIn(bring({ sizeBytes: 5_000_000 }), bring({ kind: 'image' }))).status).toBe(200);
  });

  it('are removed when they are taken back, and stay when they are kept', async () => {
    const { bring, handIn, download } = await begun();
    const [first, second] = [bring(), bring()];
    await handIn(first, second);
    await handIn(second);
    const { assets } = await takers.world.media.getAssets({ assetIds: [first.assetId, second.assetId] });
    expect(assets.map(({ assetId }) => assetId)).toEqual([second.assetId]);
    expect((await download()).body.files).toHaveLength(1);
    expect((await handIn(first)).body.code).toBe('assessment.file_not_taken');
  });

  it('are asked for by a question that says which kinds it takes', async () => {
    const quiz = await aQuiz();
    const question = { kind: 'file', prompt: 'Hand in.', accepts: [], maximumFiles: 1, maximumMegabytes: 10 };
    const put = (changes: object) =>
      call(teacher, 'put', `/quizzes/${quiz.quizId}/draft`, {
        version: 1,
        title: 'Stars',
        passMarkPercent: null,
        questions: [{ ...question, ...changes }],
      });
    for (const wrong of [
      { accepts: ['other'] },
      { maximumFiles: 11 },
      { maximumFiles: 0 },
      { maximumMegabytes: 501 },
    ])
      expect((await put(wrong)).status).toBe(400);
    expect((await put({})).body.problems).toEqual([
      { code: 'no_file_kinds', questionId: expect.any(String) },
    ]);
  });
});
