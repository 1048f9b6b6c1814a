import { DrizzleQueryError } from 'drizzle-orm';
import { z } from 'zod';
import { DomainError } from '../errors/domain-error';
import { platformErrors } from '../errors/platform-errors';
import type { Random } from './hosted-module';

export type AfterFailure =
  | { readonly kind: 'dead' }
  | { readonly kind: 'retry'; readonly delayMilliseconds: number };

/** After these many tries an event is a dead letter: with the delays below, after half an hour to an hour. */
export const mostAttempts = 12;

const firstDelay = 1_000;
const longestDelay = 3_600_000;

/** Refusals of the moment: the same call may well succeed a little later. */
const passing = new Set([platformErrors.idempotencyInProgress.code, platformErrors.tooManyRequests.code]);

/** The payload cannot be read as the event it claims to be, now or ever. */
export class UnreadableEvent extends Error {
  constructor(readonly reason: string) {
    super(`The event cannot be read: ${reason}`);
    this.name = 'UnreadableEvent';
  }
}

/**
 * What to do with an event whose handling failed. A refusal by the rules of the domain would be the same each time: it is
 * dead at once. All else is tried again, later each time.
 *
 * @param attempts how often it was tried, this time included.
 */
export function decideAfterFailure(error: unknown, attempts: number, random: Random): AfterFailure {
  if (isFinal(error) || attempts >= mostAttempts) return { kind: 'dead' };
  return { kind: 'retry', delayMilliseconds: jitteredDelay(attempts, random) };
}

/**
 * Exponential with full jitter: anything up to twice as long as the time before, so that what failed together does not
 * come back together (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 *
 * @returns milliseconds.
 */
export function jitteredDelay(attempts: number, random: Random, longest = longestDelay): number {
  return Math.round(random() * Math.min(longest, firstDelay * 2 ** (attempts - 1)));
}

/** An error as dead letters show it: its name, what it says, and what caused it. No stack, no more than 2,000 letters. */
export function describeError(error: unknown): string {
  const parts: string[] = [];
  for (let current = error; current instanceof Error && parts.length < 4; current = current.cause) {
    parts.push(sentenceOf(current));
  }
  return (parts.join(' ← ') || String(error)).slice(0, 2_000);
}

function sentenceOf(error: Error): string {
  if (error instanceof DomainError) {
    return `${error.code}: ${error.message}${error.facts ? ` ${JSON.stringify(error.facts)}` : ''}`;
  }
  if (error instanceof z.ZodError) return `ZodError: ${z.prettifyError(error)}`;
  // Its message holds the statement with all its parameters, which may be personal; the cause says what went wrong.
  if (error instanceof DrizzleQueryError) return 'A statement failed';
  return `${error.name}: ${error.message}`;
}

function isFinal(error: unknown): boolean {
  if (error instanceof UnreadableEvent) return true;
  return error instanceof DomainError && error.kind === 'user' && !passing.has(error.code);
}
