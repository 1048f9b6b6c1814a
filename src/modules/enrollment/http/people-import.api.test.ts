import { newId } from '../../../platform/identifiers/identifier';
import { personalDataErasureBegun } from '../../../platform/privacy/personal-data-events';
import { aPerson, type TestApplication } from '../../../platform/testing/start-test-application';
import { enrollmentActivated, learnerInvited } from '../enrollment.contract';
import { startEnrollmentPlatform } from '../testing/enrollment-platform';
import { aCourse, type fakeAccounts, type fakeCourses } from '../testing/fixtures';

describe('a list of people', () => {
  let platform: TestApplication;
  let courses: ReturnType<typeof fakeCourses>;
  let accounts: ReturnType<typeof fakeAccounts>;
  const teacher = aPerson('instructor');

  beforeAll(async () => {
    ({ platform, courses, accounts } = await startEnrollmentPlatform());
  });
  afterAll(() => platform.stop());
  afterEach(async () => expect(await platform.deadLetters()).toEqual([]));

  const aTaughtCourse = () => courses.add(aCourse({ instructorIds: [teacher.id] })).courseId;

  async function ask(method: 'get' | 'post', path: string, body?: object, as = teacher) {
    const request = (await platform.as(as))[method](`/api/v1${path}`);
    const { status, body: answered, text, headers } = await (body ? request.send(body) : request);
    return { status, body: answered, text, headers };
  }
  const check = (courseId: string, csv: string, as = teacher) =>
    ask('post', `/courses/${courseId}/people-imports`, { csv, fileName: 'people.csv' }, as);

  async function apply(courseId: string, importId: string) {
    const path = `/courses/${courseId}/people-imports/${importId}`;
    const asked = await ask('post', `${path}/apply`);
    expect(asked.status).toBe(202);
    await platform.settle(15_000);
    return (await ask('get', path)).body;
  }

  /** Somebody with an account who has proved her address. */
  function someone() {
    const person = aPerson();
    const email = `${person.id}@example.org`;
    accounts.add({ userId: person.id, email, isEmailVerified: true });
    return { person, email };
  }

  it('says of each bad row what is wrong and where, and lets nobody in by that', async () => {
    const courseId = aTaughtCourse();
    const { email } = someone();
    const csv = [
      '\ufeffName;E-mail;Cohort;access_until',
      `Ada;${email.toUpperCase()};;2040-01-31`,
      `Ada again;${email};;`,
      'Bob;bob at example.org;Spring;31.01.2040',
      'Cem;;;2020-01-31',
      'Dee;dee@example.org;;;more',
      '',
    ].join('\r\n');
    const { status, body } = await check(courseId, csv);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: 'checked',
      fileName: 'people.csv',
      goodRows: 1,
      badRows: 4,
      ignoredColumns: ['Name'],
    });
    const bad = await ask('get', `/courses/${courseId}/people-imports/${body.id}/bad-rows`);
    expect(bad.body.items).toEqual([
      { line: 3, problems: [{ column: 'E-mail', value: email, code: 'email_twice' }] },
      {
        line: 4,
        problems: [
          { column: 'E-mail', value: 'bob at example.org', code: 'email_wrong' },
          { column: 'Cohort', value: 'Spring', code: 'cohort_unknown' },
          { column: 'access_until', value: '31.01.2040', code: 'date_wrong' },
        ],
      },
      {
        line: 5,
        problems: [
          { column: 'E-mail', value: '', code: 'email_missing' },
          { column: 'access_until', value: '2020-01-31', code: 'date_passed' },
        ],
      },
      { line: 6, problems: [{ column: '', value: 'more', code: 'too_many_cells' }] },
    ]);
    expect((await ask('get', `/courses/${courseId}/students`)).body.items).toEqual([]);
  });

  it('lets its people in, into their cohorts and until their day, however many they are', async () => {
    const courseId = aTaughtCourse();
    const startsAt = platform.clock.now().toISOString();
    const cohort = await ask('post', `/courses/${courseId}/cohorts`, { name: 'Spring', startsAt });
    const known = Array.from({ length: 70 }, someone);
    const strangers = Array.from({ length: 60 }, () => `${newId()}@example.org`);
    const csv = [
      'email,cohort,access_until',
      ...known.map(({ email }) => `${email},spring,2040-01-31`),
      ...strangers.map((email) => `${email},,`),
    ].join('\n');
    const { body } = await check(courseId, csv);
    expect(await apply(courseId, body.id)).toMatchObject({
      status: 'applied',
      outcomes: { enrolled: 70, invited: 60, already_enrolled: 0, already_invited: 0 },
    });
    const path = `/courses/${courseId}/students?cohortId=${cohort.body.id}&limit=100`;
    const members = (await ask('get', path)).body.items;
    expect(members).toHaveLength(70);
    expect(members[0].accessEndsAt).toMatch(/^2040-01-31T23:59:59/);
    const invited = await platform.published(learnerInvited);
    expect(invited.filter((event) => event.courseId === courseId)).toHaveLength(60);
  });

  it('changes nothing when it is applied again, or brought again', async () => {
    const courseId = aTaughtCourse();
    const { email } = someone();
    const csv = `email\n${email}\n${newId()}@example.org`;
    const first = await check(courseId, csv);
    await apply(courseId, first.body.id);
    expect(await apply(courseId, first.body.id)).toMatchObject({ outcomes: { enrolled: 1, invited: 1 } });
    const second = await check(courseId, csv);
    expect(await apply(courseId, second.body.id)).toMatchObject({
      outcomes: { enrolled: 0, invited: 0, already_enrolled: 1, already_invited: 1 },
    });
    const activated = await platform.published(enrollmentActivated);
    expect(activated.filter((event) => event.courseId === courseId)).toHaveLength(1);
    const invited = await platform.published(learnerInvited);
    expect(invited.filter((event) => event.courseId === courseId)).toHaveLength(1);
  });

  it('is applied once, however often that is asked for at the same time', async () => {
    const courseId = aTaughtCourse();
    const { email } = someone();
    const { body } = await check(courseId, `email\n${email}`);
    const path = `/courses/${courseId}/people-imports/${body.id}/apply`;
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask('post', path)));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(202));
    await platform.settle();
    const activated = await platform.published(enrollmentActivated);
    expect(activated.filter((event) => event.courseId === courseId)).toHaveLength(1);
  });

  it('gives its bad rows back as a file that no spreadsheet computes, and that can be mended and brought again', async () => {
    const courseId = aTaughtCourse();
    const csv =
      'note,email\n"=HYPERLINK(""http://evil.example"")",wrong\n"a, ""quoted""\nnote",\n+1,fine@example.org';
    const { body } = await check(courseId, csv);
    const file = await ask('get', `/courses/${courseId}/people-imports/${body.id}/bad-rows.csv`);
    expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(file.text).toBe(
      '\ufeffnote,email,problem\r\n' +
        `"'=HYPERLINK(""http://evil.example"")",wrong,email: email_wrong\r\n` +
        '"a, ""quoted""\nnote",,email: email_missing\r\n',
    );
    const mended = await check(courseId, file.text.replace('wrong', 'right@example.org'));
    expect(mended.body).toMatchObject({ goodRows: 1, badRows: 1, ignoredColumns: ['note', 'problem'] });
    const again = await ask('get', `/courses/${courseId}/people-imports/${mended.body.id}/bad-rows.csv`);
    expect(again.text.split('\r\n')[0]).toBe('\ufeffnote,email,problem');
  });

  it('is refused whole where it cannot be read, with the line', async () => {
    const courseId = aTaughtCourse();
    const many = Array.from({ length: 2_001 }, (_, index) => `p${index}@example.org`).join('\n');
    const cases = [
      ['name\nAda', 'no_email_column', 1],
      ['email,e-mail\na@example.org,', 'column_twice', 1],
      ['email\na@example.org\n"open', 'broken', 3],
      ['\n\n', 'empty', 1],
      [`email\n${many}`, 'too_many_people', 1],
      [`email${',x'.repeat(20)}\n`, 'too_many_columns', 1],
    ] as const;
    for (const [csv, reason, line] of cases) {
      expect((await check(courseId, csv)).body).toMatchObject({
        status: 422,
        code: 'enrollment.people_unreadable',
        facts: { reason, line },
      });
    }
    const nobody = await check(courseId, 'email\nwrong');
    const refused = await ask('post', `/courses/${courseId}/people-imports/${nobody.body.id}/apply`);
    expect(refused.body.code).toBe('enrollment.nobody_to_let_in');
  });

  it('keeps back what has changed since it was checked, and nothing else', async () => {
    const courseId = aTaughtCourse();
    const startsAt = platform.clock.now().toISOString();
    const cohort = await ask('post', `/courses/${courseId}/cohorts`, { name: 'Gone', startsAt });
    const csv = `email,cohort\n${someone().email},Gone\n${someone().email},`;
    const { body } = await check(courseId, csv);
    await (await platform.as(teacher)).delete(`/api/v1/courses/${courseId}/cohorts/${cohort.body.id}`);
    expect(await apply(courseId, body.id)).toMatchObject({ outcomes: { cohort_gone: 1, enrolled: 1 } });
  });

  it('forgets whoever is forgotten, in bad rows too', async () => {
    const courseId = aTaughtCourse();
    const { person, email } = someone();
    const { body } = await check(courseId, `email\n${email}\n${email.toUpperCase()}\n${someone().email}`);
    const rows = () =>
      platform.query(
        `select line from enrollment.people_import_rows where import_id = '${body.id}' order by line`,
      );
    expect(await rows()).toHaveLength(3);
    await platform.receive(personalDataErasureBegun, { personId: person.id, erasureId: newId() });
    await platform.settle();
    expect(await rows()).toEqual([{ line: 4 }]);
  });

  it('is of those who teach the course, and forgotten after thirty days', async () => {
    const courseId = aTaughtCourse();
    expect((await check(courseId, 'email\na@example.org', aPerson('instructor'))).status).toBe(403);
    const { body } = await check(courseId, 'email\na@example.org');
    const elsewhere = await ask('get', `/courses/${aTaughtCourse()}/people-imports/${body.id}`);
    expect(elsewhere.body.code).toBe('enrollment.people_import_not_found');
    platform.clock.advance({ days: 31 });
    await platform.application.jobs.runNow('enrollment.look-after-invitations');
    const gone = await ask('get', `/courses/${courseId}/people-imports/${body.id}`);
    expect(gone.body.code).toBe('enrollment.people_import_not_found');
    expect(
      await platform.query(`select 1 from enrollment.people_import_rows where import_id = '${body.id}'`),
    ).toEqual([]);
  });
});
