/** Thrown when something was not done in time. It may still be under way. */
export class DeadlineExceeded extends Error {
  constructor(what: string, milliseconds: number) {
    super(`${what} took longer than ${milliseconds} ms.`);
    this.name = 'DeadlineExceeded';
  }
}

/**
 * Waits for `work`, but no longer than this.
 *
 * @throws DeadlineExceeded after `milliseconds`; what `work` comes to afterwards is ignored.
 */
export async function withDeadline<Result>(
  what: string,
  milliseconds: number,
  work: Promise<Result>,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlineExceeded(what, milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([work, expiry]);
  } finally {
    clearTimeout(timer);
  }
}
