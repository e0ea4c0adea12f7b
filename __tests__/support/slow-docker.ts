import { createServer } from 'node:http';
import { release } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { recordedInspect } from './recorded-inspect.ts';

/** How long {@link slowDocker} takes for each of its answers except a ping's, after what `onAsked` waits for. */
export const ANSWERS_AFTER_MS = 400;

/** Makes an engine on a socket that takes its time, as a busy one does. Returns a function that closes it. */
export async function slowDocker(path: string, onAsked: () => void | Promise<void>): Promise<() => void> {
  const recorded = recordedInspect('docker29-info');
  const info = JSON.stringify({ ...(recorded as object), KernelVersion: release() });
  const server = createServer(({ url }, answer) => {
    answer.setHeader('Api-Version', '1.55');
    if (url === '/_ping') return void answer.end('OK');
    void Promise.resolve(onAsked())
      .then(() => sleep(ANSWERS_AFTER_MS))
      .then(() => answer.end(info));
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
