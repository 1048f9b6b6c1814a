import { sqlStateOf } from '../database/unit-of-work';

const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);

/** Connection failure (08), insufficient resources (53), the server is shutting down or starting (57P). */
const passingStates = /^(08|53|57P)/;

/** What pg says, without a code, when it has no connection to give. */
const poolMessages =
  /timeout exceeded when trying to connect|connection terminated|client has encountered a connection error/i;

/** Whether something failed because a part that this process needs, such as the database, is away at the moment. */
export function isPartAway(error: unknown): boolean {
  if (passingStates.test(sqlStateOf(error) ?? '')) return true;
  for (let current = error; current instanceof Error; current = current.cause) {
    const { code, syscall } = current as NodeJS.ErrnoException;
    if (syscall === 'connect' || (code !== undefined && networkCodes.has(code))) return true;
    if (poolMessages.test(current.message)) return true;
  }
  return false;
}
