import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { PersonalDataAnswers } from '../../../platform/privacy/personal-data-events';
import { DataExportRepository } from '../data/data-export.repository';
import { holders } from '../domain/holders';
import { dataExportCollected } from '../user.contract';

type Exported = PersonalDataAnswers['exported'];

/** Gathers the parts of an archive, and says when all are there. */
@injectable()
export class OnExportPart implements EventConsumer<Exported> {
  constructor(@inject(DataExportRepository) private readonly exports: DataExportRepository) {}

  async handle(tx: Transaction, { payload }: EventOf<Exported>): Promise<void> {
    const { exportId, personId, module, handoverKey } = payload;
    const dataExport = await this.exports.lock(tx, exportId);
    if (dataExport?.status !== 'collecting') return;
    await this.exports.addPart(tx, exportId, { module, handoverKey });
    const parts = await this.exports.partsOf(tx, exportId);
    if (parts.length === holders.length) await tx.publish(dataExportCollected, { personId, exportId });
  }
}
