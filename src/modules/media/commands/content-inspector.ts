import { injectable } from 'tsyringe';
import type { ObjectStorage, StoredObject } from '../../../platform/storage/object-storage';
import type { ContentType } from '../domain/accepted-types';
import { detectContent, headBytes } from '../domain/detect-content';
import { mediaErrors } from '../media.errors';

/** Looks at the first bytes of a stored file. */
@injectable()
export class ContentInspector {
  /** What the file is; undefined for what is not taken. @throws media.upload_ended when the object has gone */
  async inspect(
    storage: ObjectStorage,
    object: Pick<StoredObject, 'key' | 'sizeBytes'>,
    declared: string,
  ): Promise<ContentType | undefined> {
    if (object.sizeBytes === 0) return undefined;
    const opened = await storage.get(object.key, { range: { start: 0, end: headBytes - 1 } });
    if (!opened) throw mediaErrors.uploadEnded();
    const chunks: Buffer[] = [];
    for await (const chunk of opened.body) chunks.push(chunk as Buffer);
    return detectContent(Buffer.concat(chunks), { isWhole: object.sizeBytes <= headBytes, declared });
  }
}
