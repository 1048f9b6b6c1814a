import { inject, injectable } from 'tsyringe';
import { ObjectStorage, type StoredObject } from '../../../platform/storage/object-storage';
import type { ContentType } from '../domain/accepted-types';
import { variantKeyOf } from '../domain/picture';
import { readCaptions } from '../domain/read-captions';
import { mediaErrors } from '../media.errors';

/** Captions of a day-long lecture stay below this; what is larger is none. */
const largestCaptionsBytes = 5 * 1024 ** 2;
const mostProblemsTold = 20;

/** What is kept in the place of the file that came. */
export interface KeptCaptions extends ContentType {
  readonly objectKey: string;
  readonly sizeBytes: number;
}

/** Reads captions that came in WebVTT or SubRip, and keeps them in WebVTT beside the file that came. */
@injectable()
export class CaptionFiles {
  constructor(@inject(ObjectStorage) private readonly storage: ObjectStorage) {}

  /**
   * The captions in WebVTT.
   *
   * @throws media.captions_invalid with the lines that are wrong; media.upload_ended when the object has gone.
   */
  async read(storage: ObjectStorage, object: Pick<StoredObject, 'key' | 'sizeBytes'>): Promise<Buffer> {
    const maximumBytes = largestCaptionsBytes;
    if (object.sizeBytes > maximumBytes)
      throw mediaErrors.tooLarge({ facts: { sizeBytes: object.sizeBytes, maximumBytes } });
    const opened = await storage.get(object.key);
    if (!opened) throw mediaErrors.uploadEnded();
    const chunks: Buffer[] = [];
    for await (const chunk of opened.body) chunks.push(chunk as Buffer);
    const found = readCaptions(Buffer.concat(chunks));
    if (found.kind === 'captions') return Buffer.from(found.webVtt);
    const problems = found.problems.slice(0, mostProblemsTold).map((each) => ({ ...each }));
    throw mediaErrors.captionsInvalid({ facts: { problems, problemCount: found.problems.length } });
  }

  /** The file that came stays where it is, so that completing its upload may be repeated. */
  async keep(assetId: string, webVtt: Buffer): Promise<KeptCaptions> {
    const objectKey = variantKeyOf(assetId, 'captions.vtt');
    const contentType = 'text/vtt';
    await this.storage.put({ key: objectKey, body: webVtt, contentType: `${contentType}; charset=utf-8` });
    return { kind: 'captions', contentType, objectKey, sizeBytes: webVtt.length };
  }
}

export function isSubRip(fileName: string): boolean {
  return /\.srt$/i.test(fileName);
}
