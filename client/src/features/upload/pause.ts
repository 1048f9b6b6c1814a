/** @throws the signal's reason when it is aborted meanwhile. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason);
      },
      { once: true },
    );
  });
}

/**
 * Until it is worth trying again: when the browser says that the line is back, and at the latest after a while, because a
 * browser knows of its own network alone. Aborted, it ends at once.
 */
export function waitForLine(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      window.removeEventListener('online', end);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, lookAgainMilliseconds);
    window.addEventListener('online', end);
    signal.addEventListener('abort', end);
  });
}

const lookAgainMilliseconds = 15_000;
