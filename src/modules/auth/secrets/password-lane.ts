import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { authErrors } from '../auth.errors';

/** The first choice of the OWASP Password Storage Cheat Sheet for argon2id, which is the library's default algorithm. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** At this many milliseconds a hash, the last of the queue waits about two seconds. */
const longestQueue = 64;

/** The form of a hash that no password has: with it an unknown account takes as long as a wrong password. */
const nobodysHash = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$${unpadded(16)}$${unpadded(32)}`;

/**
 * Hashes and checks passwords, few at a time: each keeps a core busy for tens of milliseconds, and whoever reads a lesson
 * must not wait for those who sign in. Beyond a bounded queue it refuses with `auth.busy`.
 */
export class PasswordLane {
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  constructor(
    private readonly lanes: number = Math.max(1, Math.min(2, availableParallelism() - 1)),
    private readonly places: number = longestQueue,
  ) {}

  /** @param password in NFC. */
  hash(password: string): Promise<string> {
    return this.inLane(() => hash(password, cost));
  }

  /** Whether the password belongs to the hash. Without a hash it does not, after the same time. */
  verify(passwordHash: string | undefined, password: string): Promise<boolean> {
    return this.inLane(async () => {
      const isRight = await verify(passwordHash ?? nobodysHash, password);
      return isRight && passwordHash !== undefined;
    });
  }

  private async inLane<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running < this.lanes) this.running += 1;
    else await this.queue();
    try {
      return await work();
    } finally {
      // Whoever is next takes over the lane; it is free only when nobody waits.
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  private queue(): Promise<void> {
    if (this.waiting.length >= this.places) throw authErrors.busy({ facts: { retryAfterSeconds: 2 } });
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}

function unpadded(bytes: number): string {
  return randomBytes(bytes).toString('base64').replace(/=+$/, '');
}
