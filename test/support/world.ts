import { randomUUID } from 'node:crypto';
import { checksumOf, partsOf } from '../../src/modules/media/testing/parts-of';
import type { AccessWorld, Caller } from '../../src/platform/testing/access-row';
import type { Visitor, WholePlatform } from './whole-platform';

export interface World {
  readonly world: AccessWorld;
  /** Undefined stands for whoever is signed out. */
  readonly callers: Readonly<Record<Caller, Visitor | undefined>>;
}

/** Builds what the table of rights is tried on, over HTTP alone, as people would. */
export async function buildWorld(stoa: WholePlatform): Promise<World> {
  const callers = {
    'signed out': undefined,
    learner: await stoa.register('Lea Learner'),
    owner: await stoa.register('Olga Owner'),
    instructor: await stoa.register('Ines Instructor', ['learner', 'instructor']),
    'owning instructor': await stoa.register('Otto Instructor', ['learner', 'instructor']),
    support: await stoa.register('Sam Support', ['learner', 'support']),
    admin: await stoa.register('Ann Admin', ['learner', 'admin']),
    ops: await stoa.register('Ole Ops', ['learner', 'ops']),
  } as const;
  const { owner, 'owning instructor': teacher } = callers;

  const course = await publishCourse(stoa, teacher, { title: 'Knots that hold', price: null });
  const priced = await publishCourse(stoa, teacher, {
    title: 'Knots that hold, priced',
    price: { amount: 1_900, currency: 'eur' },
  });
  const draft = await stoa.must('POST', '/courses', { as: teacher, body: { title: 'Not yet' } });

  const enrollment = await stoa.must('POST', '/enrollments', {
    as: owner,
    body: { courseId: course.courseId },
  });
  const complete = `/enrollments/${enrollment.body.id}/lessons/${course.lessonId}/complete`;
  await stoa.must('POST', complete, { as: owner });
  const note = await stoa.must('POST', `/lessons/${course.lessonId}/notes`, {
    as: owner,
    body: { text: 'Mind the end of the rope.' },
  });
  const question = await stoa.must('POST', `/lessons/${course.lessonId}/questions`, {
    as: owner,
    body: { title: 'Which end?', text: 'Which end goes round the tree?' },
  });
  const answer = await stoa.must('POST', `/posts/${question.body.id}/answers`, {
    as: teacher,
    body: { text: 'The short one.' },
  });
  const review = await stoa.must('PUT', `/courses/${course.courseId}/reviews/mine`, {
    as: owner,
    body: { stars: 4, text: 'It holds.' },
  });
  const attempt = await stoa.must('POST', `/quizzes/${course.quizId}/attempts`, { as: owner });
  await stoa.must('POST', '/enrollments', { as: owner, body: { courseId: priced.courseId } });
  await stoa.settle();

  const orders = await stoa.must('GET', '/payments/orders', { as: owner });
  const sessions = await stoa.must('GET', '/auth/sessions', { as: owner });
  const inbox = await stoa.must('GET', '/notifications', { as: owner });
  const admin = callers.admin;
  const messages = await stoa.must('GET', '/admin/messages', { as: admin });
  const mailbox = await stoa.must('GET', '/mailbox', { as: admin });
  const upload = await stoa.must('POST', '/media/uploads', {
    as: teacher,
    body: { fileName: 'knots.txt', contentType: 'text/plain', sizeBytes: 12 },
  });
  return {
    callers,
    world: {
      ...course,
      draftCourseId: draft.body.id,
      questionId: attempt.body.questions[0].id,
      attemptId: attempt.body.id,
      gradingTaskId: await handInEssay(stoa, { teacher, learner: owner }),
      ...(await fillBank(stoa, teacher, course.courseId)),
      enrollmentId: enrollment.body.id,
      learnerId: owner.id,
      instructorId: teacher.id,
      orderId: orders.body.items[0].id,
      assetId: await uploadFile(stoa, teacher),
      uploadingAssetId: upload.body.assetId,
      importId: await importNothing(stoa, teacher),
      noteId: note.body.id,
      postId: question.body.id,
      answerId: answer.body.id,
      certificateCode: '00000-00000-00000-00000',
      reviewId: review.body.id,
      notificationId: inbox.body.items[0].id,
      sessionId: sessions.body.items[0].id,
      messageId: messages.body.items[0].id,
      mailboxMessageId: mailbox.body.items[0].id,
      unknownId: randomUUID(),
    },
  };
}

async function publishCourse(
  stoa: WholePlatform,
  teacher: Visitor,
  {
    questions = [{ kind: 'true_false', prompt: 'A bowline slips.', answer: false, points: 1 }],
    ...details
  }: { title: string; price: { amount: number; currency: string } | null; questions?: object[] },
) {
  const body = { ...details, subtitle: 'Four of them', description: 'Rope in hand.', categorySlug: 'craft' };
  const { body: course } = await stoa.must('POST', '/courses', { as: teacher, body });
  const { body: section } = await stoa.must('POST', `/courses/${course.id}/sections`, {
    as: teacher,
    body: { title: 'The bowline' },
  });
  const addLesson = async (lesson: object) => {
    const added = await stoa.must('POST', `/sections/${section.id}/lessons`, { as: teacher, body: lesson });
    return added.body as { id: string; quizId?: string | null; quiz?: { quizId: string } | null };
  };
  const preview = await addLesson({
    title: 'Why',
    kind: 'article',
    markdown: 'So that it holds.',
    isPreview: true,
  });
  const lesson = await addLesson({ title: 'How', kind: 'article', markdown: 'Round the tree.' });
  const quiz = await addLesson({ title: 'Does it?', kind: 'quiz', passMarkPercent: 50 });
  const quizId = quiz.quizId ?? quiz.quiz?.quizId ?? '';
  const { body: quizDraft } = await stoa.must('GET', `/quizzes/${quizId}/draft`, { as: teacher });
  await stoa.must('PUT', `/quizzes/${quizId}/draft`, {
    as: teacher,
    body: {
      version: quizDraft.version,
      title: 'Does it?',
      passMarkPercent: 50,
      questions,
    },
  });
  await stoa.must('POST', `/courses/${course.id}/publish`, { as: teacher });
  await stoa.settle();
  return {
    courseId: course.id as string,
    courseSlug: course.slug as string,
    sectionId: section.id as string,
    lessonId: lesson.id,
    previewLessonId: preview.id,
    quizId,
  };
}

/** A question bank of a course, with a question in it. */
async function fillBank(stoa: WholePlatform, teacher: Visitor, courseId: string) {
  const bank = await stoa.must('POST', `/courses/${courseId}/question-banks`, {
    as: teacher,
    body: { title: 'Knots' },
  });
  const added = await stoa.must('POST', `/question-banks/${bank.body.id}/questions`, {
    as: teacher,
    body: { questions: [{ question: { kind: 'true_false', prompt: 'Does it slip?', answer: false } }] },
  });
  return { bankId: bank.body.id, bankQuestionId: added.body.questions[0].id };
}

/** An essay that awaits grading, in a course of its own. */
async function handInEssay(
  stoa: WholePlatform,
  { teacher, learner }: { teacher: Visitor; learner: Visitor },
): Promise<string> {
  const { courseId, quizId } = await publishCourse(stoa, teacher, {
    title: 'Knots in words',
    price: null,
    questions: [{ kind: 'essay', prompt: 'Why?', points: 5, words: { minimum: null, maximum: null } }],
  });
  await stoa.must('POST', '/enrollments', { as: learner, body: { courseId } });
  const { body: attempt } = await stoa.must('POST', `/quizzes/${quizId}/attempts`, { as: learner });
  const [question] = attempt.questions;
  await stoa.must('PUT', `/attempts/${attempt.id}/answers/${question.id}`, {
    as: learner,
    body: { answer: { essay: 'So that it holds.' } },
  });
  await stoa.must('POST', `/attempts/${attempt.id}/submit`, { as: learner });
  const { body } = await stoa.must('GET', `/grading/tasks?courseId=${courseId}`, { as: teacher });
  return body.items[0].id;
}

async function uploadFile(stoa: WholePlatform, teacher: Visitor): Promise<string> {
  const text = 'Over, under, through.';
  const { body: upload } = await stoa.must('POST', '/media/uploads', {
    as: teacher,
    body: { fileName: 'knots.txt', contentType: 'text/plain', sizeBytes: text.length },
  });
  const bytes = Buffer.from(text);
  const parts = partsOf(bytes, upload.partSizeBytes).map(({ partNumber, sha256 }) => ({
    partNumber,
    sha256,
  }));
  const { body: signed } = await stoa.must('POST', `/media/uploads/${upload.assetId}/parts`, {
    as: teacher,
    body: { parts },
  });
  const { url, method, headers } = signed.parts[0];
  await fetch(new URL(url, stoa.platform.url), { method, headers, body: text });
  await stoa.must('POST', `/media/uploads/${upload.assetId}/complete`, {
    as: teacher,
    body: { checksum: checksumOf(bytes, upload.partSizeBytes) },
  });
  return upload.assetId;
}

/** An import of what is no archive: refused in the end, and there to be read by whoever asked for it. */
async function importNothing(stoa: WholePlatform, teacher: Visitor): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob(['not a zip']), 'knots.zip');
  const answer = await fetch(`${stoa.platform.url}/api/v1/imports`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${teacher.token}` },
    body: form,
  });
  const { id } = (await answer.json()) as { id: string };
  await stoa.settle();
  return id;
}
