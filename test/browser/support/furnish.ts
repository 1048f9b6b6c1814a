import { ApiPerson } from './api-person';
import { demoPeople } from './people';

/** What the addresses of pages are made of. */
export interface Furniture {
  readonly learnerId: string;
  readonly courseId: string;
  readonly bankId: string;
  /** A quiz that somebody took, and one that nobody did. */
  readonly answeredQuizId: string;
  readonly emptyQuizId: string;
  readonly lessons: Readonly<Record<'article' | 'video' | 'file' | 'quiz', string>>;
  /** Asked by the learner, and answered. */
  readonly questionId: string;
  /** One that opens years from now, and after the quiz. */
  readonly lockedLessonId: string;
  readonly pathId: string;
  readonly pathSlug: string;
  readonly completedSlug: string;
  readonly pendingEnrollmentId: string;
  readonly paidEnrollmentId: string;
  readonly orderId: string;
  readonly disputedOrderId: string;
  readonly certificateCode: string;
  /** Of the certificate whose place that one took. */
  readonly replacedCode: string;
  readonly messageId: string;
  readonly mailId: string;
  /** Of a mail to the learner, as its link carries it. */
  readonly unsubscribeToken: string;
  /** Lists of people, one of them with rows to mend, one whose people were let in. */
  readonly peopleImports: Readonly<Record<'checked' | 'applied', string>>;
  /** Of a link that lets people into a cohort. */
  readonly joinToken: string;
  readonly attempt: { readonly lessonId: string; readonly attemptId: string };
}

const slugs = {
  underWay: 'how-the-night-sky-works',
  completed: 'read-greek-letters',
  pending: 'sql-from-the-first-query',
  paid: 'read-a-balance-sheet',
};

interface Listed<Item> {
  items: Item[];
}
interface Outline {
  sections: { lessons: { id: string; kind: keyof Furniture['lessons']; title: string }[] }[];
}
interface Enrollment {
  id: string;
  learnerId: string;
  status: string;
  checkoutUrl: string | null;
}

/** Lets the demo's learner live here for a while, so that no page is empty that need not be. */
export async function furnish(url: string): Promise<Furniture> {
  const learner = await ApiPerson.signIn(url, demoPeople.learner);
  const instructor = await ApiPerson.signIn(url, demoPeople.instructor);
  const admin = await ApiPerson.signIn(url, demoPeople.admin);

  const underWay = await join(learner, slugs.underWay);
  const lessons = await lessonsOf(learner, underWay.courseId);
  const first = (kind: keyof Furniture['lessons']) =>
    lessons.find((lesson) => lesson.kind === kind)?.id ?? '';
  await learner.post(`/enrollments/${underWay.enrollment.id}/lessons/${first('article')}/complete`);
  await learner.post(`/lessons/${first('article')}/notes`, { text: 'Look up on the next clear evening.' });
  await learner.post(`/lessons/${first('video')}/notes`, {
    text: 'The part about the seasons.',
    atSeconds: 12,
  });
  await learner.post(`/lessons/${first('video')}/notes`, { atSeconds: 20 });
  await learner.put(`/courses/${underWay.courseId}/reviews/mine`, {
    stars: 4,
    text: 'I have never looked up so often.',
  });

  await instructor.post(`/courses/${underWay.courseId}/announcements`, {
    title: 'Look up on Thursday',
    body: 'Jupiter stands high at nine.\n\nBring something warm to drink.',
  });
  await moderate({ learner, instructor, admin, courseId: underWay.courseId });
  await instructor.put('/notifications/quiet-hours', { quietHours: { from: '22:00', to: '07:00' } });

  const questionId = await discuss({ learner, instructor, admin, lessonId: first('article') });
  const lockedLessonId = await lockLast(instructor, underWay.courseId);
  await changeDraft(instructor, underWay.courseId);

  const completed = await join(learner, slugs.completed);
  const attempt = await complete({ learner, instructor, ...completed });
  const pending = await join(learner, slugs.pending);
  const paid = await join(learner, slugs.paid);
  await admin.post('/admin/share-rules', { courseId: null, basisPoints: 7_000 });
  await pay(learner, paid.enrollment, goodCard);
  await learner.getWhen<Enrollment>(
    `/enrollments/${paid.enrollment.id}`,
    ({ status }) => status === 'active',
  );

  const certificates = await learner.getWhen<Listed<{ code: string }>>(
    '/certificates',
    ({ items }) => items.length > 0,
  );
  const replacedCode = certificates.items[0]?.code ?? '';
  const certificate = await admin.post<{ code: string }>(`/certificates/${replacedCode}/reissue`, {
    learnerName: 'Lena Learner-Marchetti',
    reason: 'The learner has married.',
  });
  await pay(instructor, (await join(instructor, slugs.paid)).enrollment, disputedCard);
  await payOut(admin);
  const orders = await admin.getWhen<Listed<{ id: string; status: string }>>('/admin/orders', ({ items }) =>
    ['paid', 'disputed'].every((wanted) => items.some(({ status }) => status === wanted)),
  );
  const mails = await admin.getWhen<Listed<{ id: string; subject: string }>>('/mailbox', ({ items }) =>
    items.some(({ subject }) => subject.startsWith('Your receipt')),
  );
  await layPrerequisite(instructor);
  const path = await layPath(admin);
  const percent = { kind: 'percent', percent: 20 };
  await admin.post('/admin/coupons', { code: 'SPRING', discount: percent, totalLimit: 50 });
  const messages = await admin.get<Listed<{ id: string }>>('/admin/messages');
  const confirmation = mails.items.find(({ subject }) => subject.startsWith('You are enrolled'));
  const { text } = await admin.get<{ text: string }>(`/mailbox/${confirmation?.id}`);
  return {
    learnerId: underWay.enrollment.learnerId,
    courseId: underWay.courseId,
    bankId: await fillBank(instructor, underWay.courseId),
    answeredQuizId: await quizOf(learner, attempt.lessonId),
    emptyQuizId: await quizOf(learner, first('quiz')),
    lessons: { article: first('article'), video: first('video'), file: first('file'), quiz: first('quiz') },
    questionId,
    lockedLessonId,
    pathId: path.id,
    pathSlug: path.slug,
    completedSlug: slugs.completed,
    pendingEnrollmentId: pending.enrollment.id,
    paidEnrollmentId: paid.enrollment.id,
    orderId: orders.items.find(({ status }) => status === 'paid')?.id ?? '',
    disputedOrderId: orders.items.find(({ status }) => status === 'disputed')?.id ?? '',
    certificateCode: certificate.code,
    replacedCode,
    messageId: messages.items[0]?.id ?? '',
    mailId: mails.items[0]?.id ?? '',
    unsubscribeToken: /\/unsubscribe\/(\S+)/.exec(text)?.[1] ?? '',
    joinToken: await gather(instructor, underWay.courseId, underWay.enrollment.learnerId),
    peopleImports: await bringPeople(instructor, underWay.courseId),
    attempt,
  };
}

async function bringPeople(instructor: ApiPerson, courseId: string): Promise<Furniture['peopleImports']> {
  const lists = `/courses/${courseId}/people-imports`;
  const csv = [
    'Name,email,cohort,access_until',
    'Ada,ada.lovelace@people.example,Autumn evenings,2040-06-30',
    'Bob,bob at people.example,Spring mornings,30.06.2040',
    'Cem,,,2020-01-01',
  ].join('\n');
  const checked = await instructor.post<{ id: string }>(lists, { csv, fileName: 'Evening class.csv' });
  const applied = await instructor.post<{ id: string }>(lists, {
    csv: `email\n${demoPeople.learner.email}\ngrace.hopper@people.example`,
  });
  await instructor.post(`${lists}/${applied.id}/apply`);
  await instructor.getWhen<{ status: string }>(
    `${lists}/${applied.id}`,
    ({ status }) => status === 'applied',
  );
  return { checked: checked.id, applied: applied.id };
}

/** The learner is in a cohort, into which a link leads. Returns its token. */
async function gather(instructor: ApiPerson, courseId: string, learnerId: string): Promise<string> {
  const terms = { name: 'Autumn evenings', startsAt: '2026-09-21T18:00:00.000Z', seatLimit: 25 };
  const cohort = await instructor.post<{ id: string }>(`/courses/${courseId}/cohorts`, terms);
  await instructor.put(`/courses/${courseId}/students/${learnerId}/cohort`, { cohortId: cohort.id });
  const expiresAt = new Date(Date.now() + 30 * 24 * 60 * 60 * 1_000).toISOString();
  const { url } = await instructor.post<{ url: string }>(`/courses/${courseId}/invitation-links`, {
    note: 'The poster in the observatory',
    cohortId: cohort.id,
    expiresAt,
    maximumUses: 25,
  });
  return url.split('/').at(-1) ?? '';
}

interface Owed {
  instructor: { id: string };
  balances: { balance: number }[];
}

/** The instructor has had a part of what is owed. */
async function payOut(admin: ApiPerson): Promise<void> {
  const { items } = await admin.getWhen<Listed<Owed>>('/admin/earnings', (earnings) =>
    earnings.items.some(({ balances }) => balances.some(({ balance }) => balance > 500)),
  );
  const instructorId = items[0]?.instructor.id;
  const amount = { amount: 500, currency: 'eur' };
  await admin.post('/admin/payouts', { instructorId, amount, reference: 'SEPA 2026-0042' });
}

/** One review is answered and found helpful, one waits for a moderator, and one is hidden. */
async function moderate({
  learner,
  instructor,
  admin,
  courseId,
}: {
  learner: ApiPerson;
  instructor: ApiPerson;
  admin: ApiPerson;
  courseId: string;
}): Promise<void> {
  const { review } = await learner.get<{ review: { id: string } }>(`/courses/${courseId}/reviews/mine`);
  const { items } = await learner.get<Listed<{ id: string }>>(`/courses/${courseId}/reviews?limit=100`);
  const others = items.filter(({ id }) => id !== review.id);
  await instructor.put(`/reviews/${review.id}/answer`, {
    text: 'Thank you. Winter is the best time for it.',
  });
  await admin.put(`/reviews/${review.id}/helpful-vote`, {});
  for (const { id } of others.slice(0, 2))
    await learner.post(`/reviews/${id}/reports`, { reason: 'off_topic', note: 'It is about the telescope.' });
  const hidden = others[1];
  if (hidden) await admin.post(`/admin/reviews/${hidden.id}/hide`, { reason: 'It is not about the course.' });
}

/** One question is answered and solved, one waits, one answer is reported, and one is hidden. */
async function discuss({
  learner,
  instructor,
  admin,
  lessonId,
}: {
  learner: ApiPerson;
  instructor: ApiPerson;
  admin: ApiPerson;
  lessonId: string;
}): Promise<string> {
  const ask = (title: string, text: string) =>
    learner.post<{ id: string }>(`/lessons/${lessonId}/questions`, { title, text });
  const answer = (person: ApiPerson, questionId: string, text: string) =>
    person.post<{ id: string }>(`/posts/${questionId}/answers`, { text });
  const { id } = await ask(
    'Which star is the red one?',
    'Low in the west, after sunset.\n\nIt does not twinkle.',
  );
  const solution = await answer(instructor, id, 'That is Mars: planets do not twinkle.');
  const poor = await answer(admin, id, 'An aeroplane, most likely.');
  const bad = await answer(admin, id, 'Buy my telescope.');
  await learner.put(`/posts/${solution.id}/acceptance`, {});
  await learner.put(`/posts/${solution.id}/vote`, {});
  await learner.post(`/posts/${poor.id}/reports`, { reason: 'other', note: 'I do not think so.' });
  await instructor.post(`/posts/${bad.id}/hide`, { reason: 'It is an advertisement.' });
  await ask('How long do my eyes need to get used to the dark?', 'I go out and see nothing.');
  return id;
}

/** One course is to be completed before another that nobody has begun. */
async function layPrerequisite(instructor: ApiPerson): Promise<void> {
  const course = await instructor.get<{ id: string }>('/courses/bread-at-home');
  const courseIds: string[] = [];
  for (const slug of [slugs.completed, slugs.underWay])
    courseIds.push((await instructor.get<{ id: string }>(`/courses/${slug}`)).id);
  await instructor.put(`/courses/${course.id}/prerequisites`, { courseIds });
}

/** Three courses, of which the learner has completed the first and begun the second. */
async function layPath(admin: ApiPerson): Promise<{ id: string; slug: string }> {
  const courseIds: string[] = [];
  for (const slug of [slugs.completed, slugs.underWay, slugs.pending])
    courseIds.push((await admin.get<{ id: string }>(`/courses/${slug}`)).id);
  const path = await admin.post<{ id: string; slug: string }>('/admin/paths', {
    title: 'Curious about everything',
    summary: 'An alphabet, the sky, and how to ask a database: three ways to look at the world more closely.',
  });
  await admin.patch(`/admin/paths/${path.id}`, { version: 1, courseIds, isPublished: true });
  return path;
}

/** The last lesson of the course opens later, and so does its last section. */
async function lockLast(instructor: ApiPerson, courseId: string): Promise<string> {
  const { sections } = await instructor.get<{
    sections: { id: string; lessons: { id: string; kind: string; version: number }[] }[];
  }>(`/courses/${courseId}/draft`);
  const lessons = sections.flatMap((section) => section.lessons);
  const last = lessons.at(-1);
  const before = lessons.filter(({ id, kind }) => kind === 'quiz' && id !== last?.id).slice(0, 1);
  await instructor.patch(`/lessons/${last?.id}`, {
    version: last?.version,
    opening: { notBefore: '2040-12-03T09:00:00.000Z', afterLessonIds: before.map(({ id }) => id) },
  });
  await instructor.patch(`/sections/${sections.at(-1)?.id}`, { opening: { daysAfterStart: 14 } });
  await instructor.post(`/courses/${courseId}/publish`);
  return last?.id ?? '';
}

/** The course has something new to publish: a lesson more, and one that is called otherwise. */
async function changeDraft(instructor: ApiPerson, courseId: string): Promise<void> {
  const { sections } = await instructor.get<{
    sections: { id: string; lessons: { id: string; version: number }[] }[];
  }>(`/courses/${courseId}/draft`);
  const section = sections[0];
  const lesson = section?.lessons[1];
  await instructor.post(`/sections/${section?.id}/lessons`, {
    title: 'What one hears at night',
    kind: 'article',
    markdown: 'Close your eyes for a minute.',
  });
  await instructor.patch(`/lessons/${lesson?.id}`, {
    version: lesson?.version,
    title: 'Where the light comes from',
    markdown: 'From far away, and from long ago.',
  });
}

async function join(learner: ApiPerson, slug: string): Promise<{ courseId: string; enrollment: Enrollment }> {
  const course = await learner.get<{ id: string }>(`/courses/${slug}`);
  const enrollment = await learner.post<Enrollment>('/enrollments', { courseId: course.id });
  return { courseId: course.id, enrollment };
}

async function lessonsOf(
  person: ApiPerson,
  courseId: string,
): Promise<Outline['sections'][number]['lessons']> {
  const { sections } = await person.get<Outline>(`/courses/${courseId}/outline`);
  return sections.flatMap(({ lessons }) => lessons);
}

/** Reads every lesson and passes every quiz. Returns the last attempt. */
async function complete({
  learner,
  instructor,
  courseId,
  enrollment,
}: {
  learner: ApiPerson;
  instructor: ApiPerson;
  courseId: string;
  enrollment: Enrollment;
}): Promise<Furniture['attempt']> {
  let attempt = { lessonId: '', attemptId: '' };
  for (const { id, kind } of await lessonsOf(learner, courseId)) {
    if (kind === 'quiz')
      attempt = { lessonId: id, attemptId: await pass({ learner, instructor, lessonId: id }) };
    else await learner.post(`/enrollments/${enrollment.id}/lessons/${id}/complete`);
  }
  await learner.getWhen<Enrollment>(`/enrollments/${enrollment.id}`, ({ status }) => status === 'completed');
  return attempt;
}

interface DraftQuestion {
  id: string;
  kind: 'single' | 'multiple' | 'true_false' | 'short_text';
  choices?: { id: string; isCorrect: boolean }[];
  answer?: boolean;
  accepted?: string[];
}

/** Answers as the one who wrote the quiz would. */
async function pass({
  learner,
  instructor,
  lessonId,
}: {
  learner: ApiPerson;
  instructor: ApiPerson;
  lessonId: string;
}): Promise<string> {
  const { quizId } = await learner.get<{ quizId: string }>(`/lessons/${lessonId}`);
  const draft = await instructor.get<{ questions: DraftQuestion[] }>(`/quizzes/${quizId}/draft`);
  const attempt = await learner.post<{ id: string }>(`/quizzes/${quizId}/attempts`);
  for (const question of draft.questions) {
    await learner.put(`/attempts/${attempt.id}/answers/${question.id}`, { answer: rightAnswer(question) });
  }
  await learner.post(`/attempts/${attempt.id}/submit`);
  return attempt.id;
}

function rightAnswer({ kind, choices = [], answer, accepted = [] }: DraftQuestion): object {
  const right = choices.filter(({ isCorrect }) => isCorrect).map(({ id }) => id);
  if (kind === 'single') return { choiceId: right[0] };
  if (kind === 'multiple') return { choiceIds: right };
  return kind === 'true_false' ? { value: answer } : { text: accepted[0] };
}

const goodCard = '4242 4242 4242 4242';
const disputedCard = '4000 0000 0000 0259';

async function pay(buyer: ApiPerson, enrollment: Enrollment, cardNumber: string): Promise<void> {
  const { checkoutUrl } = await buyer.getWhen<Enrollment>(
    `/enrollments/${enrollment.id}`,
    (known) => known.checkoutUrl !== null,
  );
  const form = new URLSearchParams({ email: demoPeople.learner.email, cardNumber });
  const answer = await fetch(checkoutUrl ?? '', { method: 'POST', body: form, redirect: 'manual' });
  if (answer.status !== 303) throw new Error(`The payment was answered with ${answer.status}.`);
}

async function quizOf(learner: ApiPerson, lessonId: string): Promise<string> {
  return (await learner.get<{ quizId: string }>(`/lessons/${lessonId}`)).quizId;
}

/** A question bank with something in it of several kinds. */
async function fillBank(instructor: ApiPerson, courseId: string): Promise<string> {
  const bank = await instructor.post<{ id: string }>(`/courses/${courseId}/question-banks`, {
    title: 'What one sees on a clear evening',
  });
  const choices = [
    { text: 'The Sun', isCorrect: true },
    { text: 'Sirius', isCorrect: false },
  ];
  await instructor.post(`/question-banks/${bank.id}/questions`, {
    questions: [
      { question: { kind: 'true_false', prompt: 'Stars are hot.', answer: true }, tags: ['stars'] },
      {
        question: { kind: 'single', prompt: 'Which star is nearest to the Earth?', choices },
        tags: ['stars', 'distances', 'first evening'],
      },
      { question: { kind: 'short_text', prompt: 'The red shoulder of Orion?', accepted: ['Betelgeuse'] } },
    ],
  });
  return bank.id;
}
