import type { AccessRow } from '../../../platform/testing/access-row';

/** Everyone sees their own rewards; of others, only what those who joined the leaderboard show there. */
export const accessRows: readonly AccessRow[] = [
  { route: 'GET /gamification', expect: { others: 200 } },
  { route: 'GET /gamification/me', expect: { 'signed out': 401, others: 200 } },
  { route: 'GET /gamification/leaderboard', expect: { 'signed out': 401, others: 200 } },
  {
    route: 'PUT /gamification/leaderboard/membership',
    request: () => ({ body: { name: 'Someone' } }),
    expect: { 'signed out': 401, others: 200 },
  },
  { route: 'DELETE /gamification/leaderboard/membership', expect: { 'signed out': 401, others: 204 } },
  {
    route: 'POST /gamification/recomputation',
    request: () => ({ body: {} }),
    expect: { 'signed out': 401, admin: 200, ops: 200, others: 403 },
  },
];
