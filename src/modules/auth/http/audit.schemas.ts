import { z } from 'zod';
import { page } from '../../../platform/http/schemas';
import { AuditAct, AuditDetails } from '../domain/audit';

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

export const AuditQuery = page.extend({
  act: AuditAct.optional(),
  userId: z.uuid().optional().meta({ description: 'Whose account it is about.' }),
  from: instant.optional(),
  until: instant.optional(),
});

const PersonInLog = z.object({ id: z.uuid(), name: z.string(), email: z.string() });

export const AuditEntryView = z
  .object({
    id: z.uuid(),
    act: AuditAct,
    person: PersonInLog.nullable().meta({
      description: 'Whose account it is about; null where there is none.',
    }),
    actor: PersonInLog.nullable().meta({ description: 'Who did it; null for whoever was not signed in.' }),
    device: z.string().nullable(),
    address: z.string().nullable(),
    details: AuditDetails,
    correlationId: z.string(),
    occurredAt: z.iso.datetime(),
  })
  .meta({ id: 'AuditEntry' });
