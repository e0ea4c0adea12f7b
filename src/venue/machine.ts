import { access, readdir, readFile } from 'node:fs/promises';
import { arch, hostname, platform, release } from 'node:os';
import { type Sha256, sha256Of } from '../foundation/digest.ts';

/** What this machine says of itself: gathered once, at the edge, and judged by `venue.ts`. */
export interface Machine {
  readonly platform: string;
  readonly architecture: string;
  readonly kernel: string;
  readonly hostname: string;
  /** sha256 of /etc/machine-id: tells machines apart without telling which they are; null where there is none. */
  readonly machineIdSha256: Sha256 | null;
  /** PRETTY_NAME of os-release. */
  readonly distribution: string;
  readonly lsms: readonly string[];
  /** Signs that this process runs inside a container or a WSL machine, each in words; empty on a real host. */
  readonly containerSigns: readonly string[];
}

const MARKERS: readonly (readonly [string, string])[] = [
  ['/.dockerenv', 'there is a /.dockerenv'],
  ['/run/.containerenv', 'there is a /run/.containerenv'],
  ['/run/systemd/container', 'systemd says it runs in a container'],
];

/** Reads what the venue is judged by. Nothing here throws: what cannot be read is empty. */
export async function readMachine(): Promise<Machine> {
  const [id, os, lsms, containerSigns] = await Promise.all([
    text('/etc/machine-id'),
    text('/etc/os-release'),
    text('/sys/kernel/security/lsm'),
    signs(),
  ]);
  return {
    platform: platform(),
    architecture: arch(),
    kernel: release(),
    hostname: hostname(),
    machineIdSha256: machineIdDigest(id),
    distribution: prettyName(os),
    lsms: lsms.trim() === '' ? await mountedLsms() : lsms.trim().split(','),
    containerSigns,
  };
}

/**
 * The digest of a machine's id; null for what is not one. It has one form (machine-id(5)): another spelling of the same id
 * would count as another machine, and "uninitialized" is many machines' own.
 */
export function machineIdDigest(text: string): Sha256 | null {
  const id = /^([0-9a-f]{32})\n?$/.exec(text)?.[1] ?? '';
  return id === '' || /^0+$/.test(id) ? null : sha256Of(id);
}

async function signs(): Promise<string[]> {
  const markers = await Promise.all(
    MARKERS.map(async ([path, words]) => ((await exists(path)) ? [words] : [])),
  );
  const [init, mounts, cgroup] = await Promise.all([
    text('/proc/1/environ'),
    text('/proc/1/mountinfo'),
    text('/proc/1/cgroup'),
  ]);
  const found = markers.flat();
  if (/(^|\0)container=/.test(init)) found.push('process 1 was started with container=');
  if (rootIsLayered(mounts)) found.push('the root filesystem is a container image');
  if (/\/(docker|kubepods|libpod|lxc|containerd)[-/]/.test(cgroup))
    found.push("process 1 is in a container's cgroup");
  return found;
}

/** Whether / is an overlay whose upper folder an engine keeps (a live system's overlay is not). */
function rootIsLayered(mountinfo: string): boolean {
  return mountinfo.split('\n').some((line) => {
    const [before, after] = line.split(' - ');
    const isRoot = before?.split(' ')[4] === '/';
    return (
      isRoot && /^overlay /.test(after ?? '') && /(docker|containers|containerd|kubelet)/.test(after ?? '')
    );
  });
}

async function mountedLsms(): Promise<string[]> {
  // securityfs is not mounted everywhere; AppArmor and SELinux tell in their own places too.
  const apparmor = (await text('/sys/module/apparmor/parameters/enabled')).startsWith('Y')
    ? ['apparmor']
    : [];
  const selinux = (await readdir('/sys/fs/selinux').catch(() => [])).length > 0 ? ['selinux'] : [];
  return [...apparmor, ...selinux];
}

function prettyName(osRelease: string): string {
  return /^PRETTY_NAME="?([^"\n]*)"?$/m.exec(osRelease)?.[1]?.slice(0, 100) ?? 'unknown Linux';
}

async function text(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
