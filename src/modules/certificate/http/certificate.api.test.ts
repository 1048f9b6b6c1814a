import { newId } from '../../../platform/identifiers/identifier';
import { readPdf } from '../../../platform/testing/read-pdf';
import { standIns } from '../../../platform/testing/stand-ins';
import {
  aPerson,
  startTestApplication,
  type TestApplication,
} from '../../../platform/testing/start-test-application';
import { courseApi } from '../../course/course.contract';
import { enrollmentCompleted } from '../../enrollment/enrollment.contract';
import { userApi } from '../../user/user.contract';
import { certificateIssued, certificateReissued, certificateRevoked } from '../certificate.contract';
import { certificateModule } from '../certificate.module';
import { fakeCourses, fakePeople } from '../testing/fixtures';

describe('certificates', () => {
  let platform: TestApplication;
  const courses = fakeCourses();
  const people = fakePeople();
  const learner = aPerson();
  people.add(learner.id, 'Elena Marchetti');
  const teacher = aPerson('instructor');
  const admin = aPerson('admin');
  const support = aPerson('support');

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
      courseId: courses.add(title, ['Ada Byron'], [teacher.id]),
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
          status: 'valid',
          revocation: null,
          verifyUrl: `https://learn.example.org/verify/${issued?.code}`,
          pdfUrl: `https://learn.example.org/api/v1/certificates/${issued?.code}.pdf`,
          badgeUrl: `https://learn.example.org/api/v1/certificates/${issued?.code}.json`,
          badgeImageUrl: `https://learn.example.org/api/v1/certificates/${issued?.code}.png`,
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
            status: 'valid',
            revokedAt: null,
            successorCode: null,
            predecessorIssuedAt: null,
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

  describe('that do not hold any more', () => {
    const reason = 'The work was not the learner’s own.';

    async function aCertificate(name = 'Ada Lovelace', title = 'Engines') {
      const holder = aPerson();
      people.add(holder.id, name);
      const completion = await complete(holder.id, title);
      const [issued] = await issuedFor(completion.enrollmentId);
      if (!issued) throw new Error('No certificate was issued.');
      return { holder, ...completion, code: issued.code, certificateId: issued.certificateId };
    }

    async function change(who: typeof admin, code: string, what: string, body: object) {
      return (await platform.as(who)).post(`/api/v1/certificates/${code}/${what}`).send(body);
    }

    async function verificationOf(code: string) {
      return (await platform.anonymous.get(`/api/v1/certificates/${code}/verify`).expect(200)).body;
    }

    it('are revoked by those who teach the course and by admins, and by nobody else', async () => {
      const { code, holder } = await aCertificate();
      for (const who of [holder, support, aPerson('instructor')]) {
        const refusals = [
          await change(who, code, 'revoke', { reason }),
          await change(who, code, 'reissue', { learnerName: 'Somebody Else', reason }),
        ];
        for (const { status, body } of refusals)
          expect({ status, code: body.code }).toEqual({ status: 403, code: 'certificate.not_yours' });
      }
      expect(await verificationOf(code)).toMatchObject({ isValid: true });
      expect((await change(teacher, code, 'revoke', { reason })).status).toBe(200);
      const other = await aCertificate();
      expect((await change(admin, other.code, 'revoke', { reason })).status).toBe(200);
    });

    it('say so to the public without saying why, are no PDF any more, and tell their learner why', async () => {
      const { code, holder, certificateId } = await aCertificate();
      const address = `/api/v1/certificates/${code}.pdf`;
      const { headers } = await platform.anonymous.get(address).expect(200);
      const { body } = await change(teacher, code, 'revoke', { reason });
      expect(body).toMatchObject({ status: 'revoked', may: { revoke: false, reissue: true } });
      const revokedAt = platform.clock.now().toISOString();

      const verification = await verificationOf(code);
      expect(verification).toMatchObject({
        isValid: false,
        status: 'revoked',
        learnerName: 'Ada Lovelace',
        revokedAt,
        pdfUrl: null,
      });
      expect(JSON.stringify(verification)).not.toContain(reason);
      for (const etag of ['"none"', headers.etag as string])
        await platform.anonymous
          .get(address)
          .set('If-None-Match', etag)
          .expect(410)
          .expect(({ body }) => expect(body.code).toBe('certificate.revoked'));
      expect((await listOf(holder)).body.items).toMatchObject([
        { code, status: 'revoked', revocation: { reason, revokedAt }, pdfUrl: null },
      ]);
      const told = await platform.published(certificateRevoked);
      expect(told.filter((event) => event.certificateId === certificateId)).toMatchObject([
        { code, learnerId: holder.id, courseTitle: 'Engines', reason, revokedAt },
      ]);
      const again = await change(teacher, code, 'revoke', { reason });
      expect(again.body).toMatchObject({ status: 409, code: 'certificate.already_revoked' });
    });

    it('are issued anew under a corrected name, and lead to the one that holds', async () => {
      const { code, holder, enrollmentId } = await aCertificate('Ada Lovelase');
      const issuedAt = platform.clock.now().toISOString();
      platform.clock.advance({ seconds: 60 });
      const wish = { learnerName: ' Ada Lovelace ', reason: 'Misspelt.' };
      const { status, body } = await change(teacher, code, 'reissue', wish);
      expect(status).toBe(201);
      expect(body).toMatchObject({ learnerName: 'Ada Lovelace', status: 'valid', courseTitle: 'Engines' });
      expect(body.code).not.toBe(code);

      expect(await verificationOf(code)).toMatchObject({
        isValid: false,
        status: 'replaced',
        learnerName: 'Ada Lovelase',
        successorCode: body.code,
      });
      const successor = await verificationOf(body.code);
      expect(successor).toMatchObject({
        isValid: true,
        learnerName: 'Ada Lovelace',
        completedAt: '2026-01-04T20:00:00.000Z',
        predecessorIssuedAt: issuedAt,
      });
      // A name that was laid down stays laid down.
      expect(JSON.stringify(successor)).not.toContain(code);
      await platform.anonymous
        .get(`/api/v1/certificates/${code}.pdf`)
        .expect(410)
        .expect(({ body: problem }) =>
          expect(problem).toMatchObject({
            code: 'certificate.replaced',
            facts: { successorCode: body.code },
          }),
        );
      const pdf = await platform.anonymous.get(`/api/v1/certificates/${body.code}.pdf`).expect(200);
      expect(readPdf(pdf.body as Buffer).lines).toContain('Ada Lovelace');
      expect((await listOf(holder)).body.items).toMatchObject([{ code: body.code, status: 'valid' }]);
      const told = await platform.published(certificateReissued);
      expect(told.filter((event) => event.enrollmentId === enrollmentId)).toMatchObject([
        { code: body.code, replaced: { code }, learnerName: 'Ada Lovelace', reason: 'Misspelt.' },
      ]);
      // The completion, told once more, issues nothing.
      expect(await issuedFor(enrollmentId)).toHaveLength(1);
    });

    it('are replaced once, however many ask at the same time', async () => {
      const { code, enrollmentId } = await aCertificate();
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          change(teacher, code, 'reissue', { learnerName: `Ada ${index}`, reason }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(19).fill(409)]);
      const refused = answers.find(({ status }) => status === 409);
      expect(refused?.body.code).toBe('certificate.already_replaced');
      const rows = await platform.query(
        `select id from certificate.certificates where enrollment_id = '${enrollmentId}'`,
      );
      expect(rows).toHaveLength(2);
    });

    it('are not issued anew under the same name, unless they were revoked by mistake', async () => {
      const { code } = await aCertificate();
      const same = { learnerName: 'Ada Lovelace', reason: 'Revoked by mistake.' };
      expect((await change(admin, code, 'reissue', same)).body.code).toBe('certificate.same_name');
      await change(admin, code, 'revoke', { reason });
      expect((await change(admin, code, 'reissue', same)).status).toBe(201);
    });

    it('take a reason, and a name that can be printed', async () => {
      const { code } = await aCertificate();
      expect((await change(admin, code, 'revoke', { reason: '  ' })).status).toBe(400);
      expect((await change(admin, code, 'reissue', { learnerName: ' ', reason })).status).toBe(400);
    });

    it('are listed with the others for those who teach the course, and found by name and by code', async () => {
      const { code, courseId, holder } = await aCertificate('Grace Hopper', 'Compilers 100%');
      const { body: successor } = await change(teacher, code, 'reissue', {
        learnerName: 'Grace M. Hopper',
        reason,
      });
      const ofCourse = `/api/v1/courses/${courseId}/certificates`;
      const { body } = await (await platform.as(teacher)).get(ofCourse).expect(200);
      expect(body).toMatchObject({
        items: [
          { code: successor.code, status: 'valid', may: { revoke: true, reissue: true } },
          { code, status: 'replaced', successorCode: successor.code, may: { revoke: false, reissue: false } },
        ],
        nextCursor: null,
      });
      const first = await (await platform.as(teacher)).get(`${ofCourse}?limit=1`).expect(200);
      const second = await (await platform.as(teacher)).get(`${ofCourse}?cursor=${first.body.nextCursor}`);
      expect(second.body.items.map(codeOf)).toEqual([code]);
      await (await platform.as(holder)).get(ofCourse).expect(403);

      for (const [query, found] of [
        ['hopper', [successor.code, code]],
        ['100%', [successor.code, code]],
        [code.toLowerCase(), [code]],
        ['%', [successor.code, code]],
        ['nobody', []],
      ] as const) {
        const list = await (await platform.as(support))
          .get('/api/v1/admin/certificates')
          .query({ query })
          .expect(200);
        expect(list.body.items.map(codeOf)).toEqual(found);
      }
      const seen = await (await platform.as(support)).get(ofCourse).expect(200);
      expect(seen.body.items[0].may).toEqual({ revoke: false, reissue: false });
    });
  });
});

const codeOf = (item: { code: string }) => item.code;
const titleOf = (item: { courseTitle: string }) => item.courseTitle;
