import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express, { type ErrorRequestHandler, type Express } from 'express';
import request from 'supertest';
import { DomainError } from '../../errors/domain-error';
import { ManualClock } from '../../testing/manual-clock';
import { DiskStorage, type DiskStorageOptions } from '../disk-storage';
import { diskStorageRoutes } from '../disk-storage-routes';
import type { StorageUnderTest } from './describe-object-storage';

/** A disk storage in a folder of its own, behind a bare site that answers its signed addresses. */
export interface DiskStorageSite extends StorageUnderTest {
  storage: DiskStorage;
  folder: string;
  clock: ManualClock;
  app: Express;
  /** Another storage on the same folder, as after a restart. */
  reopen(): Promise<DiskStorage>;
  /** Paths of all files, from the storage's folder. */
  files(): Promise<string[]>;
}

export async function openDiskStorageSite(
  options: Partial<DiskStorageOptions> = {},
): Promise<DiskStorageSite> {
  const parent = await mkdtemp(join(tmpdir(), 'stoa-storage-'));
  const folder = join(parent, 'storage');
  const clock = new ManualClock();
  const open = () => DiskStorage.open({ folder, clock, ...options });
  const storage = await open();
  const app = express().use(diskStorageRoutes(storage)).use(answerWithCode);
  return {
    storage,
    folder,
    clock,
    app,
    reopen: open,
    async files() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .sort();
    },
    async send({ method, url, headers = {}, body }) {
      const sent = request(app)
        [method === 'PUT' ? 'put' : method === 'HEAD' ? 'head' : 'get'](url)
        .set(headers);
      const answer = await sent.send(body).buffer(true).parse(collect);
      return { status: answer.status, headers: answer.headers, body: answer.body as Buffer };
    },
    close: () => rm(parent, { recursive: true, force: true }),
  };
}

const answerWithCode: ErrorRequestHandler = (error: unknown, _request, response, _next) => {
  const { status, code } = error instanceof DomainError ? error : { status: 500, code: String(error) };
  response.status(status).json({ code });
};

function collect(answer: NodeJS.EventEmitter, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  answer.on('data', (chunk: Buffer) => chunks.push(Buffer.from(chunk)));
  answer.on('end', () => done(null, Buffer.concat(chunks)));
}
