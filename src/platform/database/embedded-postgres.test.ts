import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres';

jest.setTimeout(60_000);

let root: string;
/** A folder whose cluster exists, so that most tests need not make one. */
let directory: string;
const running = new Set<EmbeddedPostgres>();
const children = new Set<ChildProcess>();

beforeAll(async () => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'stoa-embedded-'));
  fs.chmodSync(root, 0o755);
  directory = path.join(root, 'database');
  const server = await start();
  await query(server.url, 'create table notes (text text not null)');
  await server.stop();
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  for (const server of running) await server.stop();
  children.clear();
  running.clear();
});

afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

async function start(folder = directory): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ directory: folder });
  running.add(server);
  return server;
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

/** Another process that starts the server on the same folder, and does not stop it. */
async function startInChild(
  endsWithParent: boolean,
): Promise<{ child: ChildProcess; url: string; serverId: number }> {
  const module = path.join(__dirname, 'embedded-postgres.ts');
  const program = `
    const { transformFileSync } = require('@swc/core');
    require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, {
      swcrc: false, module: { type: 'commonjs' }, jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    }).code, file);
    require(${JSON.stringify(module)})
      .startEmbeddedPostgres({ directory: ${JSON.stringify(directory)}, endsWithParent: ${endsWithParent} })
      .then(({ url, processId }) => console.log(JSON.stringify({ url, serverId: processId })));
    setInterval(() => undefined, 60_000);`;
  const child = spawn(process.execPath, ['-e', program], {
    cwd: __dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  const [line] = (await once(readline.createInterface({ input: child.stdout }), 'line')) as [string];
  return { child, ...(JSON.parse(line) as { url: string; serverId: number }) };
}

async function kill(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}

function isAlive(processId: number): boolean {
  try {
    // A process that has ended but was not yet collected has no command line.
    if (process.platform === 'linux') return fs.readFileSync(`/proc/${processId}/cmdline`, 'utf8') !== '';
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}

async function untilEnded(processId: number): Promise<void> {
  for (const deadline = Date.now() + 10_000; isAlive(processId) && Date.now() < deadline; ) await delay(10);
  expect(isAlive(processId)).toBe(false);
}

it('keeps what was committed, durably, from one start to the next', async () => {
  const before = await start();
  await query(before.url, `insert into notes values ('kept')`);
  await before.stop();
  const after = await start();
  expect(
    await query(after.url, `select text, current_setting('fsync') as fsync from notes where text = 'kept'`),
  ).toEqual([{ text: 'kept', fsync: 'on' }]);
});

it('knows the letters of all languages, and sorts by code point', async () => {
  const { url } = await start();
  expect(await query(url, `select lower('ÄÉΩ') as lower, 'Z' < 'a' as by_code_point`)).toEqual([
    { lower: 'äéω', by_code_point: true },
  ]);
});

it('listens on its socket alone', async () => {
  const { url } = await start();
  expect(await query(url, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
});

it('is gone when it was stopped, and may be stopped again', async () => {
  const server = await start();
  await server.stop();
  await server.stop();
  expect(isAlive(server.processId)).toBe(false);
});

it('refuses a folder that another start is using, and says which process', async () => {
  await start();
  await expect(startEmbeddedPostgres({ directory })).rejects.toMatchObject({
    code: 'database.folder_in_use',
    message: expect.stringContaining(`process ${process.pid}`),
  });
});

it('ends by itself when the process that started it is killed, and loses nothing that was committed', async () => {
  const { child, url, serverId } = await startInChild(true);
  await query(url, `insert into notes values ('before the kill')`);
  await kill(child);
  await untilEnded(serverId);
  const { url: next } = await start();
  expect(await query(next, `select text from notes where text = 'before the kill'`)).toHaveLength(1);
});

it('replaces a server that was left behind, with a transaction still open in it', async () => {
  const { child, url, serverId } = await startInChild(false);
  const open = new Client({ connectionString: url });
  open.on('error', () => undefined);
  await open.connect();
  await open.query(`begin; insert into notes values ('never committed')`);
  await query(url, `insert into notes values ('left behind')`);
  await kill(child);
  expect(isAlive(serverId)).toBe(true);
  const next = await start();
  expect(isAlive(serverId)).toBe(false);
  expect(next.processId).not.toBe(serverId);
  expect(
    await query(next.url, `select text from notes where text in ('left behind', 'never committed')`),
  ).toEqual([{ text: 'left behind' }]);
});

it('recovers when server and parent are killed at once', async () => {
  const { child, url, serverId } = await startInChild(false);
  await query(url, `insert into notes values ('both killed')`);
  process.kill(serverId, 'SIGKILL');
  await kill(child);
  const { url: next } = await start();
  expect(await query(next, `select text from notes where text = 'both killed'`)).toHaveLength(1);
});

it('tells when the server ends without being asked to', async () => {
  const server = await start();
  const lost = new Promise<Error>((resolve) => server.onLost(resolve));
  process.kill(server.processId, 'SIGKILL');
  expect((await lost).message).toContain('SIGKILL');
});

it('does not take an unrelated process for its server, whose process id that one was given', async () => {
  const { uid, gid } = fs.statSync(path.join(directory, 'cluster'));
  const unrelated = spawn('sleep', ['60'], process.getuid?.() === 0 ? { uid, gid } : {});
  children.add(unrelated);
  await once(unrelated, 'spawn');
  const file = path.join(directory, 'cluster', 'postmaster.pid');
  fs.writeFileSync(
    file,
    `${unrelated.pid}\n${directory}/cluster\n1\n5432\n${directory}\n\n  5432001         0\nready   \n`,
  );
  const { url } = await start();
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(unrelated.exitCode ?? unrelated.signalCode).toBeNull();
});

it('begins again where a first start was killed half way', async () => {
  const folder = path.join(root, 'half');
  fs.mkdirSync(path.join(folder, '1234.initializing', 'base'), { recursive: true });
  const { url } = await start(folder);
  expect(await query(url, 'select current_database() as name')).toEqual([{ name: 'stoa' }]);
  expect(fs.readdirSync(folder).filter((name) => name.endsWith('.initializing'))).toEqual([]);
});

it('works in a folder whose path is too long for a socket', async () => {
  const folder = path.join(root, 'a'.repeat(60), 'b'.repeat(60));
  const server = await start(folder);
  expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.stop();
  const socketFolder = new URL(server.url).searchParams.get('host') as string;
  expect(fs.existsSync(path.dirname(socketFolder))).toBe(false);
});

it('says what PostgreSQL says when it does not start', async () => {
  const attempt = startEmbeddedPostgres({ directory, settings: { shared_buffers: 'plenty' } });
  await expect(attempt).rejects.toMatchObject({
    code: 'database.embedded_failed',
    message: expect.stringMatching(/shared_buffers.*DATABASE_URL/s),
  });
});
