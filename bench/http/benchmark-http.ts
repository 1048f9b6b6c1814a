import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FromServer, Subject, ToServer } from './protocol';

const rounds = 9;
const requestsPerRound = 3_000;
const connections = 16;
const target = 1.6;

/**
 * What a request costs through the whole product, in CPU time of its process, beside a plain node:http handler that runs
 * all the same statements. The two take turns in one run; the least of each counts, as the rest is noise.
 */
export async function benchmarkHttp(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'stoa-bench-'));
  const product = start('product-server.ts', { DATA_FOLDER: folder, LOG_LEVEL: 'info' });
  const plain = start('plain-server.ts', {});
  try {
    const { port, databaseUrl } = await next(product, 'ready');
    const subjects = await recordSubjects(product, port);
    send(plain, { kind: 'serve', url: databaseUrl, subjects });
    const yardstick = await next(plain, 'ready');
    send(product, { kind: 'memory' });
    const { residentBytes } = await next(product, 'memory');
    console.log(
      `Memory of the server at idle, its database aside: ${(residentBytes / 1024 ** 2).toFixed(0)} MB\n`,
    );
    for (const subject of subjects)
      await compare(subject, { product, port }, { product: plain, port: yardstick.port });
  } finally {
    send(product, { kind: 'stop' });
    send(plain, { kind: 'stop' });
    await Promise.all([product, plain].map((child) => new Promise((resolve) => child.once('exit', resolve))));
    await rm(folder, { recursive: true, force: true });
  }
}

interface Server {
  readonly product: ChildProcess;
  readonly port: number;
}

async function compare(subject: Subject, product: Server, plain: Server): Promise<void> {
  const costs: { product: number[]; plain: number[] } = { product: [], plain: [] };
  await measure(subject, product);
  await measure(subject, plain);
  for (let round = 0; round < rounds; round += 1) {
    costs.product.push(await measure(subject, product));
    costs.plain.push(await measure(subject, plain));
  }
  const [whole, bare] = [Math.min(...costs.product), Math.min(...costs.plain)];
  const ratio = whole / bare;
  console.log(
    `${subject.name}: ${whole.toFixed(0)} µs through the product, ${bare.toFixed(0)} µs bare (${subject.queries.length} statements, ` +
      `${JSON.stringify(subject.body).length} bytes): ${ratio.toFixed(2)} times; the aim is at most ${target}`,
  );
  if (ratio > target) process.exitCode = 1;
}

/** @returns CPU microseconds of the server's process for each request. */
async function measure(subject: Subject, server: Server): Promise<number> {
  const before = await cpuOf(server.product);
  await load(subject, server.port);
  return ((await cpuOf(server.product)) - before) / requestsPerRound;
}

async function load(subject: Subject, port: number): Promise<void> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  let left = requestsPerRound;
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
  send(product, { kind: 'record', path: address, headers });
  const { queries, body, status } = await next(product, 'recorded');
  if (status !== 200) throw new Error(`${address} answered ${status}: ${JSON.stringify(body)}`);
  return { name, path: address, headers, queries, body };
}

async function cpuOf(child: ChildProcess): Promise<number> {
  send(child, { kind: 'cpu' });
  return (await next(child, 'cpu')).microseconds;
}

function start(file: string, environment: Record<string, string>): ChildProcess {
  const runner = path.resolve(__dirname, '../../scripts/run-typescript.mjs');
  return fork(runner, [path.join(__dirname, file)], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...environment },
    execArgv: ['--expose-gc'],
  });
}

function send(child: ChildProcess, message: ToServer): void {
  if (child.connected) child.send(message);
}

function next<Kind extends FromServer['kind']>(
  child: ChildProcess,
  kind: Kind,
): Promise<Extract<FromServer, { kind: Kind }>> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: FromServer) => {
      if (message.kind !== kind) return;
      child.off('message', onMessage);
      child.off('exit', onExit);
      resolve(message as Extract<FromServer, { kind: Kind }>);
    };
    const onExit = () => reject(new Error(`A server ended before it said "${kind}".`));
    child.on('message', onMessage);
    child.once('exit', onExit);
  });
}
