import net from 'node:net';

/** Stands between a client and a server of the tests, and does to their connections what networks do. */
export class TcpProxy {
  private readonly pairs = new Set<readonly [net.Socket, net.Socket]>();
  private isOpen = true;

  private constructor(
    private readonly server: net.Server,
    private readonly target: { readonly host: string; readonly port: number },
  ) {
    server.on('connection', (socket) => this.accept(socket));
  }

  static async before(target: { readonly host: string; readonly port: number }): Promise<TcpProxy> {
    const server = net.createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new TcpProxy(server, target);
  }

  get port(): number {
    return (this.server.address() as net.AddressInfo).port;
  }

  /** Cuts every connection at once. */
  cut(): void {
    for (const pair of this.pairs) for (const socket of pair) socket.destroy();
  }

  /** Cuts every connection, and takes none until `letIn`. */
  shutOut(): void {
    this.isOpen = false;
    this.cut();
  }

  letIn(): void {
    this.isOpen = true;
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private accept(inward: net.Socket): void {
    if (!this.isOpen) {
      inward.destroy();
      return;
    }
    const outward = net.connect({ ...this.target, noDelay: true });
    const pair = [inward, outward] as const;
    this.pairs.add(pair);
    inward.setNoDelay(true).pipe(outward).pipe(inward);
    for (const socket of pair) {
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.pairs.delete(pair);
        for (const other of pair) other.destroy();
      });
    }
  }
}
