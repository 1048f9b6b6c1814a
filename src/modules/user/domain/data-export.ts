const day = 24 * 60 * 60_000;

/** `failed`: a part did not come within two days. */
export type DataExportStatus = 'collecting' | 'ready' | 'failed' | 'expired';

export interface DataExport {
  readonly id: string;
  readonly personId: string;
  readonly status: DataExportStatus;
  readonly requestedAt: Date;
  readonly readyAt: Date | null;
  readonly expiresAt: Date | null;
  readonly objectKey: string | null;
  readonly sizeBytes: number | null;
}

/** How long an archive can be fetched. */
export const archiveKept = 7 * day;
/** How long parts are waited for: those that were handed over are swept after a day. */
export const partsAwaited = 2 * day;

export function startExport(input: { id: string; personId: string; now: Date }): DataExport {
  const { id, personId, now } = input;
  return {
    id,
    personId,
    status: 'collecting',
    requestedAt: now,
    readyAt: null,
    expiresAt: null,
    objectKey: null,
    sizeBytes: null,
  };
}

export function finishExport(
  dataExport: DataExport,
  archive: { objectKey: string; sizeBytes: number; now: Date },
): DataExport {
  const { objectKey, sizeBytes, now } = archive;
  const expiresAt = new Date(now.getTime() + archiveKept);
  return { ...dataExport, status: 'ready', readyAt: now, expiresAt, objectKey, sizeBytes };
}

/** Whether its archive can be fetched, whether the job that removes it has run or not. */
export function isFetchable(dataExport: DataExport, now: Date): boolean {
  return dataExport.status === 'ready' && dataExport.expiresAt !== null && dataExport.expiresAt > now;
}
