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
  { route: 'GET /users/me/instructor-application', expect: { others: 200, 'signed out': 401 } },
  {
    route: 'POST /users/me/instructor-applications',
    request: () => ({
      body: { text: 'A row of the table of rights, that would like to teach all about rows.' },
    }),
    // Nobody of these has proved an address; two teach already.
    expect: { others: 409, 'signed out': 401 },
  },
  { route: 'DELETE /users/me/instructor-application', expect: { others: 404, 'signed out': 401 } },
  { route: 'GET /admin/instructor-applications', expect: { others: 403, 'signed out': 401, admin: 200 } },
  {
    route: 'POST /admin/instructor-applications/:applicationId/approve',
    request: ({ unknownId }) => ({ params: { applicationId: unknownId } }),
    expect: { others: 403, 'signed out': 401, admin: 404 },
  },
  {
    route: 'POST /admin/instructor-applications/:applicationId/decline',
    request: ({ unknownId }) => ({
      params: { applicationId: unknownId },
      body: { reason: 'A row of the table of rights.' },
    }),
    expect: { others: 403, 'signed out': 401, admin: 404 },
  },
  { route: 'GET /admin/erasures', expect: { others: 403, 'signed out': 401, admin: 200 } },
  {
    route: 'GET /users/:userId',
    request: ({ instructorId }) => ({ params: { userId: instructorId } }),
    expect: { others: 200 },
  },
];
