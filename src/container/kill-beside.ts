import { call } from '../engine/client.ts';
import type { Engine } from '../engine/engine.ts';
import { ENGINE_TRAITS } from '../engine/traits.ts';
import type { Beside } from './beside.ts';

/** A container that is to be ended, and the user of its processes, as the engine has it: `65532:65532`. */
export interface KilledContainer {
  readonly id: string;
  readonly user: string;
}

/** Ends a container's processes from a container beside it. */
export interface KillBeside {
  /** Finds its image, which may take too long when there is something to end. */
  readonly prepare: () => Promise<unknown>;
  readonly kill: (killed: KilledContainer) => Promise<unknown>;
}

/** Its control group is this container's; another process may have the id by now. */
const KILL = `
import os, signal, sys
for name in os.listdir("/proc"):
    if name.isdecimal():
        try:
            with open(f"/proc/{name}/cgroup") as file:
                if sys.argv[1] in file.read():
                    os.kill(int(name), signal.SIGKILL)
        except OSError:
            pass
`;

const TIME_LIMIT_MS = 30_000;

/**
 * Returns what ends a payload whose first thread has ended, for a caller who may use Docker and is not root: its runtime
 * takes such a container for stopped, and the process goes on after `docker kill` and `docker rm` (measured on Docker
 * 26.1.5, runc 1.1.15), past its time limit and the bound on /out. A container with the payload's user id, without a
 * capability and with nothing mounted may signal it. With rootless Podman the payload's user is the caller, who needs no
 * help.
 */
export function killBeside(engine: Engine, beside: Beside): KillBeside | undefined {
  if (process.getuid?.() === 0 || ENGINE_TRAITS[engine.name].unshare !== null) return undefined;
  return {
    prepare: () => beside.image(),
    kill: async ({ id, user }) => {
      const args = await beside.arguments(['--pid', 'host', '--user', user], [KILL, id]);
      return call(engine.client, args, { timeoutMs: TIME_LIMIT_MS });
    },
  };
}
