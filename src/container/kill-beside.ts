import { join } from 'node:path';
import { call } from '../engine/client.ts';
import type { Engine } from '../engine/engine.ts';
import { ENGINE_TRAITS } from '../engine/traits.ts';
import { type CleanerContext, referenceBase } from './output-cleaner.ts';
import { PAYLOAD_USER } from './run-arguments.ts';

/** Ends a container's processes from a container beside it. */
export type KillBeside = (containerId: string) => Promise<void>;

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
 * 26.1.5, runc 1.1.15), past its time limit and the bound on /out. A container of the reference image's base (never the
 * subject's), with the payload's user id, without a capability and with nothing mounted, may signal it. With rootless Podman
 * the payload's user is the caller, who needs no help.
 */
export function killBeside(engine: Engine, runContext: CleanerContext): KillBeside | undefined {
  if (process.getuid?.() === 0 || ENGINE_TRAITS[engine.name].unshare !== null) return undefined;
  const profile = join(runContext.projectFolder, 'seccomp/targeted-deny.json');
  return async (containerId) => {
    const args = [
      ...['run', '--rm', '--network', 'none', '--read-only', '--ipc', 'none', '--pull', 'never'],
      ...['--pid', 'host'],
      ...['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--security-opt', `seccomp=${profile}`],
      ...['--pids-limit', '16', '--memory', '256m', '--log-driver', 'none', '--user', PAYLOAD_USER],
      ...['--entrypoint', '/usr/bin/python3', await referenceBase(engine, runContext)],
      ...['-I', '-c', KILL, containerId],
    ];
    await call(engine.client, args, { timeoutMs: TIME_LIMIT_MS });
  };
}
