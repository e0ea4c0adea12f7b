import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A release of Debian whose engines are run, and what its root file system is made of. */
export interface Release {
  readonly name: string;
  readonly packages: readonly string[];
}

const COMMON = [
  'ca-certificates',
  'docker.io',
  'podman',
  'runc',
  'crun',
  'fuse-overlayfs',
  'python3-minimal',
];
/** Bookworm's Docker has its client in `docker.io` and BuildKit in the engine; its Podman only recommends its policy.json. */
const WITH_BUILDX = [...COMMON, 'docker-cli', 'docker-buildx'];

/** The newest first. Forky is what sid was some days before: it is asked for when the two differ. */
export const RELEASES: readonly Release[] = [
  { name: 'sid', packages: WITH_BUILDX },
  { name: 'forky', packages: WITH_BUILDX },
  { name: 'trixie', packages: WITH_BUILDX },
  { name: 'bookworm', packages: [...COMMON, 'golang-github-containers-common'] },
];

/** Where root file systems are kept; each takes about 900 MB. */
const CACHE = join(
  process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'),
  'sandbox-attestation-test-releases',
);

/**
 * Has a root file system of a release of today (UTC), which nothing may write to: made by debootstrap once a day, which takes 45
 * to 100 seconds and about 300 MB from the mirror, then kept. Those of earlier days are removed.
 *
 * @returns its folder
 * @throws Error with what is missing or what debootstrap wrote
 */
export async function rootfsOf(release: Release): Promise<string> {
  const name = `${release.name}-${new Date().toISOString().slice(0, 10)}`;
  const folder = join(CACHE, name);
  mkdirSync(CACHE, { recursive: true, mode: 0o700 });
  removeOld(release, name);
  if (existsSync(folder)) return folder;
  const partial = join(CACHE, `${name}.partial-${process.pid}`);
  try {
    await debootstrap(release, partial);
    // Another run may have made it meanwhile: the first one stays.
    if (!existsSync(folder)) renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
}

/** debootstrap's own order of packages does not fit every one of them: apt installs the engines. */
const MAKE = `
keyring=$1 release=$2 folder=$3 packages=$4; shift 4
debootstrap --variant=minbase --keyring="$keyring" --include=ca-certificates "$release" "$folder" "$@"
mount -t proc proc "$folder/proc"
cat /etc/resolv.conf >"$folder/etc/resolv.conf"
printf '#!/bin/sh\\nexit 101\\n' >"$folder/usr/sbin/policy-rc.d"
chmod 755 "$folder/usr/sbin/policy-rc.d"
inside() { chroot "$folder" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }
inside apt-get update
inside apt-get install -y --no-install-recommends $packages
inside apt-get clean`;

/** In namespaces of its own, so that what is mounted and started ends with it. */
async function debootstrap({ name, packages }: Release, folder: string): Promise<void> {
  const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';
  if (!existsSync('/usr/sbin/debootstrap') || !existsSync(keyring))
    throw new Error(
      'debootstrap or the keys of Debian are missing: apt-get install debootstrap debian-archive-keyring',
    );
  const mirror = machineMirror();
  const args = [
    ...['--pdeathsig', 'KILL', 'unshare', '--mount', '--propagation', 'private', '--pid', '--fork'],
    ...['--kill-child', '--mount-proc', 'sh', '-euc', MAKE, 'make', keyring, name, folder],
    ...[packages.join(' '), ...(mirror === null ? [] : [mirror])],
  ];
  const child = spawn('setpriv', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => {
      output = (output + bytes.toString()).slice(-2000);
    });
  const status = await new Promise((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });
  if (status !== 0) throw new Error(`The root file system of ${name} was not made (${status}): ${output}`);
}

/** The mirror of Debian that this machine's apt has; null where it has none: debootstrap's own default then. */
function machineMirror(): string | null {
  const format = '$(ORIGIN)|$(LABEL)|$(REPO_URI)';
  const found = spawnSync('apt-get', ['indextargets', '--format', format, 'Created-By: Packages'], {
    encoding: 'utf8',
  });
  const line = (found.stdout ?? '').split('\n').find((each) => each.startsWith('Debian|Debian|'));
  return line?.split('|')[2] ?? null;
}

/** Earlier days' file systems, and what a killed debootstrap left. */
function removeOld(release: Release, keep: string): void {
  for (const each of readdirSync(CACHE)) {
    const [, name, pid] = /^(.+)-\d{4}-\d\d-\d\d(?:\.partial-(\d+))?$/.exec(each) ?? [];
    if (name !== release.name || each === keep) continue;
    if (pid !== undefined && existsSync(`/proc/${pid}`)) continue;
    rmSync(join(CACHE, each), { recursive: true, force: true });
  }
}
