import type { AccessRow } from '../../../platform/testing/access-row';

/** Who may do what with profiles. That learners have no page is told in the module's own tests. */
export const accessRows: readonly AccessRow[] = [
  { route: 'GET /users/me', expect: { others: 200, 'signed out': 401 } },
  {
    route: 'PATCH /users/me',
    request: () => ({ body: { timeZone: 'Europe/Lisbon' } }),
    expect: { others: 200, 'signed out': 401 },
  },
  {
    route: 'GET /users/:userId',
    request: ({ instructorId }) => ({ params: { userId: instructorId } }),
    expect: { others: 200 },
  },
];
