import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type DataFolderLock, lockDataFolder } from './data-folder-lock';

let directory: string;
const held: DataFolderLock[] = [];
const children: ChildProcess[] = [];

beforeEach(() => {
  directory = fs.mkdtempSync(path.join(os.tmpdir(), 'stoa-lock-'));
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const lock of held.splice(0)) await lock.release();
  fs.rmSync(directory, { recursive: true, force: true });
});

async function take(folder = directory): Promise<DataFolderLock> {
  const lock = await lockDataFolder(folder);
  held.push(lock);
  return lock;
}

/** Another process that takes the lock, and keeps it until it is killed. */
async function takeInChild(): Promise<ChildProcess> {
  const program = `
    const { transformFileSync } = require('@swc/core');
    require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, {
      swcrc: false, module: { type: 'commonjs' }, jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    }).code, file);
    require('./data-folder-lock.ts').lockDataFolder(${JSON.stringify(directory)}).then(() => console.log('held'));
    setInterval(() => undefined, 60_000);`;
  const child = spawn(process.execPath, ['-e', program], {
    cwd: __dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
}

const isInUse = { code: 'database.folder_in_use' };

it('gives a folder to one process, and names it to the next', async () => {
  const child = await takeInChild();
  await expect(take()).rejects.toMatchObject({
    ...isInUse,
    message: expect.stringMatching(new RegExp(`${directory} is in use by process ${child.pid}`)),
  });
});

it('gives it on when it was released', async () => {
  await (await take()).release();
  await expect(take()).resolves.toBeDefined();
});

it('takes it over from a process that was killed', async () => {
  const child = await takeInChild();
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
  await expect(take()).resolves.toBeDefined();
});

it('leaves it with a process that does not answer', async () => {
  const child = await takeInChild();
  child.kill('SIGSTOP');
  await expect(take()).rejects.toMatchObject(isInUse);
});

it('gives it to one at most of many that come at once', async () => {
  for (let round = 0; round < 10; round += 1) {
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => take()));
    const refused = results.filter(({ status }) => status === 'rejected');
    expect(refused.length).toBeGreaterThanOrEqual(5);
    for (const lock of held.splice(0)) await lock.release();
  }
});

it('works in a folder whose path is too long for a socket', async () => {
  const folder = path.join(directory, 'a'.repeat(60), 'b'.repeat(60));
  await take(folder);
  await expect(lockDataFolder(folder)).rejects.toMatchObject(isInUse);
});
