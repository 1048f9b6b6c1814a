import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { chmod, readFile } from 'node:fs/promises';
import { isMissing, writeFileDurably } from './durable-files';
import { storageErrors } from './storage-errors';

/** What an address allows: to put one part, or to read one object. */
export type Purpose = 'part' | 'object';

/** Signs addresses with a secret key (HMAC-SHA-256), and recognises them again. */
export class DiskSignatures {
  readonly #key: Buffer;

  constructor(key: Buffer) {
    this.#key = key;
  }

  /** The query of a signed address: the fields given, the moment from which it is refused, and the signature. */
  sign(input: { purpose: Purpose; subject: string; fields: SignedFields; expiresAt: Date }): string {
    const fields = { ...input.fields, expires: String(Math.floor(input.expiresAt.getTime() / 1000)) };
    const query = new URLSearchParams(fields);
    query.set('signature', this.#signatureOf(input.purpose, input.subject, query).toString('base64url'));
    return query.toString();
  }

  /**
   * The fields that were signed, when nothing was changed and it is not too late.
   *
   * @throws storage.signature_invalid, storage.address_expired
   */
  verify(input: { purpose: Purpose; subject: string; query: string; now: Date }): SignedFields {
    const query = new URLSearchParams(input.query);
    const given = Buffer.from(query.get('signature') ?? '', 'base64url');
    query.delete('signature');
    const expected = this.#signatureOf(input.purpose, input.subject, query);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      throw storageErrors.signatureInvalid();
    }
    const { expires, ...fields } = Object.fromEntries(query);
    if (input.now.getTime() >= Number(expires) * 1000) throw storageErrors.addressExpired();
    return fields;
  }

  #signatureOf(purpose: Purpose, subject: string, query: URLSearchParams): Buffer {
    const fields = new URLSearchParams(query);
    fields.sort();
    return createHmac('sha256', this.#key).update(`1\n${purpose}\n${subject}\n${fields.toString()}`).digest();
  }
}

export type SignedFields = { [name: string]: string };

/** Reads the key, or makes one at the first start. Only the owner may read the file. */
export async function readOrMakeSigningKey(path: string): Promise<Buffer> {
  const key = await readFile(path).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (key !== null) {
    if (key.length !== KEY_BYTES) throw new Error('The key that signs addresses of files is damaged.');
    await chmod(path, OWNER_ONLY);
    return key;
  }
  const made = randomBytes(KEY_BYTES);
  await writeFileDurably(path, made, OWNER_ONLY);
  return made;
}

const KEY_BYTES = 32;
const OWNER_ONLY = 0o600;
