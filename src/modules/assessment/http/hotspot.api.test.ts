import { newId } from '../../../platform/identifiers/identifier';
import { aPerson } from '../../../platform/testing/start-test-application';
import { contentUploaded } from '../../media/media.contract';
import { usualSettings } from '../domain/quiz-settings';
import { quizTakers } from '../testing/quiz-takers';

describe('a question about a picture', () => {
  const takers = quizTakers();
  const { teacher, aQuiz, publish, call, start, submit, save, readAttempt } = takers;
  const description = 'The sky of a winter evening, to the south.';
  const regions = [
    { label: 'secret-Betelgeuse', shape: 'ellipse', x: 1_000, y: 2_000, width: 1_000, height: 1_000 },
    { label: 'secret-Sirius', shape: 'rectangle', x: 7_111, y: 8_222, width: 1_333, height: 444 },
  ];

  /** A picture that somebody has brought for a course. */
  async function aPicture(courseId: string, ownerId = teacher.id) {
    const assetId = newId();
    const file = { fileName: 'sky.png', contentType: 'image/png', sizeBytes: 9 } as const;
    const purpose = { kind: 'question_picture', courseId } as const;
    await takers.world.platform.receive(contentUploaded, {
      assetId,
      ownerId,
      kind: 'image',
      ...file,
      purpose,
    });
    await takers.world.platform.settle();
    return assetId;
  }

  async function drafted(assetId: (courseId: string) => Promise<string | null>, changes: object = {}) {
    const quiz = await aQuiz();
    const id = await assetId(quiz.courseId);
    const question = {
      kind: 'hotspot',
      prompt: 'Where are they?',
      points: 4,
      picture: id && { assetId: id, description },
      regions,
      ...changes,
    };
    const saved = await call(teacher, 'put', `/quizzes/${quiz.quizId}/draft`, {
      version: 1,
      title: 'Stars',
      passMarkPercent: 60,
      settings: usualSettings,
      questions: [question],
    });
    return { ...quiz, saved, assetId: id };
  }

  async function published() {
    const quiz = await drafted(aPicture);
    expect(quiz.saved.body.problems).toEqual([]);
    await publish(quiz.courseId, [quiz.quizId], 2);
    return quiz;
  }

  it('shows its picture to whoever answers it, and what is right only afterwards', async () => {
    const quiz = await published();
    const begun = await start(quiz.learner, quiz.quizId);
    const [question] = begun.body.questions;
    expect(question).toEqual({
      id: expect.any(String),
      kind: 'hotspot',
      prompt: 'Where are they?',
      points: 4,
      picture: { assetId: quiz.assetId, description },
      marks: 2,
    });
    for (const secret of ['secret-', '7111', '8222', 'ellipse']) expect(begun.text).not.toContain(secret);
    const pictures = (who = quiz.learner) => call(who, 'get', `/attempts/${begun.body.id}/pictures`);
    const address = {
      assetId: quiz.assetId,
      url: `https://files.example/${quiz.assetId}?inline`,
      expiresAt: expect.any(String),
      picture: null,
    };
    expect((await pictures()).body).toEqual({ pictures: [address] });
    expect((await pictures(aPerson())).status).toBe(404);

    const marks = [
      { x: 1_500, y: 2_500 },
      { x: 10, y: 10 },
    ];
    expect(await save(quiz.learner, begun.body.id, question.id, { marks })).toMatchObject({
      status: 200,
      body: { answer: { marks } },
    });
    expect((await readAttempt(quiz.learner, begun.body.id)).body.answers).toEqual({
      [question.id]: { marks },
    });
    const result = (await submit(quiz.learner, begun.body.id)).body;
    expect(result).toMatchObject({ percent: 50, passed: false });
    expect(result.questions[0]).toMatchObject({
      result: 'partial',
      picture: { assetId: quiz.assetId, description },
      regions: [
        { ...regions[0], isFound: true },
        { ...regions[1], isFound: false },
      ],
      marks: [
        { ...marks[0], isRight: true },
        { ...marks[1], isRight: false },
      ],
    });
    expect((await pictures()).body.pictures).toHaveLength(1);
  });

  it('takes no more marks than there are places, and none beside the picture', async () => {
    const quiz = await published();
    const { body } = await start(quiz.learner, quiz.quizId);
    const mark = (...marks: object[]) => save(quiz.learner, body.id, body.questions[0].id, { marks });
    const middle = { x: 5_000, y: 5_000 };
    expect((await mark(middle, middle, middle)).body.code).toBe('assessment.answer_does_not_fit');
    for (const wrong of [{ x: -1, y: 0 }, { x: 0, y: 10_001 }, { x: 0.5, y: 0 }, { x: 1 }])
      expect((await mark(wrong)).status).toBe(400);
  });

  it('is not finished without a picture of its course that is described, nor without a place to find', async () => {
    const codes = async (quiz: ReturnType<typeof drafted>) =>
      (await quiz).saved.body.problems.map(({ code }: { code: string }) => code);
    const nothing = drafted(async () => null, { regions: [] });
    expect(await codes(nothing)).toEqual(['question_without_picture', 'question_without_right_answer']);
    const silent = drafted(async (courseId) => aPicture(courseId), {
      picture: { assetId: newId(), description: ' ' },
    });
    expect(await codes(silent)).toEqual(['picture_without_description', 'picture_missing']);
    expect(await codes(drafted(async () => aPicture(newId())))).toEqual(['picture_missing']);
    expect(await codes(drafted((courseId) => aPicture(courseId, aPerson('instructor').id)))).toEqual([
      'picture_missing',
    ]);
  });

  it('keeps its places within the picture, and large enough to be met', async () => {
    const outside = { ...regions[0], x: 9_500 };
    const tiny = { ...regions[0], width: 100 };
    for (const region of [outside, tiny, { ...regions[0], shape: 'star' }])
      expect((await drafted(aPicture, { regions: [region] })).saved.status).toBe(400);
  });

  it('has a picture that those see who write questions in its course', async () => {
    const { courseId, assetId, learner } = await drafted(aPicture);
    const look = (who = teacher, course = courseId) =>
      call(who, 'get', `/courses/${course}/question-pictures/${assetId}`);
    expect((await look()).body).toMatchObject({ url: `https://files.example/${assetId}?inline` });
    expect((await look(learner)).status).toBe(403);
    const { courseId: other } = takers.world.courses.add(teacher.id);
    expect((await look(teacher, other)).body.code).toBe('assessment.picture_not_found');
  });
});
