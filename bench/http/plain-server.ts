// The yardstick: node:http and pg, nothing else. For each request it runs the statements that the product runs, in the same
// order, and answers with the rows that it read, as they are. It knows the values of the statements beforehand: it parses no
// address, asks nobody who she is, counts and logs nothing. Leaner, a handler that reads the same can hardly be.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import type { FromServer, Subject, ToServer } from './protocol';

process.on('message', (message: ToServer) => {
  if (message.kind === 'serve') serve(message.url, message.subjects);
  if (message.kind === 'cpu') {
    const { user, system } = process.cpuUsage();
    tell({ kind: 'cpu', microseconds: user + system });
  }
  if (message.kind === 'stop') process.exit(0);
});

function serve(url: string, subjects: readonly Subject[]): void {
  const pool = new Pool({
    connectionString: url,
    max: 20,
    // As anyone would who lets nobody wait for ever.
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
  });
  const byPath = new Map(subjects.map((subject) => [subject.path, subject]));
  // Every statement is prepared: the best that a handler by hand would do.
  const named = new Map(
    subjects.map((subject) => [
      subject,
      subject.queries.map((query, index) => ({ ...query, name: `q${subject.name}${index}` })),
    ]),
  );
  const server = http.createServer((request, response) => {
    const subject = byPath.get(request.url ?? '') as Subject;
    answer(subject).then(
      (body) => {
        response.writeHead(200, {
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(body),
        });
        response.end(body);
      },
      (error: unknown) => {
        console.error(error);
        response.writeHead(500).end();
      },
    );
  });

  async function answer(subject: Subject): Promise<string> {
    const read: unknown[] = [];
    for (const { text, values, name } of named.get(subject) ?? []) {
      const { rows } = await pool.query({ name, text, values: [...values] });
      read.push(rows);
    }
    return JSON.stringify(read);
  }

  server.listen(0, '127.0.0.1', () => {
    tell({ kind: 'ready', port: (server.address() as AddressInfo).port, databaseUrl: url });
  });
}

function tell(message: FromServer): void {
  process.send?.(message);
}
