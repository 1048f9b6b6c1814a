import { ApiProblem } from '../../api/problem';

/**
 * The SHA-256 of a piece of a file, in base64.
 *
 * @throws ApiProblem `upload.file_unreadable` where the file has gone or changed since it was chosen.
 */
export async function sha256Of(piece: Blob): Promise<string> {
  const bytes = await piece.arrayBuffer().catch(() => {
    throw new ApiProblem({ status: 0, code: 'upload.file_unreadable' });
  });
  return base64(await digest(new Uint8Array(bytes)));
}

/** What a whole that came in parts is called by: see `CompleteUploadRequest` in the API. */
export async function checksumOfParts(sha256InOrder: readonly string[]): Promise<string> {
  const all = new Uint8Array(sha256InOrder.length * digestBytes);
  for (const [index, value] of sha256InOrder.entries())
    all.set(
      Uint8Array.from(atob(value), (character) => character.charCodeAt(0)),
      index * digestBytes,
    );
  return `${base64(await digest(all))}-${sha256InOrder.length}`;
}

const digestBytes = 32;

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  // Browsers keep their own to pages that came by HTTPS or from this device.
  if (globalThis.crypto.subtle)
    return new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes));
  const { sha256 } = await import('@noble/hashes/sha2.js');
  return sha256(bytes);
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
