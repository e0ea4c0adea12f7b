import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { planRun } from '../../src/container/run-arguments.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { flagBegins, type RunFlag } from '../../src/foundation/run-flag.ts';
import { NOTHING_TO_SHOW, RESTRICTIONS } from '../../src/probes/restrictions/restrictions.ts';
import { describeEngines, type EngineName } from '../engines.ts';
import { attested, reasonsOf } from './attested.ts';
import { IsolatedNetwork } from './isolated-network.ts';

/** An isolated network that stands in for `--network none`: internal, so that nothing gets out of it (addresses for documentation, RFC 5737). */
const NETWORK = `sandbox-attestation-restrictions-${process.pid}`;

interface Weakening {
  /** The planned flag that is taken away, as it begins. */
  readonly flag: string;
  /** What replaces it where its absence has no effect here, or a larger one than a test may have. */
  readonly instead?: readonly RunFlag[];
  /** Why something replaces it. */
  readonly because?: string;
  /** Flags that mean nothing without it, so that the engine would refuse to start. */
  readonly also?: string;
  readonly engines?: readonly EngineName[];
  /** Reasons that must stand among those that block. */
  readonly blocks: readonly string[];
}

/** Every flag that puts a restriction in force, and the named reasons that block a run without it. */
const WEAKENINGS: readonly Weakening[] = [
  {
    flag: '--network none',
    instead: [{ flag: '--network', value: NETWORK }],
    because: 'never a real bridge',
    blocks: [
      'restriction-missing --network none',
      'probe-failed PR-NET-2',
      'contradicted PR-NET-1',
      'contradicted PR-NET-2',
    ],
  },
  {
    flag: '--read-only',
    blocks: ['restriction-missing --read-only', 'probe-failed PR-MOUNT-1', 'contradicted PR-FS-ESC-1'],
  },
  { flag: '--cap-drop ALL', blocks: ['restriction-missing --cap-drop ALL'] },
  {
    flag: '--security-opt no-new-privileges',
    blocks: ['restriction-missing --security-opt no-new-privileges'],
  },
  {
    flag: '--security-opt seccomp=',
    blocks: [
      'probe-failed PR-SOCK-1',
      'probe-failed PR-PTRACE-1',
      'restriction-missing --security-opt seccomp=',
    ],
  },
  { flag: '-v INPUT', blocks: ['restriction-missing -v INPUT:/in:ro', 'probe-failed PR-MOUNT-1'] },
  { flag: '--tmpfs /tmp', blocks: ['restriction-missing --tmpfs /tmp', 'probe-failed PR-MOUNT-1'] },
  {
    flag: '--user',
    instead: [{ flag: '--user', value: '0:0' }],
    because: "without it the image's own USER, which is the same, would hold",
    blocks: ['restriction-missing --user'],
  },
  { flag: '--ipc none', blocks: ['restriction-missing --ipc none'] },
  { flag: '--tmpfs /dev/mqueue', blocks: ['restriction-missing --tmpfs /dev/mqueue'] },
  { flag: '--tmpfs /dev/pts', blocks: ['restriction-missing --tmpfs /dev/pts'] },
  {
    flag: '--cgroupns private',
    instead: [{ flag: '--cgroupns', value: 'host' }],
    because: 'private is the default with cgroup v2',
    blocks: ['restriction-missing --cgroupns private'],
  },
  { flag: '--pids-limit', blocks: ['restriction-missing --pids-limit'] },
  { flag: '--memory', also: '--memory-swap', blocks: ['restriction-missing --memory'] },
  { flag: '--memory-swap', blocks: ['restriction-missing --memory-swap'] },
  { flag: '--cpus', blocks: ['restriction-missing --cpus'] },
  { flag: '--ulimit fsize', blocks: ['restriction-missing --ulimit fsize'] },
  { flag: '--ulimit core', blocks: ['restriction-missing --ulimit core=1'] },
  { flag: '--ulimit nofile', blocks: ['restriction-missing --ulimit nofile'] },
  {
    flag: '--no-healthcheck',
    instead: [{ flag: '--health-cmd', value: 'true' }],
    because: 'this image has no health check',
    blocks: ['restriction-missing --no-healthcheck'],
  },
  { flag: '--log-driver none', blocks: ['restriction-missing --log-driver none'] },
  {
    flag: '--read-only-tmpfs=false',
    engines: ['podman'],
    blocks: ['restriction-missing --read-only-tmpfs=false', 'probe-failed PR-MOUNT-1'],
  },
  {
    flag: '--http-proxy=false',
    engines: ['podman'],
    instead: [{ flag: '--env', value: 'https_proxy=http://proxy.invalid' }],
    because: "our client's own environment holds no proxy that Podman could hand on",
    blocks: ['restriction-missing --http-proxy=false', 'probe-failed PR-ENV-1', 'contradicted PR-ENV-1'],
  },
];

/** Flags whose absence ends the run before there is evidence: the error's code is the named reason. */
const ENDS_BEFORE: Readonly<Record<string, string>> = { '-v OUTPUT': 'engine-not-local' };

/** A planned flag as the restrictions name it: the run's own folders by their roles. */
function named({ flag, value }: RunFlag): RunFlag {
  if (flag === '-v') return { flag, value: value?.endsWith(':/in:ro') === true ? 'INPUT' : 'OUTPUT' };
  return value === undefined ? { flag } : { flag, value };
}

function weakened({
  flag,
  instead = [],
  also,
}: Weakening): (flags: readonly RunFlag[]) => readonly RunFlag[] {
  return (flags) => {
    const kept = flags.filter(
      (each) => !flagBegins(named(each), flag) && !(also && flagBegins(named(each), also)),
    );
    expect(kept.length).toBeLessThan(flags.length);
    return [...kept, ...instead];
  };
}

const PLANNED = {
  labels: { 'io.sandbox-attestation.run': '0' },
  imageId: sha256Of('image'),
  folder: { name: 'x', profile: '/t/seccomp.json', input: '/t/in', output: '/t/out' },
  extra: [],
};

it.each(['docker', 'podman'] as const)('every flag of %s is in one of the lists', (name) => {
  const flags = planRun({ ...PLANNED, engine: { name, rootless: false } });
  const known = [...WEAKENINGS.map(({ flag }) => flag), ...Object.keys(ENDS_BEFORE), ...NOTHING_TO_SHOW];
  expect(flags.map(named).filter((planned) => !known.some((flag) => flagBegins(planned, flag)))).toEqual([]);
});

it('every restriction of a flag is missing under one of these weakenings', () => {
  const opened = WEAKENINGS.flatMap(({ blocks }) => blocks).join('\n');
  const byFlags = RESTRICTIONS.filter(
    ({ never, flag }) => !never && !['--entrypoint', '--userns', '-v OUTPUT:/out:rw'].includes(flag),
  );
  expect(
    byFlags.map(({ flag }) => flag).filter((flag) => !opened.includes(`restriction-missing ${flag}`)),
  ).toEqual([]);
});

describeEngines('a run with one flag less is blocked by name', (engine) => {
  const network = new IsolatedNetwork(engine, NETWORK, 0);
  beforeAll(() => network.make());
  afterAll(() => network.remove());

  const cases = WEAKENINGS.filter(({ engines }) => engines === undefined || engines.includes(engine));

  it.each(cases.map((weakening) => [weakening.flag, weakening] as const))('%s', async (_, weakening) => {
    const result = await attested({ engine }, { weaken: weakened(weakening) });
    expect(result.verdict).toBe('BLOCKED');
    expect(reasonsOf(result)).toEqual(expect.arrayContaining([...weakening.blocks]));
  });

  it('-v OUTPUT: /out is not ours, so the run ends before it starts', async () => {
    const run = attested({ engine }, { weaken: weakened({ flag: '-v OUTPUT', blocks: [] }) });
    await expect(run).rejects.toMatchObject({ code: ENDS_BEFORE['-v OUTPUT'], kind: 'blocked' });
  });
});
