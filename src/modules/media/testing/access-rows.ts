import type { AccessRow } from '../../../platform/testing/access-row';

const unknownAsset = '01900000-0000-7000-8000-00000000a55e';
const ofUnknownAsset = (body?: unknown) => () => ({
  params: { assetId: unknownAsset },
  ...(body !== undefined && { body }),
});
/** To whoever did not begin the upload, it does not exist. */
const ownersOnly = { others: 404, 'signed out': 401 };

/** One row a route. Uploads and files are their owner's: what is not there and what is another's look alike. */
export const accessRows: readonly AccessRow[] = [
  {
    route: 'POST /media/uploads',
    request: () => ({ body: { fileName: 'cover.png', sizeBytes: 70, contentType: 'image/png' } }),
    expect: { others: 403, 'signed out': 401, instructor: 201, 'owning instructor': 201, admin: 201 },
  },
  {
    route: 'GET /media/uploads',
    expect: { others: 403, 'signed out': 401, instructor: 200, 'owning instructor': 200, admin: 200 },
  },
  { route: 'GET /media/uploads/:assetId', request: ofUnknownAsset(), expect: ownersOnly },
  {
    route: 'POST /media/uploads/:assetId/parts',
    request: ofUnknownAsset({ parts: [{ partNumber: 1, sha256: `${'A'.repeat(43)}=` }] }),
    expect: ownersOnly,
  },
  {
    route: 'POST /media/uploads/:assetId/complete',
    request: ofUnknownAsset({ checksum: `${'A'.repeat(43)}=-1` }),
    expect: ownersOnly,
  },
  { route: 'DELETE /media/uploads/:assetId', request: ofUnknownAsset(), expect: ownersOnly },
  {
    route: 'GET /media/covers/:assetId/:name',
    request: () => ({ params: { assetId: unknownAsset, name: '640.webp' } }),
    expect: { others: 404 },
  },
  { route: 'GET /media/assets', expect: { others: 200, 'signed out': 401 } },
  {
    route: 'GET /media/assets/:assetId',
    request: ofUnknownAsset(),
    expect: { others: 404, 'signed out': 401 },
  },
];
