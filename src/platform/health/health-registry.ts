import type { Logger } from '../logging/logger';
import type { Clock } from '../time/clock';

export interface HealthCheckOptions {
  /** How long the check may take before it counts as failed; 1,000 unless stated. */
  readonly timeoutMilliseconds?: number;
  /** Whether requests should go elsewhere while it fails; true unless stated. */
  readonly isCritical?: boolean;
}

export interface CheckReport {
  readonly name: string;
  readonly isCritical: boolean;
  readonly status: 'up' | 'down';
  readonly milliseconds: number;
}

export interface ReadinessReport {
  readonly status: 'ready' | 'starting' | 'stopping' | 'failing';
  readonly checks: readonly CheckReport[];
}

interface RegisteredCheck {
  readonly name: string;
  readonly check: () => Promise<void>;
  readonly timeoutMilliseconds: number;
  readonly isCritical: boolean;
}

const cacheMilliseconds = 1_000;

/** What is known of the health of this process and of the parts it depends on. */
export class HealthRegistry {
  readonly #checks: RegisteredCheck[] = [];
  readonly #down = new Set<string>();
  #isStarted = false;
  #isStopping = false;
  #latest: { readonly until: number; readonly checks: Promise<readonly CheckReport[]> } | undefined;

  constructor(private readonly parts: { readonly clock: Clock; readonly logger: Logger }) {}

  /** Adds a part; `check` throws, or takes too long, when it is not well. Names are unique. */
  register(name: string, check: () => Promise<void>, options: HealthCheckOptions = {}): void {
    if (this.#checks.some((other) => other.name === name))
      throw new Error(`Two health checks are called "${name}".`);
    const { timeoutMilliseconds = 1_000, isCritical = true } = options;
    this.#checks.push({ name, check, timeoutMilliseconds, isCritical });
  }

  get isStarted(): boolean {
    return this.#isStarted;
  }

  get isStopping(): boolean {
    return this.#isStopping;
  }

  /** Called when boot is through and requests may come. */
  markStarted(): void {
    this.#isStarted = true;
  }

  /** Called first at shutdown, so that whoever balances the load sends requests elsewhere. */
  markStopping(): void {
    this.#isStopping = true;
  }

  /** Whether requests should come here, and how the parts are; checks run once a second at most. */
  async readiness(): Promise<ReadinessReport> {
    const checks = await this.checkAll();
    if (this.#isStopping) return { status: 'stopping', checks };
    if (!this.#isStarted) return { status: 'starting', checks };
    const isFailing = checks.some(({ isCritical, status }) => isCritical && status === 'down');
    return { status: isFailing ? 'failing' : 'ready', checks };
  }

  private checkAll(): Promise<readonly CheckReport[]> {
    const now = this.parts.clock.now().getTime();
    if (this.#latest && now < this.#latest.until) return this.#latest.checks;
    const checks = Promise.all(this.#checks.map((registered) => this.run(registered)));
    this.#latest = { until: now + cacheMilliseconds, checks };
    return checks;
  }

  private async run({ name, check, timeoutMilliseconds, isCritical }: RegisteredCheck): Promise<CheckReport> {
    const startedAt = performance.now();
    let failure: unknown;
    try {
      await withinTime(check, timeoutMilliseconds);
    } catch (error) {
      failure = error ?? new Error('The check failed without a reason.');
    }
    this.tellChange(name, failure);
    return {
      name,
      isCritical,
      status: failure === undefined ? 'up' : 'down',
      milliseconds: Math.round(performance.now() - startedAt),
    };
  }

  private tellChange(name: string, failure: unknown): void {
    if (failure !== undefined && !this.#down.has(name)) {
      this.#down.add(name);
      this.parts.logger.warn('A part that this process depends on is not well.', {
        part: name,
        error: failure,
      });
    } else if (failure === undefined && this.#down.delete(name)) {
      this.parts.logger.info('A part that this process depends on is well again.', { part: name });
    }
  }
}

async function withinTime(check: () => Promise<void>, timeoutMilliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`No answer within ${timeoutMilliseconds} ms.`)),
      timeoutMilliseconds,
    );
    timer.unref();
  });
  try {
    await Promise.race([check(), timeout]);
  } finally {
    clearTimeout(timer);
  }
}
