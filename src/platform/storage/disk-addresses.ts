import type { Clock } from '../time/clock';
import { checkChecksum, checkInteger } from './check-arguments';
import { checkContentType } from './content-type';
import { DiskSignatures, type Purpose, type SignedFields } from './disk-signatures';
import { checkKey } from './object-key';
import {
  MAXIMUM_PART_BYTES,
  MAXIMUM_PARTS,
  MAXIMUM_SIGNED_SECONDS,
  type SignDownload,
  type SignedDownload,
  type SignedRequest,
  type SignPart,
} from './object-storage';

/** The signed addresses of a disk storage, which `diskStorageRoutes` answers. */
export class DiskAddresses {
  readonly #signatures: DiskSignatures;
  readonly #clock: Clock;
  readonly #siteUrl: string;

  constructor(input: { signingKey: Buffer; clock: Clock; siteUrl: string }) {
    this.#signatures = new DiskSignatures(input.signingKey);
    this.#clock = input.clock;
    this.#siteUrl = input.siteUrl.replace(/\/+$/, '');
  }

  signPart(input: SignPart): SignedRequest {
    const { upload, partNumber, sizeBytes, expiresInSeconds } = input;
    checkInteger('partNumber', partNumber, { from: 1, to: MAXIMUM_PARTS });
    checkInteger('sizeBytes', sizeBytes, { from: 0, to: MAXIMUM_PART_BYTES });
    checkInteger('expiresInSeconds', expiresInSeconds, { from: 1, to: MAXIMUM_SIGNED_SECONDS });
    const checksum = checkChecksum(input.checksum);
    const path = `parts/${encodeURIComponent(upload.uploadId)}/${partNumber}`;
    const expiresAt = new Date((Math.floor(this.#clock.now().getTime() / 1000) + expiresInSeconds) * 1000);
    const query = this.#signatures.sign({
      purpose: 'part',
      subject: `${upload.uploadId}/${partNumber}`,
      fields: {
        key: checkKey(upload.key),
        size: String(sizeBytes),
        ...(checksum && { [checksum.algorithm]: checksum.value }),
      },
      expiresAt,
    });
    return { method: 'PUT', url: `${this.#siteUrl}/files/${path}?${query}`, headers: {}, expiresAt };
  }

  signDownload(key: string, options: SignDownload): SignedDownload {
    const { expiresInSeconds, disposition, fileName, contentType } = options;
    checkInteger('expiresInSeconds', expiresInSeconds, { from: 2, to: MAXIMUM_SIGNED_SECONDS });
    if (fileName !== undefined) checkInteger('fileName', fileName.length, { from: 0, to: 255 });
    const half = Math.floor(expiresInSeconds / 2);
    const halvesSoFar = Math.floor(this.#clock.now().getTime() / 1000 / half);
    const expiresAt = new Date((halvesSoFar + 2) * half * 1000);
    const query = this.#signatures.sign({
      purpose: 'object',
      subject: checkKey(key),
      fields: {
        disposition,
        ...(fileName !== undefined && { name: fileName }),
        ...(contentType !== undefined && { type: checkContentType(contentType) }),
      },
      expiresAt,
    });
    return { url: `${this.#siteUrl}/files/objects/${key}?${query}`, expiresAt };
  }

  /** The fields that were signed. @throws storage.signature_invalid, storage.address_expired */
  verify(input: { purpose: Purpose; subject: string; query: string }): SignedFields {
    return this.#signatures.verify({ ...input, now: this.#clock.now() });
  }
}
