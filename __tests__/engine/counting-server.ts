import { createServer, type Server } from 'node:net';
import { networkInterfaces } from 'node:os';

/** A server on every address of this machine that counts who connects, and answers anyone as a small web server. */
export class CountingServer {
  /** The first line of what each connection sent. */
  readonly connections: string[] = [];
  private readonly server: Server;

  private constructor(server: Server) {
    this.server = server;
  }

  static async start(): Promise<CountingServer> {
    const server = createServer();
    const counting = new CountingServer(server);
    server.on('connection', (socket) => {
      const at = counting.connections.push('nothing') - 1;
      socket.on('error', () => undefined);
      socket.once('data', (data) => {
        counting.connections[at] = data.toString('latin1').split('\r\n')[0] ?? '';
        socket.end(
          'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\nConnection: close\r\n\r\nHELLO',
        );
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '::', resolve));
    return counting;
  }

  get port(): number {
    const address = this.server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  /** IPv4 addresses at which a build may reach it: loopback, and every other one of this machine. */
  static addresses(): string[] {
    return Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter(({ family }) => family === 'IPv4')
      .map(({ address }) => address);
  }

  async close(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve));
  }
}
