import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ENGINE_PROGRAM } from './faulty-client.ts';
import { type FaultySocket, faultySocket, type SocketFault } from './faulty-socket.ts';

/** Where Podman's service would be, as soon as the program starts it; null when it does not. */
async function asked(file: string, over: () => boolean): Promise<string | null> {
  while (!over()) {
    const path = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
    if (path !== '' && existsSync(`${path}r`)) return path;
    await sleep(5);
  }
  return null;
}

/** The program that started the service, once it has. */
export function programOf(folder: string): number {
  return Number(readFileSync(join(folder, 'program'), 'utf8'));
}

/**
 * Puts a client before Podman's: its service listens next to the socket that was asked for. On that socket listens a
 * proxy with the fault: the program meets it as it would meet a service that does such a thing.
 */
export async function faultyService(
  folder: string,
  fault: SocketFault,
): Promise<Omit<FaultySocket, 'host'> & { readonly environment: Record<string, string> }> {
  const bin = join(folder, 'bin');
  const file = join(folder, 'asked');
  mkdirSync(bin);
  const script = [
    '#!/bin/bash',
    'if [[ " $* " == *" system service "* ]]; then',
    `echo $PPID >${join(folder, 'program')}`,
    `last=\${@: -1}; echo "\${last#unix://}" >${file}; set -- "\${@:1:$#-1}" "\${last}r"`,
    'fi',
    'exec /usr/bin/podman "$@"',
    '',
  ];
  writeFileSync(join(bin, 'podman'), script.join('\n'), { mode: 0o755 });
  let over = false;
  const proxy = asked(file, () => over).then((path) =>
    path === null ? null : faultySocket(dirname(path), fault, `unix://${path}r`),
  );
  let socket: FaultySocket | null = null;
  void proxy.then((made) => {
    socket = made;
  });
  return {
    environment: { [ENGINE_PROGRAM]: join(bin, 'podman') },
    happened: () => socket?.happened() ?? false,
    end: async () => {
      over = true;
      await (await proxy)?.end();
    },
  };
}
