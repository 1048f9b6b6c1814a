// The whole product in a process of its own, told by messages what to measure. It records the statements of one request, so
// that the yardstick runs just the same.
import 'reflect-metadata';
import path from 'node:path';
import { Writable } from 'node:stream';
import pg from 'pg';
import { modules } from '../../src/modules/index';
import type { Cache } from '../../src/platform/cache/cache';
import { createLogger } from '../../src/platform/logging/logger';
import { Application } from '../../src/platform/module/application';
import type { FromServer, RecordedQuery, ToServer } from './protocol';

const neverAborted = new AbortController().signal;

/** Remembers nothing, so that every request runs all of its statements. */
const forgetful: Cache = {
  get: async () => undefined,
  set: async () => undefined,
  delete: async () => undefined,
  deleteByTag: async () => undefined,
  getOrLoad: (_key, _options, load) => load(neverAborted),
  forModule: () => forgetful,
};

async function main(): Promise<void> {
  const devNull = new Writable({ write: (_chunk, _encoding, done) => done() });
  const application = await Application.create({
    modules,
    environment: { ...process.env, DEMO: 'true', PORT: '0' },
    rootFolder: path.resolve(__dirname, '../..'),
    // One line a request is written as in production; where it goes is not measured.
    logger: createLogger({ level: 'info', format: 'json', stream: devNull }),
    // Counted as ever, but never reached.
    rateLimits: { isEnabled: true, requestsPerMinute: 1_000_000_000 },
    cache: forgetful,
  });
  const { port } = await application.start();
  process.on('message', (message: ToServer) => void answer(message, application, port));
  tell({ kind: 'ready', port, databaseUrl: application.parts.databaseUrl });
}

async function answer(message: ToServer, application: Application, port: number): Promise<void> {
  switch (message.kind) {
    case 'cpu': {
      const { user, system } = process.cpuUsage();
      return tell({ kind: 'cpu', microseconds: user + system });
    }
    case 'record': {
      await application.events.settle(30_000);
      const queries = recordQueries();
      const response = await fetch(`http://127.0.0.1:${port}${message.path}`, { headers: message.headers });
      const body = await response.json();
      return tell({ kind: 'recorded', queries: queries.stop(), status: response.status, body });
    }
    case 'stop':
      await application.stop();
      process.exit(0);
  }
}

function recordQueries(): { stop(): RecordedQuery[] } {
  const recorded: RecordedQuery[] = [];
  const original = pg.Client.prototype.query;
  pg.Client.prototype.query = function record(this: pg.Client, ...args: unknown[]) {
    const [first, second] = args as [
      { text: string; values?: unknown[]; name?: string } | string,
      unknown[]?,
    ];
    const text = typeof first === 'string' ? first : first.text;
    const values = typeof first === 'string' ? second : (first.values ?? second);
    recorded.push({ text, values: values ?? [], name: typeof first === 'string' ? undefined : first.name });
    return (original as (...all: unknown[]) => unknown).apply(this, args);
  } as typeof original;
  return {
    stop() {
      pg.Client.prototype.query = original;
      // What the events engine asks meanwhile belongs to no request.
      return recorded.filter(({ text }) => !/outbox|inbox|scheduled_jobs|pg_advisory/.test(text));
    },
  };
}

function tell(message: FromServer): void {
  process.send?.(message);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
