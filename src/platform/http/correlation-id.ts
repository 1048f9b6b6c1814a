import type { IncomingHttpHeaders } from 'node:http';
import { newId } from '../identifiers/identifier';

const saneId = /^[\w.:-]{1,100}$/;
const traceparent = /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}/;

/**
 * The id under which all that a request causes is found again: the caller's own where it is harmless to log, else the
 * id of the trace it belongs to (W3C Trace Context, section 3.2), else a new one.
 */
export function correlationIdOf(headers: IncomingHttpHeaders): string {
  const own = headers['x-correlation-id'];
  if (typeof own === 'string' && saneId.test(own)) return own;
  const trace = headers.traceparent;
  if (typeof trace === 'string') {
    const match = traceparent.exec(trace);
    if (match?.[1]) return match[1];
  }
  return newId();
}
