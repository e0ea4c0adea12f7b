import { statfs } from 'node:fs/promises';
import { AttestationError } from '../../foundation/errors.ts';
import { systemProgram } from '../../foundation/programs.ts';
import { type Client, call } from '../client.ts';

/** The OCI runtime that Podman is to use, and the cgroups of this machine. */
export interface PodmanRuntime {
  readonly name: 'crun' | 'runc';
  readonly path: string;
  readonly cgroupVersion: 1 | 2;
}

/**
 * statfs(2)'s f_type of a cgroup v2 mount (linux/magic.h), by which Podman decides too (cgroups.IsCgroup2UnifiedMode).
 */
const CGROUP2_SUPER_MAGIC = 0x63677270;

/**
 * Chooses the OCI runtime: crun, Podman's own default, or runc where crun is missing; only runc where cgroups are
 * version 1 or hybrid, which crun refuses (measured). Podman looks for it in the same folders, in the same order
 * (containers/common, pkg/config/default.go).
 *
 * @throws AttestationError `oci-runtime-missing`, or `program-unsafe`
 */
export async function choosePodmanRuntime(): Promise<PodmanRuntime> {
  const cgroupVersion = await hostsCgroups();
  const names = cgroupVersion === 2 ? (['crun', 'runc'] as const) : (['runc'] as const);
  for (const name of names) {
    const path = await systemProgram(name);
    if (path !== null) return { name, path, cgroupVersion };
  }
  throw cgroupVersion === 2
    ? missing('Podman has no OCI runtime here: neither crun nor runc is installed.')
    : missing("Podman's crun does not work with this machine's cgroups, and runc is not installed.");
}

/**
 * Returns the version that it reports; null if it reports none.
 *
 * @param environment Podman's: without XDG_RUNTIME_DIR crun does not report it to a user who is not root
 */
export async function podmanRuntimeVersion(
  { path }: PodmanRuntime,
  environment: Client['environment'],
  signal?: AbortSignal,
): Promise<string | null> {
  const client = { program: path, globalArguments: [], environment };
  const result = await call(client, ['--version'], { timeoutMs: 20_000, keepBytes: 4096, signal }).catch(
    () => null,
  );
  return /version\s+(\S+)/.exec(result?.stdout ?? '')?.[1]?.split('+')[0] ?? null;
}

async function hostsCgroups(): Promise<1 | 2> {
  const found = await statfs('/sys/fs/cgroup').catch(() => null);
  return found?.type === CGROUP2_SUPER_MAGIC ? 2 : 1;
}

function missing(message: string): AttestationError {
  return new AttestationError('oci-runtime-missing', message);
}
