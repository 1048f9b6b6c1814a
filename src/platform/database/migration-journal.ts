import fs from 'node:fs';
import path from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { DatabaseStartError } from './database-start-error';

export interface JournalEntry {
  /** File name without `.sql`: `0001_add_seats`. */
  readonly tag: string;
  /** When it was made, in milliseconds: the order in which migrations are applied. */
  readonly when: number;
  /** SHA-256 of the SQL, as drizzle records it. */
  readonly hash: string;
}

/** What a database's history table says was applied. */
export interface AppliedMigration {
  readonly when: number;
  readonly hash: string;
}

/** Reads a folder of migrations; a folder that is not there has none. Refuses one that is not in the order of its dates. */
export function readJournal(folder: string): JournalEntry[] {
  const journalFile = path.join(folder, 'meta', '_journal.json');
  if (!fs.existsSync(journalFile)) return [];
  const { entries } = JSON.parse(fs.readFileSync(journalFile, 'utf8')) as {
    entries: { tag: string; when: number }[];
  };
  const files = readMigrationFiles({ migrationsFolder: folder });
  const journal = entries.map(({ tag, when }, index) => ({ tag, when, hash: files[index]?.hash ?? '' }));
  for (const [index, entry] of journal.entries()) {
    const before = journal[index - 1];
    if (before && before.when >= entry.when) {
      throw invalid(
        `${nameOf(folder, entry)} is dated before ${before.tag}, which precedes it. Generate it again.`,
      );
    }
  }
  return journal;
}

/**
 * Which migrations of a folder are still to be applied, in order.
 *
 * @throws DatabaseStartError `database.migrations_invalid` for one that drizzle would silently skip, because a later one is
 *   applied already, and for one whose SQL was changed after it was applied.
 */
export function findPending(options: {
  folder: string;
  journal: readonly JournalEntry[];
  applied: readonly AppliedMigration[];
}): JournalEntry[] {
  const { folder, journal, applied } = options;
  const hashes = new Map(applied.map(({ when, hash }) => [when, hash]));
  const lastApplied = Math.max(0, ...hashes.keys());
  const pending: JournalEntry[] = [];
  for (const entry of journal) {
    const hash = hashes.get(entry.when);
    if (hash === undefined && entry.when < lastApplied) {
      throw invalid(
        `${nameOf(folder, entry)} was never applied, and would be skipped: this database already has a later one. ` +
          'Generate it again, so that it comes last.',
      );
    }
    if (hash !== undefined && hash !== entry.hash) {
      throw invalid(
        `${nameOf(folder, entry)} was changed after this database applied it. ` +
          'Undo the change and make it a migration of its own.',
      );
    }
    if (hash === undefined) pending.push(entry);
  }
  return pending;
}

function nameOf(folder: string, entry: JournalEntry): string {
  return `The migration ${path.basename(folder)}/${entry.tag}`;
}

function invalid(message: string): DatabaseStartError {
  return new DatabaseStartError('database.migrations_invalid', message);
}
