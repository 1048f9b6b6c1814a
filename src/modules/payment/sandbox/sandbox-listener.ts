import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StripeSandbox } from './stripe-sandbox';

const longestBody = 1_048_576;

/** Answers the SDK over real HTTP, on loopback alone and a port of its own. */
export class SandboxListener {
  private readonly server: Server;

  constructor(
    private readonly sandbox: Pick<StripeSandbox, 'handle'>,
    /** Told after each write, which may have made events to send. */
    private readonly onWrite: () => void,
  ) {
    this.server = createServer((request, response) => {
      this.answer(request, response).catch(() => response.destroy());
    });
    this.server.requestTimeout = 10_000;
  }

  async start(): Promise<{ host: string; port: number }> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(0, '127.0.0.1', resolve);
    });
    const { address, port } = this.server.address() as AddressInfo;
    return { host: address, port };
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.server.close(() => resolve());
      this.server.closeIdleConnections();
      // The SDK keeps its connections; what is under way by now has nobody waiting for it.
      this.server.closeAllConnections();
    });
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const rawBody = await readBody(request);
    if (!rawBody) {
      response.writeHead(413, { Connection: 'close' }).end();
      return;
    }
    const { method = 'GET', url: path = '/', headers } = request;
    const answer = await this.sandbox.handle({ method, path, headers, rawBody });
    response.writeHead(answer.status, answer.headers).end(answer.body);
    if (method !== 'GET') this.onWrite();
  }
}

/** Undefined for a body that is too large. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > longestBody) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
