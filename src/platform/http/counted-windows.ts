interface CountedWindow {
  count: number;
  /** Milliseconds since the epoch. */
  readonly endsAt: number;
}

/** More callers than this at once are not told apart for long: the oldest are forgotten. */
const mostWindows = 100_000;

/**
 * Counts by key in windows of one length, in the memory of this process. At once and without a timer, because every
 * request is counted.
 */
export class CountedWindows {
  /** In the order in which they end, because all are of one length. */
  readonly #windows = new Map<string, CountedWindow>();

  constructor(private readonly milliseconds: number) {}

  /** Counts one more. A window begins with its first count. */
  count(key: string, now: number): Readonly<CountedWindow> {
    const known = this.#windows.get(key);
    if (known && known.endsAt > now) {
      known.count += 1;
      return known;
    }
    this.forget(key, now);
    const window = { count: 1, endsAt: now + this.milliseconds };
    this.#windows.set(key, window);
    return window;
  }

  private forget(key: string, now: number): void {
    this.#windows.delete(key);
    for (const [other, { endsAt }] of this.#windows) {
      if (endsAt > now && this.#windows.size < mostWindows) return;
      this.#windows.delete(other);
    }
  }
}
