import { once } from 'node:events';
import type { Server } from 'node:http';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { everyone } from './access';
import { createServer } from './create-server';
import { LiveStreams } from './live-streams';
import { binary, LiveReply, type LiveSender, route } from './route';
import { stopServer } from './stop-server';
import { fakeApplication, NoUseCase } from './testing/fake-application';

function school(liveStreams = new LiveStreams()) {
  const readers = new Map<string, LiveSender>();
  const gone: string[] = [];
  const live = route({
    method: 'get',
    path: '/live/:name',
    summary: 'Follow the news',
    access: everyone,
    params: z.object({ name: z.string() }),
    answers: { 200: binary('text/event-stream', 'News.') },
    use: NoUseCase,
    answer: (_, { params: { name } }) =>
      new LiveReply(async (send) => {
        if (name === 'broken') throw new Error('no news today');
        send({ event: 'hello', id: '1\n2', data: { name } });
        readers.set(name, send);
        return () => gone.push(name);
      }),
  });
  let release = () => {};
  const slow = route({
    method: 'get',
    path: '/slow',
    summary: 'Take time',
    access: everyone,
    answers: { 200: z.json() },
    use: NoUseCase,
    answer: () =>
      new Promise((resolve) => {
        release = () => resolve({ isDone: true });
      }),
  });
  const { application } = fakeApplication([live, slow], { liveStreams });
  return { application, liveStreams, readers, gone, release: () => release() };
}

describe('A live stream', () => {
  let server: Server;
  const start = async (application: Parameters<typeof createServer>[0]) => {
    server = createServer(application).listen(0, '127.0.0.1');
    await once(server, 'listening');
  };
  afterEach(async () => {
    server.closeAllConnections();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  });
  const get = async (path: string): Promise<http.IncomingMessage> => {
    const { port } = server.address() as AddressInfo;
    const [answer] = await once(http.get({ host: '127.0.0.1', port, path: `/api/v1${path}` }), 'response');
    return (answer as http.IncomingMessage).setEncoding('utf8');
  };
  const readUntil = async (answer: http.IncomingMessage, ending: string): Promise<string> => {
    let text = '';
    while (!text.endsWith(ending)) {
      const [chunk] = await once(answer, 'data');
      text += String(chunk);
    }
    return text;
  };

  it('sends events as they come, and tells its source when the reader has gone', async () => {
    const { application, readers, gone, liveStreams } = school();
    await start(application);
    const answer = await get('/live/ada');
    expect(answer.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    const begin = await readUntil(answer, '"}\n\n');
    expect(begin).toBe('retry: 3000\n\nid: 1 2\nevent: hello\ndata: {"name":"ada"}\n\n');
    readers.get('ada')?.({ event: 'points', data: 3 });
    expect(await readUntil(answer, '\n\n')).toBe('event: points\ndata: 3\n\n');
    const left = once(answer, 'close');
    answer.destroy();
    await left;
    while (gone.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect([gone, liveStreams.size]).toEqual([['ada'], 0]);
    readers.get('ada')?.({ event: 'points', data: 4 });
  });

  it('is a problem where it cannot begin', async () => {
    const { application } = school();
    await start(application);
    const answer = await get('/live/broken');
    answer.resume();
    expect(answer.statusCode).toBe(500);
  });

  it('sends comments that keep the connection alive', async () => {
    const { application } = school(new LiveStreams({ heartbeatMilliseconds: 5 }));
    await start(application);
    const answer = await get('/live/ada');
    expect(await readUntil(answer, ': still here\n\n')).toContain(': still here');
  });

  it('has an end, after which the reader comes again', async () => {
    const { application, gone } = school(new LiveStreams({ longestMilliseconds: 5 }));
    await start(application);
    const answer = await get('/live/ada');
    answer.resume();
    await once(answer, 'end');
    expect(gone).toEqual(['ada']);
  });

  it('is one of a few for each reader', async () => {
    const { application } = school(new LiveStreams({ mostPerReader: 2 }));
    await start(application);
    await Promise.all([get('/live/a'), get('/live/b')]);
    const third = await get('/live/c');
    third.resume();
    expect(third.statusCode).toBe(429);
  });

  it('ends with the process, while requests under way are answered', async () => {
    const { application, liveStreams, gone, release } = school();
    await start(application);
    const stream = await get('/live/ada');
    stream.resume();
    const received = once(server, 'request');
    const slow = get('/slow');
    await received;
    const stopped = stopServer({ server, liveStreams, deadlineMilliseconds: 10_000 });
    await once(stream, 'end');
    release();
    const answer = await slow;
    expect([answer.statusCode, await readUntil(answer, '}')]).toEqual([200, '{"isDone":true}']);
    await stopped;
    expect(gone).toEqual(['ada']);
  });

  it('does not hold up a stop: what takes too long is cut off', async () => {
    const { application, liveStreams } = school();
    await start(application);
    const received = once(server, 'request');
    const slow = get('/slow').catch((error: Error) => error.message);
    await received;
    await stopServer({ server, liveStreams, deadlineMilliseconds: 20 });
    expect(await slow).toMatch(/hang up|ECONNRESET/);
  });
});
