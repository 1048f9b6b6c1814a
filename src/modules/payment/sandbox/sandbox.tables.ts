import { sql } from 'drizzle-orm';
import { bigint, index, integer, jsonb, type PgSchema, text, timestamp } from 'drizzle-orm/pg-core';

export type SandboxTables = ReturnType<typeof defineSandboxTables>;

/** The sandbox's tables in the payment module's schema. They are empty where a real Stripe key is configured. */
export function defineSandboxTables(schema: PgSchema) {
  const sandboxObjects = schema.table(
    'sandbox_objects',
    {
      id: text('id').primaryKey(),
      type: text('type').notNull(),
      /** Order of making: lists are newest first by it. */
      position: bigint('position', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
      /** Unix seconds, as on the wire. */
      created: bigint('created', { mode: 'number' }).notNull(),
      dueAt: bigint('due_at', { mode: 'number' }),
      body: jsonb('body').$type<Record<string, unknown>>().notNull(),
      internal: jsonb('internal').$type<Record<string, unknown>>().notNull(),
    },
    (table) => [
      index('sandbox_objects_type_position').on(table.type, table.position),
      index('sandbox_objects_body').using('gin', sql`${table.body} jsonb_path_ops`),
      index('sandbox_objects_due').on(table.type, table.dueAt).where(sql`${table.dueAt} is not null`),
    ],
  );

  const sandboxEvents = schema.table(
    'sandbox_events',
    {
      id: text('id').primaryKey(),
      position: bigint('position', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
      type: text('type').notNull(),
      created: bigint('created', { mode: 'number' }).notNull(),
      /** JSON as text: a signature is over bytes, which jsonb would not keep. */
      payload: text('payload').notNull(),
      dueAt: timestamp('due_at', { withTimezone: true }),
      attempts: integer('attempts').notNull().default(0),
      deliveredAt: timestamp('delivered_at', { withTimezone: true }),
      lastError: text('last_error'),
    },
    (table) => [
      index('sandbox_events_position').on(table.position),
      index('sandbox_events_due').on(table.dueAt).where(sql`${table.dueAt} is not null`),
    ],
  );

  const sandboxIdempotency = schema.table(
    'sandbox_idempotency',
    {
      key: text('key').primaryKey(),
      fingerprint: text('fingerprint').notNull(),
      requestId: text('request_id').notNull(),
      status: integer('status').notNull(),
      body: text('body').notNull(),
      createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    },
    (table) => [index('sandbox_idempotency_created_at').on(table.createdAt)],
  );

  return { sandboxObjects, sandboxEvents, sandboxIdempotency };
}
