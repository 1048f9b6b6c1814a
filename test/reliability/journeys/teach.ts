import { createHash } from 'node:crypto';
import { checksumOf, partsOf } from '../../../src/modules/media/testing/parts-of';
import type { Json, PatientClient } from '../patient-client';
import type { Random } from '../random';
import { expectStatus, type World, waitFor } from '../world';

/** Just more than one part, so that there are two. */
const partBytes = 8 * 1024 ** 2;

/** An instructor makes a course with a file, and publishes it again and again with another one. */
export async function teach(world: World, random: Random, number: number): Promise<void> {
  const { instructor } = world;
  const title = `Tables, book ${number}`;
  const { id: courseId } = expectStatus(
    await instructor.post('/courses', {
      title,
      description: 'Rows and columns to take home.',
      categorySlug: 'craft',
    }),
    201,
  ).body;
  const section = await waitFor('the course to be known where its lessons are', async () => {
    const answer = await instructor.post(`/courses/${courseId}/sections`, { title: 'The only one' });
    return answer.status === 404 ? undefined : expectStatus(answer, 201).body;
  });
  const lesson = { title: 'A table', kind: 'file', markdown: 'Take this home.' };
  const { id: lessonId } = expectStatus(
    await instructor.post(`/sections/${section.id}/lessons`, lesson),
    201,
  ).body;
  for (let round = 1; round <= 2; round += 1) {
    const isForLesson = random.chance(0.5);
    const assetId = await upload(world, random, {
      name: `table-${number}-${round}.csv`,
      lessonId,
      isForLesson,
    });
    await attach(instructor, { lessonId, assetId, isForLesson });
    const version = expectStatus(await instructor.post(`/courses/${courseId}/publish`), 200).body;
    if (version.number !== round) throw new Error(`Version ${version.number} came where ${round} was due.`);
    const { versionId } = version;
    world.acknowledged.versions.push({ courseId, versionId, number: round, lessonId, assetId });
  }
}

/** Its parts go to signed addresses, in any order, and again where no answer came. */
async function upload(
  world: World,
  random: Random,
  file: { name: string; lessonId: string; isForLesson: boolean },
): Promise<string> {
  const { instructor } = world;
  const bytes = tableOf(random);
  const started = await instructor.post('/media/uploads', {
    fileName: file.name,
    sizeBytes: bytes.length,
    contentType: 'text/csv',
    ...(file.isForLesson && { purpose: { kind: 'lesson', lessonId: file.lessonId } }),
  });
  const { assetId, partSizeBytes } = expectStatus(started, 201).body;
  const parts = partsOf(bytes, partSizeBytes);
  const signed = await instructor.post(`/media/uploads/${assetId}/parts`, {
    parts: parts.map(({ partNumber, sha256 }) => ({ partNumber, sha256 })),
  });
  await Promise.all(
    expectStatus(signed, 200).body.parts.map(async ({ partNumber, method, url, headers }: Json) => {
      const part = parts[partNumber - 1]?.bytes ?? Buffer.alloc(0);
      const contentType = headers['Content-Type'] ?? 'application/octet-stream';
      expectStatus(await instructor.ask({ method, path: url, raw: { contentType, bytes: part } }), 200);
    }),
  );
  const checksum = checksumOf(bytes, partSizeBytes);
  const answer = await instructor.post(`/media/uploads/${assetId}/complete`, { checksum });
  const { status, sizeBytes } = expectStatus(answer, 200).body;
  if (status !== 'ready' || sizeBytes !== bytes.length) throw new Error(`Upload ${assetId} is ${status}.`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  world.acknowledged.uploads.push({ assetId, sizeBytes, sha256 });
  return assetId;
}

/** One that was made for its lesson attaches itself; another is put there by hand. */
async function attach(
  instructor: PatientClient,
  { lessonId, assetId, isForLesson }: { lessonId: string; assetId: string; isForLesson: boolean },
): Promise<void> {
  const path = `/lessons/${lessonId}`;
  await waitFor(`file ${assetId} in lesson ${lessonId}`, async () => {
    const draft = expectStatus(await instructor.get(`${path}/draft`), 200).body;
    if (draft.asset?.assetId === assetId) return true;
    if (isForLesson) return false;
    const body = { version: draft.version, assetId };
    // 409: it was saved, and the answer was lost; the next look tells.
    const saved = await instructor.ask({ method: 'PATCH', path, body });
    return expectStatus(saved, 200, 409).status === 200;
  });
}

function tableOf(random: Random): Buffer {
  const line = `${random.key()},${random.key()}\n`;
  return Buffer.from(line.repeat(Math.ceil((partBytes + 50_000) / line.length)));
}
