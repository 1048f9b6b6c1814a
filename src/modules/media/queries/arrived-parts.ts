import { inject, injectable } from 'tsyringe';
import { DomainError } from '../../../platform/errors/domain-error';
import { ObjectStorage } from '../../../platform/storage/object-storage';
import { storageErrors } from '../../../platform/storage/storage-errors';
import type { Asset } from '../domain/asset';

export interface ArrivedPart {
  readonly partNumber: number;
  readonly etag: string;
  readonly sizeBytes: number;
  /** Of its bytes, in base64, as the storage has checked it. */
  readonly sha256: string;
}

/** The parts of an upload that lie in the storage. */
@injectable()
export class ArrivedParts {
  constructor(@inject(ObjectStorage) private readonly storage: ObjectStorage) {}

  /** Undefined where the storage knows no such upload: its parts have been put together already, or were swept. */
  async of({
    objectKey,
    uploadId,
  }: Pick<Asset, 'objectKey' | 'uploadId'>): Promise<ArrivedPart[] | undefined> {
    if (uploadId === null) return undefined;
    try {
      const parts = await this.storage.listParts({ key: objectKey, uploadId });
      return parts.flatMap(({ checksum, ...part }) =>
        checksum?.algorithm === 'sha256' ? [{ ...part, sha256: checksum.value }] : [],
      );
    } catch (error) {
      if (error instanceof DomainError && error.code === storageErrors.uploadNotFound.code) return undefined;
      throw error;
    }
  }
}
