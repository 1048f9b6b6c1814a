import { fromBuffer } from 'yauzl';
import { holders } from '../../src/modules/user/domain/holders';
import { type Visitor, WholePlatform } from '../support/whole-platform';
import { buildWorld, type World } from '../support/world';

/** As `register` of the whole platform makes them, in order. */
const passwordOf = ({ email }: Visitor) => `a passphrase for person ${/\.(\d+)@/.exec(email)?.[1]}`;

describe('what is held of a person', () => {
  let stoa: WholePlatform;
  let built: World;
  let owner: Visitor;

  beforeAll(async () => {
    stoa = await WholePlatform.startEmpty();
    built = await buildWorld(stoa);
    owner = built.callers.owner as Visitor;
    await stoa.must('PATCH', '/users/me', {
      as: owner,
      body: {
        biography: 'Olga Owner ties knots.',
        headline: 'Olga Owner',
        links: ['https://olga.example/owner'],
      },
    });
    await stoa.must('PUT', `/courses/${built.world.courseId}/reviews/mine`, {
      as: owner,
      body: { stars: 4, text: 'Olga Owner says that it holds.' },
    });
    await stoa.must('PUT', '/payments/billing-details', {
      as: owner,
      body: { name: 'Olga Owner', address: 'Olga Owner Street 1', taxId: null },
    });
    await stoa.settle();
  }, 180_000);
  afterAll(() => stoa.stop());

  const archive = async (): Promise<Record<string, Record<string, Record<string, unknown>[]>>> => {
    const { body } = await stoa.must('GET', '/users/me/privacy', { as: owner });
    const download = await stoa.must('GET', `/users/me/data-exports/${body.export.id}/download`, {
      as: owner,
    });
    const response = await fetch(new URL(download.body.url, stoa.platform.url));
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
    return unpack(Buffer.from(await response.arrayBuffer()));
  };

  it('is not given away without the password', async () => {
    const body = { password: 'a guess' };
    const answer = await stoa.api('POST', '/users/me/data-exports', { as: owner, body });
    expect(answer).toMatchObject({ status: 403, body: { code: 'auth.proof_wrong' } });
  });

  it('comes as one archive with a part from each module', async () => {
    const body = { password: passwordOf(owner) };
    const asked = await stoa.must('POST', '/users/me/data-exports', { as: owner, body });
    expect(asked).toMatchObject({ status: 202, body: { status: 'collecting' } });
    await stoa.settle();

    const parts = await archive();
    expect(Object.keys(parts).toSorted()).toEqual(holders.toSorted());
    expect(parts.user?.profiles).toMatchObject([{ name: 'Olga Owner', email: owner.email }]);
    expect(parts.auth?.accounts).toMatchObject([{ email: owner.email }]);
    expect(parts.review?.reviews).toMatchObject([{ text: 'Olga Owner says that it holds.' }]);
    expect(parts.content?.notes).toMatchObject([{ text: 'Mind the end of the rope.' }]);
    expect(parts.payment?.billing_details).toMatchObject([{ address: 'Olga Owner Street 1' }]);
    expect(parts.enrollment?.enrollments?.length).toBeGreaterThan(1);
    expect(parts.assessment?.answers).not.toEqual([]);
    expect(JSON.stringify(parts)).not.toMatch(/argon2|password_hash/);
    const others = Object.values(built.callers).filter((caller) => caller && caller !== owner);
    for (const other of others) expect(JSON.stringify(parts)).not.toContain(other?.email);
  });

  it('is an archive that nobody else fetches', async () => {
    const { body } = await stoa.must('GET', '/users/me/privacy', { as: owner });
    const address = `/users/me/data-exports/${body.export.id}/download`;
    const answer = await stoa.api('GET', address, { as: built.callers.learner as Visitor });
    expect(answer).toMatchObject({ status: 404, body: { code: 'user.export_not_found' } });
  });

  it('is not erased as long as the person has duties', async () => {
    const teacher = built.callers['owning instructor'] as Visitor;
    const body = { password: passwordOf(teacher) };
    const answer = await stoa.api('POST', '/users/me/erasure', { as: teacher, body });
    expect(answer).toMatchObject({ status: 409, body: { code: 'user.roles_to_hand_over' } });
  });

  it('stays when she changes her mind', async () => {
    const body = { password: passwordOf(owner) };
    await stoa.must('POST', '/users/me/erasure', { as: owner, body });
    const again = await stoa.api('POST', '/users/me/erasure', { as: owner, body });
    expect(again).toMatchObject({ status: 409, body: { code: 'user.erasure_scheduled' } });
    await stoa.must('DELETE', '/users/me/erasure', { as: owner });
    const privacy = await stoa.must('GET', '/users/me/privacy', { as: owner });
    expect(privacy.body.erasure).toBeNull();
  });

  it('is in no table any more once she is erased', async () => {
    const before = await findWords(['Olga Owner', owner.email]);
    expect(before.length).toBeGreaterThan(8);

    await stoa.must('POST', '/users/me/erasure', { as: owner, body: { password: passwordOf(owner) } });
    await stoa.settle();
    const { jobs } = stoa.platform.application;
    stoa.platform.clock.advance({ days: 13 });
    await jobs.runNow('user.begin-due-erasures');
    await stoa.settle();
    expect(await findWords([owner.email])).not.toEqual([]);
    stoa.platform.clock.advance({ days: 1, seconds: 1 });
    await jobs.runNow('user.begin-due-erasures');
    await stoa.settle();

    expect(await stoa.platform.deadLetters()).toEqual([]);
    const rows = await stoa.platform.query(`select status from "user".erasures where status <> 'cancelled'`);
    expect(rows).toEqual([{ status: 'done' }]);
    expect(await findWords(['Olga Owner', owner.email])).toEqual([]);
    const signIn = { email: owner.email, password: passwordOf(owner) };
    expect((await stoa.api('POST', '/auth/login', { body: signIn })).status).toBe(401);
  });

  /** Where in the database any of these words stands, in whatever column of whatever table. */
  async function findWords(words: readonly string[]): Promise<string[]> {
    const columns = await stoa.platform.query(`
      select table_schema, table_name, column_name from information_schema.columns
      join information_schema.tables using (table_schema, table_name)
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
        and (data_type in ('text', 'jsonb', 'json', 'character varying', 'tsvector', 'ARRAY'))`);
    const found: string[] = [];
    for (const { table_schema, table_name, column_name } of columns) {
      const matches = words.map((word) => `"${column_name}"::text ilike '%${word}%'`).join(' or ');
      const rows = await stoa.platform.query(
        `select count(*)::int as count from "${table_schema}"."${table_name}" where ${matches}`,
      );
      if (rows[0]?.count !== 0) found.push(`${table_schema}.${table_name}.${column_name}: ${rows[0]?.count}`);
    }
    return found;
  }
});

function unpack(archive: Buffer): Promise<Record<string, Record<string, Record<string, unknown>[]>>> {
  return new Promise((resolve, reject) => {
    fromBuffer(archive, { lazyEntries: true }, (failure, zip) => {
      if (failure) return reject(failure);
      const parts: Record<string, Record<string, Record<string, unknown>[]>> = {};
      zip.on('error', reject).on('end', () => resolve(parts));
      zip.on('entry', (entry) =>
        zip.openReadStream(entry, (error, stream) => {
          if (error) return reject(error);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            const text = Buffer.concat(chunks).toString();
            if (entry.fileName.endsWith('.json'))
              parts[entry.fileName.replace('.json', '')] = JSON.parse(text);
            zip.readEntry();
          });
        }),
      );
      zip.readEntry();
    });
  });
}
