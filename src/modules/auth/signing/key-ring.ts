import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import type { JWK } from 'jose';
import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { Logger } from '../../../platform/logging/logger';
import { Clock } from '../../../platform/time/clock';
import { SigningKeyRepository, type SigningKeyRow } from '../data/signing-key.repository';
import { signingKeyAt } from '../domain/signing-key-plan';
import { SealedKeys } from './sealed-keys';

export interface KnownKey {
  readonly id: string;
  readonly signsFrom: Date;
  readonly jwk: JWK;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

/** Far less than a key is published ahead of its first signature. */
const freshFor = 60_000;
/** A token with an invented key id makes the table be read no more often than this. */
const leastPause = 3_000;

/** The signing keys as this process knows them, read again from the table now and then. One a process. */
@injectable()
export class KeyRing {
  private keys: ReadonlyMap<string, KnownKey> = new Map();
  private readAt = Number.NEGATIVE_INFINITY;
  private reading: Promise<void> | undefined;

  constructor(
    @inject(Database) private readonly database: Database,
    @inject(SigningKeyRepository) private readonly repository: SigningKeyRepository,
    @inject(SealedKeys) private readonly sealed: SealedKeys,
    @inject(Logger) private readonly logger: Logger,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  known(keyId: string): KnownKey | undefined {
    return this.keys.get(keyId);
  }

  /** The key, looking into the table once more where it is not known. */
  async find(keyId: string): Promise<KnownKey | undefined> {
    if (!this.keys.has(keyId)) await this.readIfOlderThan(leastPause);
    return this.keys.get(keyId);
  }

  async all(): Promise<readonly KnownKey[]> {
    await this.readIfOlderThan(freshFor);
    return [...this.keys.values()];
  }

  /** The key to sign with. */
  async signing(): Promise<KnownKey> {
    await this.readIfOlderThan(freshFor);
    const key = signingKeyAt([...this.keys.values()], this.clock.now());
    if (!key) throw new Error('There is no key to sign with: the first one is made when auth starts.');
    return key;
  }

  /** Reads the table now; those who ask meanwhile share the answer. */
  async read(): Promise<void> {
    this.reading ??= this.load().finally(() => {
      this.reading = undefined;
    });
    await this.reading;
  }

  private async readIfOlderThan(milliseconds: number): Promise<void> {
    if (this.clock.now().getTime() - this.readAt < milliseconds) return;
    try {
      await this.read();
    } catch (error) {
      if (this.keys.size === 0) throw error;
      // What is known stays good: whoever is signed in stays so while the database is away.
      this.logger.warn('The signing keys could not be read again.', { error });
    }
  }

  private async load(): Promise<void> {
    const now = this.clock.now().getTime();
    const rows = await this.repository.list(this.database);
    this.keys = new Map(rows.map((row) => [row.id, this.keys.get(row.id) ?? this.open(row)]));
    this.readAt = now;
  }

  private open({ id, signsFrom, publicKey, sealedPrivateKey }: SigningKeyRow): KnownKey {
    return {
      id,
      signsFrom,
      jwk: publicKey,
      publicKey: createPublicKey({ key: publicKey as JsonWebKey, format: 'jwk' }),
      privateKey: this.sealed.open(id, sealedPrivateKey),
    };
  }
}
