import { z } from 'zod';
import { listOf, page, text } from '../../../platform/http/schemas';

const Status = z.enum(['pending', 'approved', 'declined', 'withdrawn']);

export const ApplicationRequest = z
  .strictObject({ text: text(5_000).trim().min(50) })
  .meta({ id: 'InstructorApplicationRequest' });

export const DeclineRequest = z
  .strictObject({ reason: text(500).trim().min(5) })
  .meta({ id: 'DeclineApplicationRequest', description: 'The applicant reads the reason.' });

export const ApplicationView = z
  .object({
    id: z.uuid(),
    status: Status,
    text: z.string(),
    submittedAt: z.iso.datetime(),
    decidedAt: z.iso.datetime().nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'InstructorApplication' });

export const OwnApplication = z
  .object({
    application: ApplicationView.nullable(),
    applying: z
      .enum(['possible', 'teaches_already', 'unverified', 'pending', 'too_soon'])
      .meta({ description: 'Whether one may apply now, or why not.' }),
    possibleFrom: z.iso.datetime().nullable(),
  })
  .meta({ id: 'OwnInstructorApplication' });

export const ListApplicationsQuery = page.extend({ status: Status.default('pending') });

export const ApplicationList = listOf(
  ApplicationView.extend({
    personId: z.uuid(),
    name: z.string().nullable(),
    email: z.string().nullable(),
  }).meta({ id: 'InstructorApplicationForAdmins' }),
).meta({ id: 'InstructorApplicationList' });
