import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Figure, printFigures } from '../figure';
import type { Subject } from './protocol';
import { cpuOf, hearServer, startServer, stopServers, tellServer } from './server-process';

/** Many short rounds, because the least of them meets a quiet moment. */
const rounds = 25;
const requestsPerRound = 600;
const warmUpRequests = 3_000;
const connections = 16;
const target = 1.6;

/**
 * What a request costs through the whole product, in CPU time of its process, beside a plain node:http handler that runs
 * all the same statements. The two take turns in one run; the least of each counts, as the rest is noise.
 */
export async function benchmarkHttp(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'stoa-bench-'));
  const product = startServer('product-server.ts', { DATA_FOLDER: folder, LOG_LEVEL: 'info' });
  const plain = startServer('plain-server.ts', {});
  try {
    const { port, databaseUrl } = await hearServer(product, 'ready');
    const subjects = await recordSubjects(product, port);
    tellServer(plain, { kind: 'serve', url: databaseUrl, subjects });
    const yardstick = await hearServer(plain, 'ready');
    const figures: Figure[] = [];
    for (const subject of subjects)
      figures.push(
        await compare(subject, { process: product, port }, { process: plain, port: yardstick.port }),
      );
    printFigures(figures);
  } finally {
    await stopServers([product, plain]);
    await rm(folder, { recursive: true, force: true });
  }
}

interface Server {
  readonly process: ChildProcess;
  readonly port: number;
}

async function compare(subject: Subject, product: Server, plain: Server): Promise<Figure> {
  const costs: { product: number[]; plain: number[] } = { product: [], plain: [] };
  await load(subject, product.port, warmUpRequests);
  await load(subject, plain.port, warmUpRequests);
  for (let round = 0; round < rounds; round += 1) {
    costs.product.push(await measure(subject, product));
    costs.plain.push(await measure(subject, plain));
  }
  const [whole, bare] = [Math.min(...costs.product), Math.min(...costs.plain)];
  const ratio = whole / bare;
  return {
    what: `${subject.name}, ${subject.queries.length} statements, CPU of the server`,
    measured: `${whole.toFixed(0)} µs, ${bare.toFixed(0)} µs bare: ${ratio.toFixed(2)} times`,
    aim: `${target} times`,
    isReached: ratio <= target,
  };
}

/** @returns CPU microseconds of the server's process for each request. */
async function measure(subject: Subject, server: Server): Promise<number> {
  const before = await cpuOf(server.process);
  await load(subject, server.port, requestsPerRound);
  return ((await cpuOf(server.process)) - before) / requestsPerRound;
}

async function load(subject: Subject, port: number, requests: number): Promise<void> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  let left = requests;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await get(port, subject, agent);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  agent.destroy();
}

function get(port: number, subject: Subject, agent: http.Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = http.get(
      { port, host: '127.0.0.1', path: subject.path, headers: { ...subject.headers }, agent },
      (response) => {
        if (response.statusCode !== 200)
          reject(new Error(`${subject.path} answered ${response.statusCode}.`));
        response.resume();
        response.on('end', resolve);
      },
    );
    request.on('error', reject);
  });
}

async function recordSubjects(product: ChildProcess, port: number): Promise<Subject[]> {
  const base = `http://127.0.0.1:${port}/api/v1`;
  const json = { 'Content-Type': 'application/json' };
  const signIn = await fetch(`${base}/auth/login`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ email: 'learner@demo.example', password: 'twelve columns under one roof' }),
  });
  const { accessToken } = (await signIn.json()) as { accessToken: string };
  const authorization = { Authorization: `Bearer ${accessToken}` };
  const { items } = (await (await fetch(`${base}/courses?price=free`)).json()) as { items: { id: string }[] };
  const courseId = items[0]?.id;
  await fetch(`${base}/enrollments`, {
    method: 'POST',
    headers: { ...json, ...authorization },
    body: JSON.stringify({ courseId }),
  });
  const outline = (await (await fetch(`${base}/courses/${courseId}/outline`)).json()) as {
    sections: { lessons: { id: string; kind: string; isPreview: boolean }[] }[];
  };
  const lesson = outline.sections
    .flatMap(({ lessons }) => lessons)
    .find(({ kind, isPreview }) => kind === 'article' && !isPreview);
  return [
    await record(product, 'Catalogue', '/api/v1/courses?query=night&sort=relevance', authorization),
    await record(product, 'Lesson', `/api/v1/lessons/${lesson?.id}`, authorization),
  ];
}

async function record(
  product: ChildProcess,
  name: string,
  address: string,
  headers: Record<string, string>,
): Promise<Subject> {
  tellServer(product, { kind: 'record', path: address, headers });
  const { queries, body, status } = await hearServer(product, 'recorded');
  if (status !== 200) throw new Error(`${address} answered ${status}: ${JSON.stringify(body)}`);
  return { name, path: address, headers, queries };
}
