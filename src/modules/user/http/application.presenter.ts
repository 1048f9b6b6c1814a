import type { z } from 'zod';
import type { ApplicationRow } from '../data/application.repository';
import type { InstructorApplication } from '../domain/application';
import type { ApplicationList, ApplicationView } from './application.schemas';

export function presentApplication(application: InstructorApplication): z.input<typeof ApplicationView> {
  const { id, status, text, submittedAt, decidedAt, reason } = application;
  return {
    id,
    status,
    text,
    submittedAt: submittedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
    reason,
  };
}

export function presentApplicationForAdmins(
  row: ApplicationRow,
): z.input<typeof ApplicationList>['items'][number] {
  const { personId, name, email } = row;
  return { ...presentApplication(row), personId, name, email };
}
