import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import { getTableColumns, sql } from 'drizzle-orm';
import type { Database } from '../database/tokens';
import type { Holding } from './personal-data';

const batch = 200;

/**
 * All that a module holds of a person, as the text of one JSON object: for each holding a list of its rows. Read as it
 * stood at one moment, a batch at a time, however much there is.
 */
export function readHoldings(database: Database, holdings: readonly Holding[], personId: string): Readable {
  const text = new PassThrough();
  write(database, holdings, personId, text).then(
    () => text.end(),
    (error: Error) => text.destroy(error),
  );
  return text;
}

async function write(
  database: Database,
  holdings: readonly Holding[],
  personId: string,
  text: PassThrough,
): Promise<void> {
  const send = async (part: string) => {
    if (text.destroyed) throw new Error('Nobody reads what is held any more.');
    if (!text.write(part)) await once(text, 'drain');
  };
  await database.transaction(
    async (tx) => {
      await send('{');
      for (const [index, holding] of holdings.filter(({ of }) => of).entries()) {
        await send(`${index === 0 ? '' : ','}\n${JSON.stringify(holding.name)}: [`);
        let before = '\n  ';
        for await (const rows of batchesOf(tx, holding, personId)) {
          await send(before + rows.join(',\n  '));
          before = ',\n  ';
        }
        await send(']');
      }
      await send('\n}\n');
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

async function* batchesOf(
  tx: Pick<Database, 'select' | 'execute'>,
  { table, of, secret }: Holding,
  personId: string,
): AsyncGenerator<string[]> {
  const shown = Object.entries(getTableColumns(table)).filter(([name]) => !secret.includes(name));
  const held = tx.select(Object.fromEntries(shown)).from(table).where(of?.(personId));
  await tx.execute(sql`declare held_rows cursor for select to_jsonb(held)::text as line from ${held} held`);
  for (;;) {
    const { rows } = await tx.execute<{ line: string }>(sql.raw(`fetch ${batch} from held_rows`));
    if (rows.length === 0) break;
    yield rows.map(({ line }) => line);
  }
  await tx.execute(sql.raw('close held_rows'));
}
