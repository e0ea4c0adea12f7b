import type { ServerResponse } from 'node:http';

const HINT = `HTTP/1.1 103 Early Hints\r\n${'link: </x>; rel=preload\r\n'.repeat(60)}\r\n`;

/** Sends so many informational answers (103), as long as the client takes them. */
export async function sendEarlyHints({ socket }: ServerResponse, count: number): Promise<void> {
  for (let sent = 0; sent < count && socket?.writable === true; sent += 1)
    if (!socket.write(HINT))
      await new Promise<unknown>((resolve) => {
        socket.once('drain', resolve);
        socket.once('close', resolve);
      });
}
