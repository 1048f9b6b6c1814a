import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';
import { serveCheckoutPage } from '../hosted-page-routes';
import type { StripeSandbox } from '../stripe-sandbox';

export const testApiKey = 'sk_test_sandbox_of_the_tests';
export const testWebhookSecret = 'whsec_of_the_tests';

export interface SandboxServer {
  url: string;
  /** The real SDK, pointed here. */
  stripe: Stripe;
  stripeWithKey(apiKey: string): Stripe;
  close(): Promise<void>;
}

/** A sandbox behind plain HTTP on a port of its own, as the payment module will mount it. */
export async function startSandboxServer(sandbox: StripeSandbox): Promise<SandboxServer> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const wire = {
        method: request.method ?? 'GET',
        path: request.url ?? '/',
        headers: request.headers,
        rawBody: Buffer.concat(chunks),
      };
      const answer = (await serveCheckoutPage(sandbox, wire)) ?? (await sandbox.handle(wire));
      response.writeHead(answer.status, answer.headers).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stripeWithKey = (apiKey: string) =>
    new Stripe(apiKey, { host: '127.0.0.1', port, protocol: 'http', telemetry: false, maxNetworkRetries: 0 });
  return {
    url: `http://127.0.0.1:${port}`,
    stripe: stripeWithKey(testApiKey),
    stripeWithKey,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
