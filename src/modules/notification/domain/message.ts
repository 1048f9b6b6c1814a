export const messageStatuses = ['queued', 'sending', 'sent', 'gathered', 'failed', 'cancelled'] as const;

/**
 * What became of a message: `queued` waits for its first or next try, `sending` is being handed over, `sent` was taken by
 * whoever delivers it (or stands in the inbox), `gathered` went with others in one mail,
 * `failed` was refused or tried too often, `cancelled` has no purpose any more.
 */
export type MessageStatus = (typeof messageStatuses)[number];

/** Why a message that someone does not want is cancelled. */
export const turnedOff = 'The person has turned such messages off.';

export const channels = ['email', 'in_app'] as const;
export type Channel = (typeof channels)[number];

/** The event because of which someone is told something. */
export interface Cause {
  readonly eventId: string;
  readonly eventType: string;
  readonly correlationId: string | null;
  readonly occurredAt: Date;
}

/** Whether nothing will happen to a message any more. A failed one may be tried again by whoever replays its event. */
export function isSettled(status: MessageStatus): boolean {
  return status === 'sent' || status === 'gathered' || status === 'cancelled';
}

/** What the ledger shows of an address: enough to recognise one's own, too little to write to it. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const [first = ''] = address.slice(0, Math.max(at, 0));
  return `${first}…${address.slice(at)}`;
}

/** What an event has to do with the messages that it causes. */
export function causeOf(event: {
  readonly id: string;
  readonly type: string;
  readonly correlationId: string | undefined;
  readonly occurredAt: Date;
}): Cause {
  const { id, type, correlationId, occurredAt } = event;
  return { eventId: id, eventType: type, correlationId: correlationId ?? null, occurredAt };
}
