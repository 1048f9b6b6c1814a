import { hkdfSync, randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { InjectionToken } from 'tsyringe';

/** The one secret of an installation, from which keys for each purpose are derived (RFC 5869), so that none is used twice. */
export interface InstanceSecret {
  /** 32 bytes, the same for the same purpose on every process of the installation. */
  derive(purpose: string): Buffer;
}
export const InstanceSecret: InjectionToken<InstanceSecret> = Symbol('InstanceSecret');

/** Keys derived from a secret that is given, by HKDF with SHA-256. */
export function instanceSecretFrom(secret: string | Buffer): InstanceSecret {
  return { derive: (purpose) => Buffer.from(hkdfSync('sha256', secret, 'stoa', purpose, 32)) };
}

/** The secret that was configured, or one that the data folder keeps; made at the first start, readable by its owner alone. */
export async function openInstanceSecret(
  configured: string | undefined,
  dataFolder: string,
): Promise<InstanceSecret> {
  if (configured !== undefined) return instanceSecretFrom(configured);
  const file = path.join(dataFolder, 'instance.secret');
  const fresh = `${file}.${process.pid}`;
  await writeFile(fresh, randomBytes(32), { mode: 0o600, flush: true });
  // A link never replaces what is there: of two processes the first wins, and a half-written secret is never seen.
  await link(fresh, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(fresh);
  return instanceSecretFrom(await readFile(file));
}
