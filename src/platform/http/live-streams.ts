import type { Request, Response } from 'express';
import { runWith } from '../context/call-context';
import { httpErrors } from './http-errors';
import type { LiveReply, LiveSender } from './route';

export interface LiveStreamSettings {
  /** Between comments that keep proxies from closing the connection; 15,000 unless stated. */
  readonly heartbeatMilliseconds?: number;
  /** After which a reader has to come again, with a token that still holds; 15 minutes unless stated. */
  readonly longestMilliseconds?: number;
  /** For one person or address; 10 unless stated. */
  readonly mostPerReader?: number;
}

/** A reader this far behind has gone, or never meant to read. */
const mostUnsentBytes = 1_048_576;
const retryMilliseconds = 3_000;

/** The open streams of server-sent events (WHATWG HTML, section 9.2) of this process. */
export class LiveStreams {
  readonly #open = new Set<() => void>();
  readonly #perReader = new Map<string, number>();
  readonly #heartbeatMilliseconds: number;
  readonly #longestMilliseconds: number;
  readonly #mostPerReader: number;
  #isClosed = false;

  constructor(settings: LiveStreamSettings = {}) {
    this.#heartbeatMilliseconds = settings.heartbeatMilliseconds ?? 15_000;
    this.#longestMilliseconds = settings.longestMilliseconds ?? 900_000;
    this.#mostPerReader = settings.mostPerReader ?? 10;
  }

  get size(): number {
    return this.#open.size;
  }

  /** Ends all streams, and those that are opened from now on as soon as they are; readers come back elsewhere. */
  close(): void {
    this.#isClosed = true;
    for (const end of [...this.#open]) end();
  }

  /**
   * Answers with a stream. Resolves when it has begun; what fails before that is thrown and can still be answered.
   *
   * @param options.isWelcome asked at each heartbeat: a reader whose session was revoked meanwhile hears no more.
   */
  async serve(
    reply: LiveReply,
    options: { readonly reader: string; readonly isWelcome: () => Promise<boolean> },
    request: Request,
    response: Response,
  ): Promise<void> {
    const { reader, isWelcome } = options;
    const held = this.#perReader.get(reader) ?? 0;
    if (held >= this.#mostPerReader)
      throw httpErrors.tooManyStreams({ facts: { most: this.#mostPerReader } });
    this.#perReader.set(reader, held + 1);
    response.once('close', () => this.release(reader));
    const waiting: string[] = [];
    const send: LiveSender = (event) => {
      const text = formatEvent(event);
      if (response.headersSent) write(response, text);
      else waiting.push(text);
    };
    // What the stream does later has no deadline of the request that opened it.
    const stop = await runWith({ deadline: Number.POSITIVE_INFINITY }, async () => reply.open(send));
    this.begin(request, response, { waiting, stop, isWelcome });
  }

  private begin(
    request: Request,
    response: Response,
    stream: { waiting: readonly string[]; stop: () => void; isWelcome: () => Promise<boolean> },
  ): void {
    const { waiting, stop, isWelcome } = stream;
    if (response.destroyed || request.socket.destroyed) {
      stop();
      return;
    }
    response.status(200);
    response.setHeader('Content-Type', 'text/event-stream; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store, no-transform');
    response.setHeader('X-Accel-Buffering', 'no');
    response.flushHeaders();
    response.write(`retry: ${retryMilliseconds}\n\n${waiting.join('')}`);
    const end = () => response.end();
    const beat = async () => {
      if (await isWelcome()) write(response, ': still here\n\n');
      else end();
    };
    const heartbeat = setInterval(() => void beat(), this.#heartbeatMilliseconds);
    const longest = setTimeout(end, this.#longestMilliseconds);
    heartbeat.unref();
    longest.unref();
    this.#open.add(end);
    response.once('close', () => {
      clearInterval(heartbeat);
      clearTimeout(longest);
      this.#open.delete(end);
      stop();
    });
    if (this.#isClosed) end();
  }

  private release(reader: string): void {
    const held = (this.#perReader.get(reader) ?? 1) - 1;
    if (held > 0) this.#perReader.set(reader, held);
    else this.#perReader.delete(reader);
  }
}

function write(response: Response, text: string): void {
  if (response.writableEnded || response.destroyed) return;
  response.write(text);
  if (response.writableLength > mostUnsentBytes) response.destroy();
}

function formatEvent({ event, id, data }: Parameters<LiveSender>[0]): string {
  const idLine = id === undefined ? '' : `id: ${oneLine(id)}\n`;
  return `${idLine}event: ${oneLine(event)}\ndata: ${JSON.stringify(data)}\n\n`;
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\0]/g, ' ');
}
