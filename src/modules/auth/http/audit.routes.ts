import { anyOf } from '../../../platform/http/access';
import { route } from '../../../platform/http/route';
import { listOf } from '../../../platform/http/schemas';
import { ListAuditEntries } from '../queries/list-audit-entries';
import { AuditEntryView, AuditQuery } from './audit.schemas';

export const auditRoutes = [
  route({
    method: 'get',
    path: '/auth/audit-entries',
    summary: 'Read the audit log',
    description: 'Who did what to whom, the latest first. Nobody changes what is in it.',
    access: anyOf('admin'),
    query: AuditQuery,
    answers: { 200: listOf(AuditEntryView) },
    use: ListAuditEntries,
    answer: (list, { principal, query }) => {
      const { limit, cursor, act, userId, from, until } = query;
      return list.execute({
        reader: principal,
        page: { limit, cursor },
        filter: { act, userId, from, until },
      });
    },
  }),
];
