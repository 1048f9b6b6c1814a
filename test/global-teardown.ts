import fs from 'node:fs';
import './global-setup';

export default async function tearDown(): Promise<void> {
  const running = globalThis.stoaTestServer;
  if (!running) return;
  await running.server.stop();
  fs.rmSync(running.directory, { recursive: true, force: true });
}
