import { gunzipSync } from 'node:zlib';
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
import { problemWith } from '../testing/verify-credential';

const site = 'https://learn.example.org';

describe('certificates as Open Badges', () => {
  let platform: TestApplication;
  const courses = fakeCourses();
  const people = fakePeople();
  const teacher = aPerson('instructor');

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
      environment: { PUBLIC_URL: site },
    });
  });
  afterAll(() => platform.stop());

  async function aCertificate(name = 'Ada “the <first>” Lovelace') {
    const learner = aPerson();
    people.add(learner.id, name);
    const enrollmentId = newId();
    const courseId = courses.add('Engines', ['Ada Byron'], [teacher.id]);
    await platform.receive(enrollmentCompleted, {
      enrollmentId,
      courseId,
      learnerId: learner.id,
      courseVersionId: newId(),
      completedAt: '2026-01-04T20:00:00.000Z',
    });
    await platform.settle();
    const issued = await platform.published(certificateIssued);
    const code = issued.find((event) => event.enrollmentId === enrollmentId)?.code ?? '';
    return { code, courseId };
  }

  /** JSON whatever it is called. */
  async function read(path: string) {
    const { body, headers } = await platform.anonymous.get(path).buffer().parse(toText).expect(200);
    return { text: body as string, json: JSON.parse(body), headers };
  }

  const issuer = async () => (await platform.anonymous.get('/.well-known/did.json').expect(200)).body;
  const badgeOf = async (code: string) => read(`/api/v1/certificates/${code}.json`);

  async function isRevoked(badge: Badge): Promise<boolean> {
    const { statusListCredential, statusListIndex } = badge.credentialStatus;
    const { json: list } = await read(statusListCredential.replace(site, ''));
    expect(list.id).toBe(statusListCredential);
    expect(await problemWith(list, await issuer())).toBeUndefined();
    const bits = gunzipSync(Buffer.from(list.credentialSubject.encodedList.slice(1), 'base64url'));
    expect(bits.length * 8).toBeGreaterThanOrEqual(131_072);
    const index = Number(statusListIndex);
    return (((bits[index >> 3] ?? 0) >> (7 - (index & 7))) & 1) === 1;
  }

  it('say what the certificate says, and verify with another implementation', async () => {
    const { code, courseId } = await aCertificate();
    const { json: badge, text, headers } = await badgeOf(code);
    expect(headers).toMatchObject({
      'content-type': 'application/vc',
      'content-disposition': `attachment; filename="certificate-${code}.json"`,
    });
    expect(badge).toMatchObject({
      id: `${site}/api/v1/certificates/${code}.json`,
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: { id: 'did:web:learn.example.org', type: ['Profile'] },
      credentialSubject: {
        identifier: [{ identityHash: 'Ada “the <first>” Lovelace', identityType: 'name', hashed: false }],
        activityEndDate: '2026-01-04T20:00:00Z',
        achievement: { id: `${site}/courses/${courseId}`, name: 'Engines', achievementType: 'Course' },
      },
      proof: { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022', proofPurpose: 'assertionMethod' },
    });
    expect(await problemWith(badge, await issuer())).toBeUndefined();
    expect((await badgeOf(code)).text).toBe(text);
  });

  it('are baked into a picture, whose chunks are whole', async () => {
    const { code } = await aCertificate();
    const { json: badge } = await badgeOf(code);
    const address = `/api/v1/certificates/${code}.png`;
    const { body, headers } = await platform.anonymous.get(address).expect(200);
    expect(headers['content-type']).toBe('image/png');
    const chunks = chunksOf(body as Buffer);
    expect(chunks.map(({ name }) => name)).toEqual(expect.arrayContaining(['IHDR', 'iTXt', 'IDAT', 'IEND']));
    const [baked, ...others] = chunks.filter(({ name }) => name === 'iTXt');
    expect(others).toEqual([]);
    const prefix = Buffer.from('openbadgecredential\0\0\0\0\0', 'latin1');
    expect(baked?.data.subarray(0, prefix.length)).toEqual(prefix);
    const credential = JSON.parse(baked?.data.subarray(prefix.length).toString('utf8') ?? '');
    expect(credential).toEqual(badge);
    expect(await problemWith(credential, await issuer())).toBeUndefined();
    const again = await platform.anonymous.get(address).expect(200);
    expect((body as Buffer).equals(again.body as Buffer)).toBe(true);
  });

  it('do not verify when a letter was changed, or by the keys of somebody else', async () => {
    const { code } = await aCertificate();
    const { json: badge } = await badgeOf(code);
    const document = await issuer();
    const forged = structuredClone(badge);
    forged.credentialSubject.identifier[0].identityHash = 'Somebody Else';
    expect(await problemWith(forged, document)).toMatch(/Invalid signature/);
    const postponed = { ...badge, proof: { ...badge.proof, created: '2020-01-01T00:00:00Z' } };
    expect(await problemWith(postponed, document)).toMatch(/Invalid signature/);
    const [method] = document.verificationMethod;
    const stranger = { ...method, publicKeyMultibase: 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK' };
    expect(await problemWith(badge, { ...document, verificationMethod: [stranger] })).toMatch(/Invalid/);
  });

  it('are revoked in the status list, each its own bit, when the certificate is', async () => {
    const [first, second] = [await aCertificate(), await aCertificate()];
    const [revoked, valid] = [(await badgeOf(first.code)).json, (await badgeOf(second.code)).json];
    expect([await isRevoked(revoked), await isRevoked(valid)]).toEqual([false, false]);
    const agent = await platform.as(teacher);
    await agent.post(`/api/v1/certificates/${first.code}/revoke`).send({ reason: 'By mistake.' }).expect(200);
    expect([await isRevoked(revoked), await isRevoked(valid)]).toEqual([true, false]);
    for (const ending of ['json', 'png'])
      await platform.anonymous
        .get(`/api/v1/certificates/${first.code}.${ending}`)
        .expect(410)
        .expect(({ body }) => expect(body.code).toBe('certificate.revoked'));

    const { body: successor } = await agent
      .post(`/api/v1/certificates/${second.code}/reissue`)
      .send({ learnerName: 'Ada King', reason: 'She has married.' })
      .expect(201);
    const { json: corrected } = await badgeOf(successor.code);
    expect([await isRevoked(valid), await isRevoked(corrected)]).toEqual([true, false]);
  });

  it('are signed by one key, however many ask for it first, which is sealed in the database', async () => {
    await platform.query('delete from certificate.credential_keys');
    const documents = await Promise.all(Array.from({ length: 10 }, issuer));
    expect(new Set(documents.map(({ assertionMethod }) => assertionMethod[0])).size).toBe(1);
    const keys = await platform.query('select sealed_private_key from certificate.credential_keys');
    expect(keys).toHaveLength(1);
    const sealed = Buffer.from(String(Object.values(keys[0] ?? {})[0]), 'base64');
    // The beginning of every PKCS #8 key of this kind.
    expect(sealed.includes(Buffer.from('302e020100300506032b6570', 'hex'))).toBe(false);
  });

  it('are on a list that exists', async () => {
    await aCertificate();
    await platform.anonymous.get('/api/v1/certificates/status-lists/9').expect(404);
    await platform.anonymous.get('/api/v1/certificates/status-lists/-1').expect(400);
  });
});

interface Badge {
  credentialStatus: { statusListCredential: string; statusListIndex: string };
}

function toText(
  response: { setEncoding(encoding: string): void; on(event: string, listen: (chunk: string) => void): void },
  done: (error: null, text: string) => void,
): void {
  let text = '';
  response.setEncoding('utf8');
  response.on('data', (chunk) => {
    text += chunk;
  });
  response.on('end', () => done(null, text));
}

/** The chunks of a PNG. @throws Error for a checksum that is wrong, computed bit by bit (PNG, annex D). */
function chunksOf(png: Buffer): { name: string; data: Buffer }[] {
  const chunks: { name: string; data: Buffer }[] = [];
  for (let start = 8; start < png.length; ) {
    const end = start + 8 + png.readUInt32BE(start);
    let checksum = 0xffffffff;
    for (const byte of png.subarray(start + 4, end)) {
      checksum ^= byte;
      for (let bit = 0; bit < 8; bit += 1) checksum = (checksum >>> 1) ^ (checksum & 1 ? 0xedb88320 : 0);
    }
    if (~checksum >>> 0 !== png.readUInt32BE(end)) throw new Error('A chunk is damaged.');
    chunks.push({ name: png.toString('latin1', start + 4, start + 8), data: png.subarray(start + 8, end) });
    start = end + 4;
  }
  return chunks;
}
