import { readFile, readlink } from 'node:fs/promises';
import { refuseCancelled } from '../foundation/cancelled.ts';
import { ENGINE_NAMES, type EngineName } from '../foundation/engine-name.ts';
import { AttestationError } from '../foundation/errors.ts';
import { connectDocker } from './docker/connect.ts';
import type { Engine, EngineContext, HostMachine } from './engine.ts';
import { connectPodman } from './podman/connect.ts';
import { refuseSandboxUser } from './sandbox-user.ts';

/** The connector of each engine. */
const CONNECTORS: Readonly<Record<EngineName, (runContext: EngineContext) => Promise<Engine>>> = {
  docker: connectDocker,
  podman: connectPodman,
};

/**
 * Connects to the engine that the caller names, or to the first that answers.
 *
 * @throws AttestationError the connector's own; for `auto`, `engine-unreachable` with what each engine said; `core-socket`;
 *   `sandbox-user-taken`; `filtered`; `pid-namespace`
 */
export async function chooseEngine(choice: 'auto' | EngineName, runContext: EngineContext): Promise<Engine> {
  refuseCoreSocket(runContext.machine);
  await refuseFilter();
  await refuseOtherProcesses();
  if (choice !== 'auto') return connect(choice, runContext);
  if (runContext.program)
    throw new AttestationError('engine-program', 'The engine’s program is named, but the engine is not.');
  const said: string[] = [];
  for (const name of ENGINE_NAMES) {
    try {
      return await connect(name, runContext);
    } catch (error) {
      refuseCancelled(runContext.signal);
      // What the caller named is wrong with every engine.
      if (!(error instanceof AttestationError) || error.kind === 'usage') throw error;
      said.push(error.message);
    }
  }
  throw new AttestationError(
    'engine-unreachable',
    `No container engine on this machine answers. ${said.join(' ')}`,
    {
      advice:
        'Install Docker or Podman, or start the one that is installed (systemctl start docker.service).',
    },
  );
}

async function connect(name: EngineName, runContext: EngineContext): Promise<Engine> {
  const engine = await CONNECTORS[name](runContext);
  try {
    refuseSandboxUser(engine.facts, runContext.machine.sandboxUser);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return engine;
}

/**
 * Refuses a seccomp filter of this program's own: it can answer calls in the kernel's place, of this program and of Podman's
 * runtime, and Podman's containers have it besides the profile.
 */
async function refuseFilter(): Promise<void> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  if (!status.includes('\nSeccomp:\t0\n'))
    throw new AttestationError('filtered', 'This program runs under a seccomp filter.');
}

/**
 * Refuses a process id namespace of this program's own without a /proc of its own (`unshare --pid`): the ids in /proc are
 * other processes' here, so that a signal would reach nobody, or somebody else.
 */
async function refuseOtherProcesses(): Promise<void> {
  const self = await readlink('/proc/self').catch(() => null);
  if (self !== `${process.pid}`)
    throw new AttestationError(
      'pid-namespace',
      '/proc does not show the processes of this program’s own process id namespace.',
    );
}

/** Linux 6.16 and newer: the kernel connects to it for every crash, whatever the limit on cores (fs/coredump.c). */
function refuseCoreSocket({ corePattern }: HostMachine): void {
  if (corePattern === '')
    throw new AttestationError('core-socket', 'Where this machine’s kernel reports crashes cannot be read.');
  if (corePattern.startsWith('@'))
    throw new AttestationError(
      'core-socket',
      'This machine’s kernel reports each crash to a socket of the host (kernel.core_pattern), out of every sandbox.',
    );
}
