import { z } from 'zod';
import { Role } from '../../../platform/auth/principal';
import { listOf, page } from '../../../platform/http/schemas';

/** What somebody shows to prove that it is she who asks. */
export const IdentityProof = z
  .strictObject({
    password: z.string().min(1).max(1_024),
    code: z.string().max(64).optional().meta({ description: 'Where a second factor is on.' }),
  })
  .meta({ id: 'IdentityProof' });

export const DataExportView = z
  .object({
    id: z.uuid(),
    status: z.enum(['collecting', 'ready', 'failed', 'expired']),
    requestedAt: z.iso.datetime(),
    expiresAt: z.iso.datetime().nullable().meta({ description: 'Until then the archive can be fetched.' }),
    sizeBytes: z.int().nullable(),
  })
  .meta({ id: 'DataExport' });

export const ErasureView = z
  .object({
    status: z.enum(['scheduled', 'running']),
    requestedAt: z.iso.datetime(),
    dueAt: z.iso.datetime().meta({ description: 'Until then it can be taken back.' }),
  })
  .meta({ id: 'Erasure' });

export const PrivacyView = z
  .object({
    export: DataExportView.nullable(),
    erasure: ErasureView.nullable(),
    rolesToHandOver: z.array(Role).meta({ description: 'As long as there are any, nobody is forgotten.' }),
  })
  .meta({ id: 'Privacy' });

export const ArchiveDownload = z
  .object({ url: z.string(), expiresAt: z.iso.datetime() })
  .meta({ id: 'ArchiveDownload' });

const ErasureStatus = z.enum(['scheduled', 'cancelled', 'running', 'done']);

export const ListErasuresQuery = page.extend({ status: ErasureStatus.optional() });

export const ErasureList = listOf(
  z
    .object({
      id: z.uuid(),
      personId: z.uuid(),
      status: ErasureStatus,
      requestedAt: z.iso.datetime(),
      dueAt: z.iso.datetime(),
      begunAt: z.iso.datetime().nullable(),
      completedAt: z.iso.datetime().nullable(),
      modulesDue: z
        .array(z.string())
        .meta({ description: 'Which have not answered; empty before it begins.' }),
    })
    .meta({ id: 'ErasureForAdmins' }),
).meta({ id: 'ErasureList' });
