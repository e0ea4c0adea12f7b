import { access, readdir, readFile } from 'node:fs/promises';
import { arch, hostname, platform, release } from 'node:os';
import { join } from 'node:path';
import { type Sha256, sha256Of } from '../foundation/digest.ts';
import { sandboxUserOf } from './sandbox-user.ts';

/** The facts of this machine: gathered once, when the program starts, and judged by `venue.ts`. */
export interface Machine {
  readonly platform: string;
  readonly architecture: string;
  readonly kernel: string;
  readonly hostname: string;
  /** sha256 of /etc/machine-id: it distinguishes machines without identifying them; null if the machine has no id. */
  readonly machineIdSha256: Sha256 | null;
  /** sha256 of the boot id, without hyphens: no two starts of any machines have the same; null if it is not reported. */
  readonly bootIdSha256: Sha256 | null;
  /** PRETTY_NAME of os-release. */
  readonly distribution: string;
  readonly lsms: readonly string[];
  /** Where the kernel writes the memory of a program that crashed (core(5)). */
  readonly corePattern: string;
  /** Who has the sandbox’s user id, or may take it, for a message; null if nobody has. */
  readonly sandboxUser: string | null;
  /** Signs that this process runs inside a container or a WSL machine, as sentences; empty on a real host. */
  readonly containerSigns: readonly string[];
}

const MARKERS: readonly (readonly [string, string])[] = [
  ['/.dockerenv', '/.dockerenv exists'],
  ['/run/.containerenv', '/run/.containerenv exists'],
  ['/run/systemd/container', 'systemd reports a container'],
];

/** Reads the facts that decide the venue. It never throws: an unreadable fact is empty. */
export async function readMachine(): Promise<Machine> {
  const [id, boot, os, lsms, corePattern, sandboxUser, signs] = await Promise.all([
    text('/etc/machine-id'),
    text('/proc/sys/kernel/random/boot_id'),
    text('/etc/os-release'),
    text('/sys/kernel/security/lsm'),
    text('/proc/sys/kernel/core_pattern'),
    sandboxUserOf(),
    containerSigns(),
  ]);
  return {
    platform: platform(),
    architecture: arch(),
    kernel: release(),
    hostname: hostname(),
    machineIdSha256: machineIdDigest(id),
    bootIdSha256: machineIdDigest(boot.replaceAll('-', '')),
    distribution: prettyName(os),
    lsms: lsms.trim() === '' ? await mountedLsms() : lsms.trim().split(','),
    corePattern,
    sandboxUser,
    containerSigns: signs,
  };
}

/**
 * Returns the digest of a machine's id; null for a text that is not one. An id has one form (machine-id(5)): another
 * spelling of the same id would count as another machine, and many machines have "uninitialized".
 */
export function machineIdDigest(text: string): Sha256 | null {
  const id = /^([0-9a-f]{32})\n?$/.exec(text)?.[1] ?? '';
  return id === '' || /^0+$/.test(id) ? null : sha256Of(id);
}

/**
 * Returns the signs that this process runs inside a container, as sentences.
 *
 * @param root where this machine's files are; another folder only in the tests
 */
export async function containerSigns(root = '/'): Promise<string[]> {
  const markers = await Promise.all(
    MARKERS.map(async ([path, words]) => ((await exists(join(root, path))) ? [words] : [])),
  );
  const [init, mounts, cgroup] = await Promise.all([
    text(join(root, 'proc/1/environ')),
    text(join(root, 'proc/1/mountinfo')),
    text(join(root, 'proc/1/cgroup')),
  ]);
  const found = markers.flat();
  if (/(^|\0)container=/.test(init)) found.push('process 1 was started with container=');
  if (rootIsLayered(mounts)) found.push('the root filesystem is a container image');
  if (/\/(docker|kubepods|libpod|lxc|containerd)[-/]/.test(cgroup))
    found.push("process 1 is in a container's cgroup");
  return found;
}

/** Returns whether / is an overlay whose upper folder an engine keeps (a live system's overlay is not). */
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
  // Not every machine mounts securityfs; AppArmor and SELinux also report in their own places.
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
