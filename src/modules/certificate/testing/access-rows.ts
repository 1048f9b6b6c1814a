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
];
