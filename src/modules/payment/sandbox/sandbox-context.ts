import type { SandboxTransaction } from './sandbox-store';
import type { WireObjects, WireObjectType } from './wire-types';

/** What one request, or one press of a button on the hosted page, works with. */
export interface SandboxContext {
  transaction: SandboxTransaction;
  /** Unix seconds. */
  now: number;
  /** The public address of the web application, where the hosted page is served; no slash at its end. */
  baseUrl: string;
  /** Which request makes the events; nulls for what happens by itself or on the hosted page. */
  cause: { requestId: string | null; idempotencyKey: string | null };
}

/** Keeps a new object. */
export async function insertObject<Type extends WireObjectType>(
  context: SandboxContext,
  type: Type,
  body: WireObjects[Type],
  more: { dueAt?: number | null; internal?: Record<string, unknown> } = {},
): Promise<void> {
  await context.transaction.insert({
    type,
    id: body.id,
    created: body.created,
    dueAt: more.dueAt ?? null,
    body,
    internal: more.internal ?? {},
  });
}
