import { newId } from '../../../platform/identifiers/identifier';
import type { AccessRow } from '../../../platform/testing/access-row';

const password = 'a lighthouse, nine kettles';

/** Who may do what with auth. Nobody's session ends by it: the people of the table are needed for other rows. */
export const accessRows: readonly AccessRow[] = [
  { route: 'GET /auth/api-keys', expect: { others: 200, 'signed out': 401 } },
  {
    route: 'POST /auth/api-keys',
    // Without a password it is refused after the door.
    request: () => ({ body: {} }),
    expect: { others: 400, 'signed out': 401 },
  },
  {
    route: 'DELETE /auth/api-keys/:keyId',
    request: ({ unknownId }) => ({ params: { keyId: unknownId } }),
    expect: { others: 404, 'signed out': 401 },
  },
  {
    route: 'POST /auth/api-keys/token',
    request: () => ({ body: { apiKey: 'stoa_of_nobody' } }),
    expect: { others: 401 },
  },
  {
    route: 'POST /auth/register',
    request: () => ({ body: { email: `${newId()}@example.org`, password, name: 'Row Walker' } }),
    expect: { others: 201 },
  },
  {
    route: 'POST /auth/login',
    request: () => ({ body: { email: `${newId()}@example.org`, password } }),
    expect: { others: 401 },
  },
  { route: 'POST /auth/refresh', request: () => ({ body: {} }), expect: { others: 401 } },
  { route: 'POST /auth/logout', request: () => ({ body: {} }), expect: { others: 204 } },
  {
    route: 'POST /auth/password-resets',
    request: () => ({ body: { email: `${newId()}@example.org` } }),
    expect: { others: 202 },
  },
  {
    route: 'POST /auth/password-resets/confirm',
    request: () => ({ body: { token: newId(), password } }),
    expect: { others: 410 },
  },
  {
    route: 'POST /auth/email-verifications',
    request: () => ({ body: {} }),
    expect: { others: 202, 'signed out': 401 },
  },
  {
    route: 'POST /auth/email-verifications/confirm',
    request: () => ({ body: { token: newId() } }),
    expect: { others: 410 },
  },
  { route: 'GET /auth/sessions', expect: { others: 200, 'signed out': 401 } },
  {
    route: 'DELETE /auth/sessions/:sessionId',
    // Everybody but the owner tries hers; the owner needs it for the rows that follow.
    request: (world, caller) => ({
      params: { sessionId: caller === 'owner' ? world.unknownId : world.sessionId },
    }),
    expect: { others: 404, 'signed out': 401 },
  },
  {
    route: 'POST /auth/sessions/revoke-all',
    request: () => ({ body: { keepsThisOne: true } }),
    expect: { others: 204, 'signed out': 401 },
  },
  {
    route: 'POST /auth/password',
    request: () => ({ body: { currentPassword: password, newPassword: 'too short' } }),
    expect: { others: 400, 'signed out': 401 },
  },
  {
    route: 'GET /auth/accounts',
    expect: { others: 403, 'signed out': 401, support: 200, admin: 200 },
  },
  {
    route: 'GET /auth/accounts/:userId',
    request: ({ learnerId }) => ({ params: { userId: learnerId } }),
    expect: { others: 403, 'signed out': 401, support: 200, admin: 200 },
  },
  {
    route: 'PUT /auth/accounts/:userId/roles',
    // The roles that she has, so that nothing changes.
    request: ({ learnerId }) => ({ params: { userId: learnerId }, body: { roles: ['learner'] } }),
    expect: { others: 403, 'signed out': 401, admin: 200 },
  },
  {
    route: 'POST /auth/login/second-factor',
    request: () => ({ body: { challengeToken: newId(), code: '123456' } }),
    expect: { others: 401 },
  },
  { route: 'GET /auth/second-factor', expect: { others: 200, 'signed out': 401 } },
  {
    route: 'POST /auth/second-factor',
    request: () => ({ body: { password } }),
    expect: { others: 403, 'signed out': 401 },
  },
  {
    route: 'POST /auth/second-factor/confirm',
    request: () => ({ body: { code: '123456' } }),
    expect: { others: 409, 'signed out': 401 },
  },
  {
    route: 'POST /auth/second-factor/recovery-codes',
    request: () => ({ body: { password, code: '123456' } }),
    expect: { others: 409, 'signed out': 401 },
  },
  {
    route: 'POST /auth/second-factor/removal',
    request: () => ({ body: { password, code: '123456' } }),
    expect: { others: 409, 'signed out': 401 },
  },
  {
    route: 'DELETE /auth/accounts/:userId/second-factor',
    request: ({ learnerId }) => ({ params: { userId: learnerId } }),
    expect: { others: 403, 'signed out': 401, admin: 409 },
  },
  { route: 'GET /auth/audit-entries', expect: { others: 403, 'signed out': 401, admin: 200 } },
  { route: 'GET /.well-known/jwks.json', expect: { others: 200 } },
];
