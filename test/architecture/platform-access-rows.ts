import type { AccessRow } from '../../src/platform/testing/access-row';

const nothing = { params: { deadLetterId: 'bm90aGluZw' } };

/** What the platform itself answers: for ops to do, for admins to see. */
export const platformAccessRows: readonly AccessRow[] = [
  { route: 'GET /ops/modules', expect: { 'signed out': 401, admin: 200, ops: 200, others: 403 } },
  { route: 'GET /ops/events', expect: { 'signed out': 401, admin: 200, ops: 200, others: 403 } },
  { route: 'GET /ops/dead-letters', expect: { 'signed out': 401, admin: 200, ops: 200, others: 403 } },
  { route: 'GET /ops/jobs', expect: { 'signed out': 401, admin: 200, ops: 200, others: 403 } },
  {
    route: 'POST /ops/dead-letters/:deadLetterId/replay',
    request: () => nothing,
    expect: { 'signed out': 401, ops: 404, others: 403 },
  },
  {
    route: 'POST /ops/dead-letters/:deadLetterId/discard',
    request: () => ({ ...nothing, body: { reason: 'A row of the table of rights.' } }),
    expect: { 'signed out': 401, ops: 404, others: 403 },
  },
];
