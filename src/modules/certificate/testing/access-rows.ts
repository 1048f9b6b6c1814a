import type { AccessRow } from '../../../platform/testing/access-row';

const unknownCode = '00000-00000-00000-00000';
const withCode = () => ({ params: { code: unknownCode } });

/** One row a route: a certificate is public to whoever holds its code; a list shows one's own. */
export const accessRows: readonly AccessRow[] = [
  { route: 'GET /certificates', expect: { others: 200, 'signed out': 401 } },
  {
    // The code is all it takes, so that an employer can verify it; nobody has this one.
    route: 'GET /certificates/:code/verify',
    request: withCode,
    expect: { others: 404 },
  },
  { route: 'GET /certificates/:code.pdf', request: withCode, expect: { others: 404 } },
  {
    // Who may do it depends on the course that it is of; nobody has this one.
    route: 'POST /certificates/:code/revoke',
    request: () => ({ ...withCode(), body: { reason: 'Issued by mistake.' } }),
    expect: { 'signed out': 401, others: 404 },
  },
  {
    route: 'POST /certificates/:code/reissue',
    request: () => ({ ...withCode(), body: { learnerName: 'Olga Owner', reason: 'Misspelt.' } }),
    expect: { 'signed out': 401, others: 404 },
  },
  {
    route: 'GET /courses/:courseId/certificates',
    request: (world) => ({ params: { courseId: world.courseId } }),
    expect: { 'signed out': 401, 'owning instructor': 200, support: 200, admin: 200, others: 403 },
  },
  {
    route: 'GET /admin/certificates',
    expect: { 'signed out': 401, support: 200, admin: 200, others: 403 },
  },
  { route: 'GET /certificates/:code.json', request: withCode, expect: { others: 404 } },
  { route: 'GET /certificates/:code.png', request: withCode, expect: { others: 404 } },
  {
    route: 'GET /certificates/status-lists/:list',
    request: () => ({ params: { list: '9999' } }),
    expect: { others: 404 },
  },
  { route: 'GET /.well-known/did.json', expect: { others: 200 } },
];
