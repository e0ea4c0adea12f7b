import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A release of a distribution whose engines are run, and what its root file system is made of. */
export interface Release {
  readonly name: string;
  readonly distribution: 'debian' | 'ubuntu';
  readonly packages: readonly string[];
}

/** Per distribution: the keys that its archive is signed with, its components, and the suites beside the release's own. */
const ARCHIVES = {
  debian: { keyring: '/usr/share/keyrings/debian-archive-keyring.gpg', components: 'main', more: [] },
  ubuntu: {
    keyring: '/usr/share/keyrings/ubuntu-archive-keyring.gpg',
    components: 'main,universe',
    more: ['-updates'],
  },
} as const;

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

/**
 * The newest first. Forky is what sid was some days before: it is asked for when the two differ. Noble is what GitHub's hosted
 * runners are made of (ubuntu-24.04), with the distribution's own Docker.
 */
export const RELEASES: readonly Release[] = [
  { name: 'sid', distribution: 'debian', packages: WITH_BUILDX },
  { name: 'forky', distribution: 'debian', packages: WITH_BUILDX },
  { name: 'trixie', distribution: 'debian', packages: WITH_BUILDX },
  {
    name: 'noble',
    distribution: 'ubuntu',
    packages: [...COMMON, 'docker-buildx', 'netavark', 'aardvark-dns'],
  },
  { name: 'bookworm', distribution: 'debian', packages: [...COMMON, 'golang-github-containers-common'] },
  { name: 'jammy', distribution: 'ubuntu', packages: [...COMMON, 'docker-buildx'] },
  { name: 'bullseye', distribution: 'debian', packages: COMMON },
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
keyring=$1 release=$2 folder=$3 packages=$4 components=$5 more=$6; shift 6
debootstrap --variant=minbase --keyring="$keyring" --components="$components" --include=ca-certificates "$release" "$folder" "$@"
for suite in $more; do
  sed -n "s/^\\(deb .*\\) $release /\\1 $release$suite /p" "$folder/etc/apt/sources.list" >>"$folder/etc/apt/sources.list.d/more.list"
done
mount -t proc proc "$folder/proc"
cat /etc/resolv.conf >"$folder/etc/resolv.conf"
printf '#!/bin/sh\\nexit 101\\n' >"$folder/usr/sbin/policy-rc.d"
chmod 755 "$folder/usr/sbin/policy-rc.d"
inside() { chroot "$folder" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }
inside apt-get update
inside apt-get install -y --no-install-recommends $packages
inside apt-get clean`;

/** In namespaces of its own, so that what is mounted and started ends with it. */
async function debootstrap({ name, distribution, packages }: Release, folder: string): Promise<void> {
  const { keyring, components, more } = ARCHIVES[distribution];
  if (!existsSync('/usr/sbin/debootstrap') || !existsSync(keyring))
    throw new Error(
      'debootstrap or a keyring is missing: apt-get install debootstrap debian-archive-keyring ubuntu-keyring',
    );
  const mirror = await mirrorOf(distribution, name);
  const args = [
    ...['--pdeathsig', 'KILL', 'unshare', '--mount', '--propagation', 'private', '--pid', '--fork'],
    ...['--kill-child', '--mount-proc', 'sh', '-euc', MAKE, 'make', keyring, name, folder],
    ...[packages.join(' '), components, more.join(' '), ...(mirror === null ? [] : [mirror])],
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

/**
 * The mirror that this machine's apt uses, with the other distribution beside it if it is not this machine's own; null where
 * there is none: debootstrap's own default then.
 */
async function mirrorOf(distribution: Release['distribution'], release: string): Promise<string | null> {
  const format = '$(REPO_URI)';
  const targets = spawnSync('apt-get', ['indextargets', '--format', format, 'Created-By: Packages'], {
    encoding: 'utf8',
  });
  for (const line of (targets.stdout ?? '').split('\n')) {
    if (!/^https?:.*\/(debian|ubuntu)\/?$/.test(line)) continue;
    const mirror = line.replace(/(debian|ubuntu)\/?$/, distribution);
    const answer = await fetch(`${mirror}/dists/${release}/Release`).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return mirror;
  }
  return null;
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
