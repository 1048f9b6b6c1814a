import { createHash } from 'node:crypto';
import { type Finding, same } from './compare';
import type { Scene } from './scene';

/** Files that were uploaded are there byte for byte, and versions that were published are what they were. */
export async function checkFiles({ acknowledged, instructor, keys }: Scene): Promise<Finding[]> {
  const { uploads, versions } = acknowledged;
  const assets = uploads.map(({ assetId }) => assetId);
  const isUpload = `upload_id is not null`;
  const served: string[] = [];
  for (const { assetId } of uploads) {
    const { body } = await instructor.get(`/media/assets/${assetId}`);
    const { bytes } = await instructor.get(body.url);
    served.push(`${assetId} ${createHash('sha256').update(bytes).digest('hex')}`);
  }
  return [
    same(
      'uploads',
      uploads.map(({ assetId, sizeBytes }) => `${assetId} ready ${sizeBytes}`),
      await keys(`select concat_ws(' ', id, status, size_bytes) from media.assets where ${isUpload}`),
    ),
    same(
      'uploads, byte for byte',
      uploads.map(({ assetId, sha256 }) => `${assetId} ${sha256}`),
      served,
    ),
    same(
      'uploads told of once',
      assets,
      await keys(`select payload->>'assetId' from media.outbox where type = 'content.uploaded'`),
    ),
    same(
      'uploads processed once',
      assets,
      await keys(`select payload->>'assetId' from media.outbox where type = 'media.processed'`),
    ),
    same(
      'published versions',
      versions.map(({ courseId, versionId, number }) => `${courseId} ${versionId} ${number}`),
      await keys(
        `select concat_ws(' ', course_id, id, number) from content.versions where course_id = any($1::uuid[])`,
        [[...new Set(versions.map(({ courseId }) => courseId))]],
      ),
    ),
    same(
      'files of published versions',
      versions.map(({ versionId, lessonId, assetId }) => `${versionId} ${lessonId} ${assetId}`),
      await keys(
        `select concat_ws(' ', version_id, lesson_id, file->>'assetId') from content.version_lessons
          where version_id = any($1::uuid[])`,
        [versions.map(({ versionId }) => versionId)],
      ),
    ),
    same(
      'published versions told of once',
      await keys(`select id from content.versions`),
      await keys(`select payload->>'versionId' from content.outbox where type = 'course_version.published'`),
    ),
  ];
}
