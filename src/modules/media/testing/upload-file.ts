import type { Person } from '../../../platform/auth/principal';
import type { TestApplication } from '../../../platform/testing/start-test-application';
import type { AssetPurpose } from '../media.contract';
import { checksumOf, partsOf } from './parts-of';

/** Brings a file as a browser does, and answers with what completing it says. */
export async function uploadFile(
  platform: TestApplication,
  who: Person,
  file: { bytes: Buffer; fileName: string; contentType?: string; purpose?: AssetPurpose },
) {
  const { bytes, fileName, contentType = '', purpose } = file;
  const agent = await platform.as(who);
  const begun = await agent
    .post('/api/v1/media/uploads')
    .send({ fileName, sizeBytes: bytes.length, contentType, ...(purpose && { purpose }) })
    .expect(201);
  return sendFile(platform, who, begun.body, bytes);
}

/** Sends the parts of an upload that was begun, and answers with what completing it says. */
export async function sendFile(
  platform: TestApplication,
  who: Person,
  { assetId, partSizeBytes }: { readonly assetId: string; readonly partSizeBytes: number },
  bytes: Buffer,
) {
  const agent = await platform.as(who);
  const parts = partsOf(bytes, partSizeBytes);
  const signed = await agent
    .post(`/api/v1/media/uploads/${assetId}/parts`)
    .send({ parts: parts.map(({ partNumber, sha256 }) => ({ partNumber, sha256 })) })
    .expect(200);
  for (const { partNumber, method, url, headers } of signed.body.parts) {
    const body = new Uint8Array(parts[partNumber - 1]?.bytes ?? []);
    await fetch(new URL(url, platform.url), { method, headers, body });
  }
  return agent
    .post(`/api/v1/media/uploads/${assetId}/complete`)
    .send({ checksum: checksumOf(bytes, partSizeBytes) });
}
