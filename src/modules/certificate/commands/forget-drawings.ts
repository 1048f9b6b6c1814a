import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import type { ErasureStep } from '../../../platform/privacy/personal-data-consumers';
import { ObjectStorage } from '../../../platform/storage/object-storage';
import { CertificateRepository } from '../data/certificate.repository';
import { drawingKey } from '../queries/drawing-key';

/** More than anybody has earned, and more drawings than there are of one. */
const most = 1_000;
const mostDrawings = 100;

/** The name of whoever is forgotten goes from what was drawn of her certificates. */
@injectable()
export class ForgetDrawings implements ErasureStep {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(CertificateRepository) private readonly certificates: CertificateRepository,
    @inject(ObjectStorage) private readonly storage: ObjectStorage,
  ) {}

  async prepare(personId: string): Promise<void> {
    const ids = await this.certificates.idsOfLearner(this.database, personId, most);
    for (const id of ids) {
      const { items } = await this.storage.list({ prefix: drawingKey(id), limit: mostDrawings });
      for (const { key } of items) await this.storage.delete(key);
    }
  }
}
