import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import { PackArchive, type PackedArchive } from '../commands/pack-archive';
import { DataExportRepository } from '../data/data-export.repository';
import { finishExport } from '../domain/data-export';
import { type dataExportCollected, dataExportReady } from '../user.contract';

/** Packs an archive whose parts are all there. */
@injectable()
export class OnExportCollected implements EventConsumer<typeof dataExportCollected, PackedArchive> {
  constructor(
    @inject(DataExportRepository) private readonly exports: DataExportRepository,
    @inject(PackArchive) private readonly pack: PackArchive,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  prepare({ payload }: EventOf<typeof dataExportCollected>): Promise<PackedArchive> {
    return this.pack.execute(payload.exportId);
  }

  async handle(
    tx: Transaction,
    { payload: { exportId, personId } }: EventOf<typeof dataExportCollected>,
    archive: PackedArchive,
  ): Promise<void> {
    const dataExport = await this.exports.lock(tx, exportId);
    if (dataExport?.status !== 'collecting') return;
    const now = this.clock.now();
    const ready = finishExport(dataExport, { ...archive, now });
    await this.exports.save(tx, ready);
    const expiresAt = (ready.expiresAt ?? now).toISOString();
    await tx.publish(dataExportReady, { personId, exportId, expiresAt });
    tx.afterCommit(() => this.pack.dropParts(exportId));
  }
}
