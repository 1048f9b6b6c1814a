import type { AccessRow } from '../../../platform/testing/access-row';

/** Who may do what with rewards: everyone sees their own, and there is no way to anybody else's. */
export const accessRows: readonly AccessRow[] = [
  { route: 'GET /gamification/me', expect: { 'signed out': 401, others: 200 } },
];
