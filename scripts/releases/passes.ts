import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { RELEASES, rootfsOf } from './rootfs.ts';
import { programInside, runInStage, stageFolder } from './stage.ts';

/** One run of the built program, with the engines of a release. */
export interface Pass {
  readonly release: string;
  readonly engine: 'docker' | 'podman';
  readonly store: 'classic' | 'containerd' | 'containers-storage';
  readonly profile: 'targeted-deny' | 'deny-by-default';
}

/** What a pass came to, as __tests__/fixtures/venues.json keeps it. */
export interface PassResult extends Pass {
  /** UTC. */
  readonly date: string;
  /** PRETTY_NAME of the release's os-release. */
  readonly distribution: string;
  readonly kernel: string;
  readonly cgroup: 1 | 2;
  /** What the programs say of themselves, shortened to a number; empty where one says nothing. */
  readonly versions: Readonly<Record<'engine' | 'runc' | 'libseccomp' | 'python', string>>;
  readonly verdict: string;
  /** Codes of the reasons, each once; with what was said where there is no evidence. */
  readonly reasons: readonly string[];
  readonly said: string;
  /** From the start of the program to its end, the base image made from packages included. */
  readonly seconds: number;
}

const PROFILES = ['targeted-deny', 'deny-by-default'] as const;

/** The release whose passes every test run makes. */
export const RELEASE_NEWEST = 'sid';

/** Every pass: release × engine × store × profile, without the containerd store where Docker is too old for it. */
export const PASSES: readonly Pass[] = RELEASES.filter(({ name }) => name !== 'forky').flatMap(({ name }) => {
  const stores = ['sid', 'trixie', 'noble'].includes(name)
    ? (['classic', 'containerd'] as const)
    : (['classic'] as const);
  return PROFILES.flatMap((profile): Pass[] => [
    ...stores.map((store): Pass => ({ release: name, engine: 'docker', store, profile })),
    { release: name, engine: 'podman', store: 'containers-storage', profile },
  ]);
});

/** Prints what the programs say of themselves, a line each, and becomes the program whose arguments follow. */
const VERSIONS = `
number() { "$@" 2>/dev/null | grep -oE '[0-9]+\\.[0-9]+(\\.[0-9]+)?' | head -n 1; }
{ . /etc/os-release; echo "distribution=$PRETTY_NAME"
  case $1 in docker) echo "engine=$(docker version --format '{{.Server.Version}}' | cut -d+ -f1)" ;; *) echo "engine=$(number podman --version)" ;; esac
  echo "runc=$(number runc --version)"
  echo "libseccomp=$(dpkg-query --show --showformat '\${Version}' libseccomp2 | cut -d- -f1)"
  echo "python=$(number python3 --version)"
  echo "kernel=$(number uname -r)"
  echo "cgroup=$([ "$(stat -f -c %T /sys/fs/cgroup)" = cgroup2fs ] && echo 2 || echo 1)"
} >/work/versions
shift; begin=$(date +%s%N); status=0; "$@" || status=$?
echo "seconds=$(( ($(date +%s%N) - begin) / 1000000000 ))" >>/work/versions; exit $status`;

/**
 * Runs one pass whole, from the root file system on (made if it is not there yet; see rootfsOf for what that costs).
 *
 * @throws Error where the root file system cannot be made or the program did not say what it came to
 */
export async function runPass(pass: Pass): Promise<PassResult> {
  const release = RELEASES.find(({ name }) => name === pass.release);
  if (release === undefined) throw new Error(`There is no release ${pass.release}.`);
  const { engine, store, profile } = pass;
  const rootfs = await rootfsOf(release);
  const work = stageFolder();
  try {
    const asked = [
      ...['run', '--json', '--venue', 'VPS', '--base-image', 'debian-packages', '--signing', 'none'],
      ...['--engine', engine, '--seccomp', profile, '--output', 'evidence'],
    ];
    const { exitCode, stdout } = await runInStage({
      rootfs,
      work,
      store: store === 'containers-storage' ? 'none' : store,
      command: ['sh', '-c', VERSIONS, 'pass', engine, ...programInside(...asked)],
      stderr: 'ignore',
    });
    const told = new Map(
      readFileSync(join(work, 'versions'), 'utf8')
        .split('\n')
        .map((line) => [line.split('=', 1)[0] ?? '', line.slice(line.indexOf('=') + 1)]),
    );
    const said = (name: string) => told.get(name) ?? '';
    const result = JSON.parse(stdout);
    const reasons: { code: string; message: string }[] = result.reasons ?? [];
    const evidence = readdirSync(work).includes('evidence');
    if ((exitCode === 0) !== (result.verdict === 'ACCEPTED'))
      throw new Error(`It ended with ${exitCode} and said ${result.verdict}.`);
    return {
      ...pass,
      date: new Date().toISOString().slice(0, 10),
      distribution: said('distribution'),
      kernel: said('kernel'),
      cgroup: said('cgroup') === '2' ? 2 : 1,
      versions: {
        engine: said('engine'),
        runc: said('runc'),
        libseccomp: said('libseccomp'),
        python: said('python'),
      },
      verdict: result.verdict,
      reasons: [...new Set(reasons.map(({ code }) => code))],
      said: evidence ? '' : (reasons[0]?.message ?? '').slice(0, 300),
      seconds: Number(said('seconds')),
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
