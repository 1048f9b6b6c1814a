import { timestamp } from 'drizzle-orm/pg-core';

/** A moment, in UTC, as every table keeps it. */
export const instant = () => timestamp({ withTimezone: true });
