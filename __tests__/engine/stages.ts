import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EngineName } from '../engines.ts';
import { faultyClient } from '../hostile/faulty-client.ts';
import { faultyService, programOf } from '../hostile/faulty-service.ts';
import { faultySocket, programsTold } from '../hostile/faulty-socket.ts';

/** The calls of an engine's client that a run makes one after the other, as a shell's expression over ` ARGUMENTS `. */
const STAGES: Readonly<Record<string, string>> = {
  info: ' info ',
  build: ' build ',
  built: ' build ',
  create: ' create ',
  // Of a container, not of an image.
  inspect: '[^e] (inspect|init) ',
  export: ' save ',
  start: ' start ',
};

/** The same stages of an engine that is asked over its socket for all but what its client builds and creates. */
const SOCKET_STAGES: Readonly<Record<string, RegExp>> = {
  info: /\/info$/,
  inspect: /^GET \S+\/containers\/[0-9a-f]{64}\/json$/,
  export: /\/images\/[^/]+\/get(?:\?|$)/,
  start: /\/start$/,
};

function stageOf(engine: EngineName, stage: string): string {
  return engine === 'podman' && stage === 'info' ? ' system service ' : (STAGES[stage] ?? '');
}

/** An engine at one of whose calls the program that makes it gets a signal; the call goes on for a moment, as one does. */
export async function signalledAt(folder: string, engine: EngineName, stage: string, signal: string) {
  const at = SOCKET_STAGES[stage];
  // Podman's service is not asked what it is: its start is that stage.
  if (engine === 'podman' && at !== undefined && stage !== 'info') {
    const first = async () => {
      process.kill(programOf(folder), `SIG${signal}`);
      await sleep(300);
    };
    return faultyService(folder, { at, does: { first } });
  }
  if (at === undefined || engine === 'podman') {
    // The program is the client's parent.
    const kill = `kill -${signal} $PPID; sleep 0.3`;
    const does = stage === 'built' ? `"$engine" "$@"; ${kill}; exec sleep 9` : kill;
    return {
      environment: faultyClient(folder, engine, { at: stageOf(engine, stage), does }),
      happened: () => existsSync(join(folder, 'once')),
      end: async () => undefined,
    };
  }
  const first = async () => {
    for (const pid of programsTold(socket.host)) process.kill(pid, `SIG${signal}`);
    await sleep(300);
  };
  const socket = await faultySocket(folder, { at, does: { first } });
  return { ...socket, environment: { DOCKER_HOST: socket.host } };
}
