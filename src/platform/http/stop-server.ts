import type { Server } from 'node:http';
import type { LiveStreams } from './live-streams';

/**
 * Takes no more connections, lets the requests under way end, closes the live streams, and after the deadline cuts off
 * what is left. A step of `Shutdown`, whose own deadline must be longer.
 */
export async function stopServer(options: {
  readonly server: Server;
  readonly liveStreams: LiveStreams;
  readonly deadlineMilliseconds: number;
}): Promise<void> {
  const { server, liveStreams, deadlineMilliseconds } = options;
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  liveStreams.close();
  // A connection whose last answer has just gone out stays open otherwise, until its keep-alive ends.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cutOff = setTimeout(() => server.closeAllConnections(), deadlineMilliseconds);
  await closed;
  clearInterval(sweep);
  clearTimeout(cutOff);
}
