import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigurationError } from '../config/parse-configuration';

/**
 * Lets a server listen.
 *
 * @param at.port 0 takes a free one.
 * @returns the port it listens on.
 * @throws ConfigurationError where the port cannot be had, which whoever starts the process can mend.
 */
export async function listen(
  server: Server,
  at: { readonly port: number; readonly host: string },
): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(asPortProblem(error, at.port)));
    server.listen(at.port, at.host, resolve);
  });
  return (server.address() as AddressInfo).port;
}

function asPortProblem(error: NodeJS.ErrnoException, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new ConfigurationError([
        `PORT: another program listens on ${port}. End it, or choose another port: PORT=${port + 1} npm start`,
      ]);
    case 'EACCES':
      return new ConfigurationError([`PORT: this user may not listen on ${port}. Choose one above 1023.`]);
    default:
      return error;
  }
}
