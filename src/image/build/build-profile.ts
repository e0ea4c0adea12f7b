import { readFileAt } from '../../foundation/safe-file.ts';

/** Where containers/common has its profile; the first that is there is the one that Podman takes (containers.conf(5)). */
const SYSTEM_PROFILES = ['/etc/containers/seccomp.json', '/usr/share/containers/seccomp.json'];

const MOST_BYTES = 1 << 20;

/** AF_UNIX, AF_INET, AF_INET6, and AF_NETLINK without audit: what programs of a build use, and a namespace holds. */
const SOCKETS = [
  ...[1, 2, 10].map((family) => [equal(0, family)]),
  [equal(0, 16), { index: 2, value: 9, op: 'SCMP_CMP_NE' }],
];

function equal(index: number, value: number) {
  return { index, value, op: 'SCMP_CMP_EQ' };
}

/**
 * Returns the profile under which Podman runs the commands of a build: the system's own, in which a socket has a family
 * that a network namespace holds. Podman's own also allows AF_VSOCK, which leads to the machine's hypervisor whatever
 * the network is (vsock(7)). Null if the system has no such file, or one of another form: Podman then takes what is
 * compiled into it.
 */
export async function buildProfile(): Promise<string | null> {
  for (const path of SYSTEM_PROFILES) {
    const file = await readFileAt(path, MOST_BYTES);
    if (file.kind === 'missing') continue;
    return file.kind === 'bytes' ? withoutOtherFamilies(file.bytes.toString('utf8')) : null;
  }
  return null;
}

interface Profile {
  readonly defaultAction: string;
  readonly syscalls: readonly { readonly names: readonly string[] }[];
}

/** Null if the text is no profile that denies by default. Pure: exported for its test. */
export function withoutOtherFamilies(text: string): string | null {
  const profile = profileIn(text);
  if (profile === null) return null;
  const kept = profile.syscalls.map((rule) => ({
    ...rule,
    names: rule.names.filter((name) => name !== 'socket'),
  }));
  const sockets = SOCKETS.map((args) => ({ names: ['socket'], action: 'SCMP_ACT_ALLOW', args }));
  const syscalls = [...kept.filter(({ names }) => names.length > 0), ...sockets];
  return JSON.stringify({ ...profile, syscalls });
}

function profileIn(text: string): Profile | null {
  try {
    const json: unknown = JSON.parse(text);
    return isProfile(json) ? json : null;
  } catch {
    return null;
  }
}

function isProfile(json: unknown): json is Profile {
  if (typeof json !== 'object' || json === null) return false;
  const { defaultAction, syscalls } = json as Partial<Record<keyof Profile, unknown>>;
  if (defaultAction !== 'SCMP_ACT_ERRNO' || !Array.isArray(syscalls)) return false;
  return syscalls.every(
    (rule: unknown) =>
      typeof rule === 'object' && rule !== null && 'names' in rule && Array.isArray(rule.names),
  );
}
