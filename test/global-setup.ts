import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { connect } from 'amqplib';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/platform/database/embedded-postgres';
import { migrateModules } from '../src/platform/database/migrate';
import { templateDatabase, withAdministrator, withDatabase } from '../src/platform/testing/test-database';

/** What the teardown needs; jest runs it in the same process. */
declare global {
  var stoaTestServer: { server: EmbeddedPostgres; directory: string } | undefined;
}

const migrations = path.join(__dirname, '..', 'migrations');
const platformFolders = ['platform', 'platform-shared'];
const folderPrefix = 'stoa-test-';

/** One database server for the whole run, with a template that each test file copies (`createTestDatabase`). */
export default async function setUp(): Promise<void> {
  const url = process.env.TEST_DATABASE_URL ?? (await startTestServer());
  await withAdministrator(url, async (client) => {
    await client.query(`drop database if exists ${templateDatabase} with (force)`);
    await client.query(`create database ${templateDatabase}`);
  });
  await migrateModules({
    url: withDatabase(url, templateDatabase),
    modules: listModules(),
    platformFolder: path.join(migrations, 'platform'),
  });
  process.env.STOA_TEST_DATABASE = url;
  process.env.STOA_TEST_BROKER = await findBroker();
}

/**
 * A RabbitMQ for the tests of what travels by it: `TEST_AMQP_URL`, or one on this machine's standard port. Without any they
 * are skipped, but never in CI.
 */
async function findBroker(): Promise<string> {
  const url = process.env.TEST_AMQP_URL ?? 'amqp://guest:guest@127.0.0.1:5672';
  try {
    const connection = await connect(url, { timeout: 3_000 });
    await connection.close();
    return url;
  } catch (cause) {
    if (process.env.CI === 'true' || process.env.TEST_AMQP_URL) {
      throw new Error('The tests need a RabbitMQ at TEST_AMQP_URL, or on port 5672.', { cause });
    }
    return '';
  }
}

async function startTestServer(): Promise<string> {
  removeAbandoned();
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), `${folderPrefix}${process.pid}-`));
  // Nothing here has to survive a loss of power, so nothing waits for the disk.
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' };
  const server = await startEmbeddedPostgres({ directory, settings: { ...settings, max_connections: 200 } });
  globalThis.stoaTestServer = { server, directory };
  return server.url;
}

/** The modules are the folders of `migrations/`, so that a test run does not load them all to begin with. */
function listModules(): { name: string; migrationsFolder: string }[] {
  return fs
    .readdirSync(migrations, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !platformFolders.includes(entry.name))
    .map(({ name }) => ({ name, migrationsFolder: path.join(migrations, name) }));
}

/** Removes what runs that were killed left behind; their servers ended with them. */
function removeAbandoned(): void {
  for (const name of fs.readdirSync(os.tmpdir())) {
    const owner = new RegExp(`^${folderPrefix}(\\d+)-`).exec(name)?.[1];
    if (owner && !isAlive(Number(owner)))
      fs.rmSync(path.join(os.tmpdir(), name), { recursive: true, force: true, maxRetries: 3 });
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
