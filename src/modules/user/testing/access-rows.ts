import type { AccessRow } from '../../../platform/testing/access-row';

/** Who may do what with profiles. That learners have no page is told in the module's own tests. */
export const accessRows: readonly AccessRow[] = [
  { route: 'GET /users/me', expect: { others: 200, 'signed out': 401 } },
  {
    route: 'PATCH /users/me',
    request: () => ({ body: { timeZone: 'Europe/Lisbon' } }),
    expect: { others: 200, 'signed out': 401 },
  },
  { route: 'GET /users/me/privacy', expect: { others: 200, 'signed out': 401 } },
  {
    route: 'POST /users/me/data-exports',
    // Without a password it is refused after the door: with a wrong one all of them would be locked out.
    request: () => ({ body: {} }),
    expect: { others: 400, 'signed out': 401 },
  },
  {
    route: 'GET /users/me/data-exports/:exportId/download',
    request: ({ unknownId }) => ({ params: { exportId: unknownId } }),
    expect: { others: 404, 'signed out': 401 },
  },
  {
    route: 'POST /users/me/erasure',
    request: () => ({ body: {} }),
    expect: { others: 400, 'signed out': 401 },
  },
  { route: 'DELETE /users/me/erasure', expect: { others: 404, 'signed out': 401 } },
  { route: 'GET /admin/erasures', expect: { others: 403, 'signed out': 401, admin: 200 } },
  {
    route: 'GET /users/:userId',
    request: ({ instructorId }) => ({ params: { userId: instructorId } }),
    expect: { others: 200 },
  },
];
