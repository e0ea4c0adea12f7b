import type { Engine } from '../engine/engine.ts';
import { ENGINE_TRAITS } from '../engine/traits.ts';
import { refuseCancelled } from '../foundation/cancelled.ts';
import { endsSoon } from '../foundation/until-aborted.ts';
import type { HelperContainer } from './helper-container.ts';

/** A container that is to be ended, and the user of its processes, as the engine has it: `65532:65532`. */
export interface KilledContainer {
  readonly id: string;
  readonly user: string;
}

/** Ends a container's processes from a helper container. */
export interface HelperKill {
  /** Finds its image, which may take too long when there is something to end. @throws AttestationError `cancelled` alone */
  readonly prepare: (signal: AbortSignal | undefined) => Promise<void>;
  readonly kill: (killed: KilledContainer) => Promise<void>;
}

/**
 * Its control group is this container's; another process may have the id by now. Of a first thread that has ended the first
 * version of control groups shows none: its other threads have it.
 */
const KILL = `
import glob, os, signal, sys
def has(path):
    try:
        with open(path) as file:
            return sys.argv[1] in file.read()
    except OSError:
        return False
for name in os.listdir("/proc"):
    if name.isdecimal() and (has(f"/proc/{name}/cgroup") or any(map(has, glob.iglob(f"/proc/{name}/task/*/cgroup")))):
        try:
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
export function helperKill(engine: Engine, helper: HelperContainer): HelperKill | undefined {
  if (process.getuid?.() === 0 || ENGINE_TRAITS[engine.name].unshare !== null) return undefined;
  return {
    prepare: async (signal) => {
      // Without it a run goes on: what nothing ends is reported. The same signal ends its making, which removes what it made.
      await endsSoon(signal, Promise.allSettled([helper.image()]));
      refuseCancelled(signal);
    },
    kill: async ({ id, user }) => {
      const flags = ['--pid', 'host', '--user', user];
      await helper.run({ flags, script: [KILL, id], timeoutMs: TIME_LIMIT_MS });
    },
  };
}
