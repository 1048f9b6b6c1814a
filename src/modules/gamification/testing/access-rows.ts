import type { AccessRow } from '../../../platform/testing/access-row';
import { firstRules } from '../domain/rules';

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
    route: 'GET /gamification/rules',
    expect: { 'signed out': 401, admin: 200, ops: 200, others: 403 },
  },
  {
    route: 'PUT /gamification/rules',
    // Those that nobody has seen, so that nothing changes.
    request: () => ({ body: { number: 1_000_000, rules: firstRules.rules } }),
    expect: { 'signed out': 401, admin: 409, others: 403 },
  },
  {
    route: 'POST /gamification/recomputation',
    request: () => ({ body: {} }),
    expect: { 'signed out': 401, admin: 200, ops: 200, others: 403 },
  },
];
