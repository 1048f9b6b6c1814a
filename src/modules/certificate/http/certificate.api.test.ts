import { newId } from '../../../platform/identifiers/identifier';
import { standIns } from '../../../platform/testing/stand-ins';
import {
  aPerson,
  startTestApplication,
  type TestApplication,
} from '../../../platform/testing/start-test-application';
import { courseApi } from '../../course/course.contract';
import { enrollmentCompleted } from '../../enrollment/enrollment.contract';
import { userApi } from '../../user/user.contract';
import { certificateIssued } from '../certificate.contract';
import { certificateModule } from '../certificate.module';
import { fakeCourses, fakePeople } from '../testing/fixtures';
import { readPdf } from '../testing/read-pdf';

describe('certificates', () => {
  let platform: TestApplication;
  const courses = fakeCourses();
  const people = fakePeople();
  const learner = aPerson();
  people.add(learner.id, 'Elena Marchetti');

  beforeAll(async () => {
    platform = await startTestApplication({
      modules: [
        certificateModule,
        ...standIns({ apis: [courseApi, userApi], events: [enrollmentCompleted] }),
      ],
      hosted: ['certificate'],
      peers: new Map<string, object>([
        ['course', courses],
        ['user', people],
      ]),
      environment: { PUBLIC_URL: 'https://learn.example.org' },
    });
  });
  afterAll(() => platform.stop());
  afterEach(async () => expect(await platform.deadLetters()).toEqual([]));

  function aCompletion(learnerId: string, title = 'The night sky') {
    return {
      enrollmentId: newId(),
      courseId: courses.add(title, ['Ada Byron']),
      learnerId,
      courseVersionId: newId(),
      completedAt: '2026-01-04T20:00:00.000Z',
    };
  }

  async function complete(learnerId = learner.id, title?: string) {
    const completion = aCompletion(learnerId, title);
    await platform.receive(enrollmentCompleted, completion);
    await platform.settle();
    return completion;
  }

  async function listOf(who = learner, query = '') {
    return (await platform.as(who)).get(`/api/v1/certificates${query}`);
  }

  async function issuedFor(enrollmentId: string) {
    const all = await platform.published(certificateIssued);
    return all.filter((event) => event.enrollmentId === enrollmentId);
  }

  it('of one’s own are for someone signed in', async () => {
    await platform.anonymous
      .get('/api/v1/certificates')
      .expect(401)
      .expect(({ body }) => expect(body.code).toBe('auth.sign_in_required'));
  });

  it('are issued at once when a course is completed, and seen by their learner alone', async () => {
    const completion = await complete();
    const [issued] = await issuedFor(completion.enrollmentId);
    expect(issued).toMatchObject({
      courseId: completion.courseId,
      courseTitle: 'The night sky',
      learnerId: learner.id,
    });
    const { status, body } = await listOf();
    expect(status).toBe(200);
    expect(body).toEqual({
      items: [
        {
          id: issued?.certificateId,
          code: issued?.code,
          courseId: completion.courseId,
          courseTitle: 'The night sky',
          learnerName: 'Elena Marchetti',
          issuedAt: platform.clock.now().toISOString(),
          verifyUrl: `https://learn.example.org/verify/${issued?.code}`,
          pdfUrl: `https://learn.example.org/api/v1/certificates/${issued?.code}.pdf`,
        },
      ],
      nextCursor: null,
    });
    expect((await listOf(aPerson())).body.items).toEqual([]);
  });

  it('are one for one completion, however often and however many at once it is told', async () => {
    const completion = aCompletion(learner.id);
    const id = newId();
    await Promise.all([
      ...Array.from({ length: 50 }, () => platform.receive(enrollmentCompleted, completion, { id })),
      ...Array.from({ length: 50 }, () => platform.receive(enrollmentCompleted, completion)),
    ]);
    await platform.settle();
    expect(await issuedFor(completion.enrollmentId)).toHaveLength(1);
    const rows = await platform.query(
      `select id from certificate.certificates where enrollment_id = '${completion.enrollmentId}'`,
    );
    expect(rows).toHaveLength(1);
  });

  it('wait for a profile that is still on its way', async () => {
    const late = aPerson();
    const completion = aCompletion(late.id);
    await platform.receive(enrollmentCompleted, completion);
    await platform.settle();
    expect(await issuedFor(completion.enrollmentId)).toEqual([]);
    people.add(late.id, 'Late Arrival');
    platform.clock.advance({ seconds: 10 });
    await platform.settle();
    expect((await listOf(late)).body.items).toMatchObject([{ learnerName: 'Late Arrival' }]);
  });

  it('are verified by anyone who has the code, however it is typed, and keep the names of their day', async () => {
    const graduate = aPerson();
    people.add(graduate.id, 'Ada Lovelace');
    const { courseId } = await complete(graduate.id, 'Engines');
    const { code } = (await listOf(graduate)).body.items[0];
    courses.rename(courseId, 'Motors');
    people.add(graduate.id, 'Ada King');
    for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ''), ` ${code} `])
      await platform.anonymous
        .get(`/api/v1/certificates/${encodeURIComponent(typed)}/verify`)
        .expect(200)
        .expect(({ body }) =>
          expect(body).toMatchObject({
            isValid: true,
            code,
            learnerName: 'Ada Lovelace',
            courseTitle: 'Engines',
            instructorNames: ['Ada Byron'],
            completedAt: '2026-01-04T20:00:00.000Z',
          }),
        );
  });

  it.each(['00000-00000-00000-00000', 'short', 'U'.repeat(20), '%F0%9F%9A%80'])(
    'that do not exist are said not to: %s',
    async (code) => {
      for (const path of [`${code}/verify`, `${code}.pdf`])
        await platform.anonymous
          .get(`/api/v1/certificates/${path}`)
          .expect(404)
          .expect(({ body }) =>
            expect(body).toMatchObject({
              code: 'certificate.not_found',
              detail: expect.stringContaining('twenty characters'),
            }),
          );
    },
  );

  it('are PDFs that open in the browser, the same bytes each time, and not sent twice', async () => {
    const { enrollmentId } = await complete(learner.id, 'Stars');
    const [issued] = await issuedFor(enrollmentId);
    const address = `/api/v1/certificates/${issued?.code}.pdf`;
    const first = await platform.anonymous.get(address).expect(200);
    expect(first.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="certificate-${issued?.code}.pdf"`,
      'x-content-type-options': 'nosniff',
    });
    const bytes = first.body as Buffer;
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(readPdf(bytes).lines).toEqual(expect.arrayContaining(['Elena Marchetti', 'Stars', issued?.code]));
    const second = await platform.anonymous.get(address.toLowerCase()).expect(200);
    expect(bytes.equals(second.body as Buffer)).toBe(true);
    await platform.anonymous
      .get(address)
      .set('If-None-Match', first.headers.etag as string)
      .expect(304);
  });

  it('are listed in pages, the newest first', async () => {
    const diligent = aPerson();
    people.add(diligent.id, 'Diligent');
    for (const title of ['One', 'Two', 'Three']) await complete(diligent.id, title);
    const first = (await listOf(diligent, '?limit=2')).body;
    expect(first.items.map(titleOf)).toEqual(['Three', 'Two']);
    const second = (await listOf(diligent, `?limit=2&cursor=${first.nextCursor}`)).body;
    expect(second.items.map(titleOf)).toEqual(['One']);
    expect(second.nextCursor).toBeNull();
    expect((await listOf(diligent, '?cursor=nonsense')).body.code).toBe('request.invalid_cursor');
  });
});

const titleOf = (item: { courseTitle: string }) => item.courseTitle;
