import type { HealthRegistry } from '../health/health-registry';
import type { Logger } from '../logging/logger';

export interface ShutdownOptions {
  readonly logger: Logger;
  readonly health: HealthRegistry;
  /** How long requests still come after the process said that it is not ready. */
  readonly graceMilliseconds: number;
  /** Ends the process; a test gives a function of its own. */
  readonly exit: (code: number) => void;
}

export interface StopOptions {
  /** How long the step may take before the next one begins; 5,000 unless stated. */
  readonly deadlineMilliseconds?: number;
}

interface Step {
  readonly name: string;
  readonly stop: () => Promise<void> | void;
  readonly deadlineMilliseconds: number;
}

/** Where signals and stray failures come from: `process`, or a test's own. */
export interface ProcessEvents {
  on(event: string, listener: (reason: unknown) => void): unknown;
}

/**
 * Stops the process in order: not ready any more, a grace, then each registered step, the last registered first.
 * What is started last (the HTTP server) therefore ends first, while all that it needs is still there.
 */
export class Shutdown {
  readonly #steps: Step[] = [];
  #underWay: Promise<void> | undefined;

  constructor(private readonly options: ShutdownOptions) {}

  /** Registers how to stop what has just been started. */
  add(name: string, stop: () => Promise<void> | void, options: StopOptions = {}): void {
    this.#steps.push({ name, stop, deadlineMilliseconds: options.deadlineMilliseconds ?? 5_000 });
  }

  /** Stops at SIGTERM and SIGINT (a second one ends at once), and at a failure that nobody caught. */
  listen(events: ProcessEvents): void {
    for (const signal of ['SIGTERM', 'SIGINT']) {
      events.on(signal, () => this.onSignal(signal));
    }
    for (const event of ['uncaughtException', 'unhandledRejection']) {
      events.on(event, (error: unknown) => this.onStrayFailure(event, error));
    }
  }

  /** Stops once, however often it is called; the promise ends after `exit` was called. */
  run(reason: string, exitCode = 0): Promise<void> {
    this.#underWay ??= this.stopEverything(reason, exitCode);
    return this.#underWay;
  }

  private onSignal(signal: string): void {
    if (!this.#underWay) {
      void this.run(signal);
      return;
    }
    this.options.logger.warn('A second signal came: the process ends at once.', { signal });
    this.options.exit(1);
  }

  private onStrayFailure(event: string, error: unknown): void {
    this.options.logger.error('A failure that nobody caught ends the process.', { event, error });
    void this.run(event, 1);
  }

  private async stopEverything(reason: string, exitCode: number): Promise<void> {
    const { logger, health, graceMilliseconds, exit } = this.options;
    logger.info('The process stops.', { reason });
    health.markStopping();
    if (graceMilliseconds > 0 && exitCode === 0) await pause(graceMilliseconds);
    let hasFailed = false;
    for (const step of this.#steps.toReversed()) {
      hasFailed = !(await this.stopOne(step)) || hasFailed;
    }
    logger.info('The process has stopped.', { reason });
    exit(exitCode === 0 && hasFailed ? 1 : exitCode);
  }

  private async stopOne({ name, stop, deadlineMilliseconds }: Step): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new Error(`It did not stop within ${deadlineMilliseconds} ms.`)),
        deadlineMilliseconds,
      );
    });
    try {
      await Promise.race([Promise.resolve().then(stop), deadline]);
      return true;
    } catch (error) {
      this.options.logger.error('A part did not stop in order.', { part: name, error });
      return false;
    } finally {
      clearTimeout(timer);
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
