import type { z } from 'zod';
import { type DataExport, isFetchable } from '../domain/data-export';
import type { Erasure } from '../domain/erasure';
import { holders } from '../domain/holders';
import type { DataExportView, ErasureList, ErasureView } from './privacy.schemas';

export function presentExport(dataExport: DataExport, now: Date): z.input<typeof DataExportView> {
  const { id, requestedAt, expiresAt, sizeBytes } = dataExport;
  const isOver = dataExport.status === 'ready' && !isFetchable(dataExport, now);
  return {
    id,
    status: isOver ? 'expired' : dataExport.status,
    requestedAt: requestedAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
    sizeBytes,
  };
}

/** One that is open. */
export function presentErasure(erasure: Erasure): z.input<typeof ErasureView> {
  const { status, requestedAt, dueAt } = erasure;
  return {
    status: status === 'running' ? 'running' : 'scheduled',
    requestedAt: requestedAt.toISOString(),
    dueAt: dueAt.toISOString(),
  };
}

export function presentErasureForAdmins(
  erasure: Erasure,
  answered: readonly string[],
): z.input<typeof ErasureList>['items'][number] {
  const { id, personId, status, requestedAt, dueAt, begunAt, completedAt } = erasure;
  return {
    id,
    personId,
    status,
    requestedAt: requestedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    begunAt: begunAt?.toISOString() ?? null,
    completedAt: completedAt?.toISOString() ?? null,
    modulesDue: status === 'running' ? holders.filter((module) => !answered.includes(module)) : [],
  };
}
