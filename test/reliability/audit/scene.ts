import pg from 'pg';
import type { Acknowledged } from '../acknowledged';
import { type Json, PatientClient, type Surroundings } from '../patient-client';
import { Random } from '../random';

/** What the checks look at: what was acknowledged, the database, the folder and the platform as anyone sees it. */
export interface Scene {
  readonly acknowledged: Acknowledged;
  readonly dataFolder: string;
  readonly anyone: PatientClient;
  readonly instructor: PatientClient;
  rows(sql: string, values?: readonly unknown[]): Promise<Json[]>;
  /** The first column of each row, as text. */
  keys(sql: string, values?: readonly unknown[]): Promise<string[]>;
}

export function sceneOf(parts: {
  readonly database: Pick<pg.Client, 'query'>;
  readonly acknowledged: Acknowledged;
  readonly dataFolder: string;
  readonly surroundings: Surroundings;
  readonly instructor: PatientClient;
}): Scene {
  const { database, acknowledged, dataFolder, surroundings, instructor } = parts;
  const rows = async (sql: string, values: readonly unknown[] = []) =>
    (await database.query(sql, [...values])).rows as Json[];
  return {
    acknowledged,
    dataFolder,
    instructor,
    anyone: new PatientClient(surroundings, '10.9.9.9', new Random('anyone')),
    rows,
    keys: async (sql, values) => (await rows(sql, values)).map((row) => String(Object.values(row)[0])),
  };
}

/** A connection to the embedded database; there is one as long as the server runs. */
export async function openDatabase(socketFolder: string): Promise<pg.Client> {
  const url = `postgres://stoa@localhost/stoa?host=${encodeURIComponent(socketFolder)}`;
  const client = new pg.Client({ connectionString: url, application_name: 'stoa chaos' });
  await client.connect();
  return client;
}
