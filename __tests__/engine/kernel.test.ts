import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { AttestResult } from '../../src/attest/attest.ts';
import { call } from '../../src/engine/client.ts';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import { NO_EXPECTATIONS } from '../../src/evidence/expectations.ts';
import { openEvidence } from '../../src/evidence/open.ts';
import { readEvidence } from '../../src/evidence/reader.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { flagBegins, type RunFlag } from '../../src/foundation/run-flag.ts';
import { findInKernel } from '../../src/probes/kernel/checks.ts';
import type { KernelEndSeen, KernelSnapshot } from '../../src/probes/kernel/facts.ts';
import { describeEngine, describeEngines } from '../engines.ts';
import { HASTY, PERFECT, withContext } from '../hostile/sandbox.ts';
import { isOfPacket } from '../support/of-packet.ts';
import { attested, reasonsOf, withAttested } from './attested.ts';
import { CLIENTS } from './clients.ts';
import { IsolatedNetwork } from './isolated-network.ts';
import { OwnDockerd } from './own-dockerd.ts';

const NETWORK = `sandbox-attestation-kernel-${process.pid}`;

/** A sandbox without one restriction, and the kernel check that must name it. */
const WEAKENED: readonly (readonly [string, string, RunFlag])[] = [
  ['seccomp', '--security-opt seccomp=', { flag: '--security-opt', value: 'seccomp=unconfined' }],
  ['capabilities', '--cap-drop', { flag: '--cap-add', value: 'NET_RAW' }],
  ['network', '--network', { flag: '--network', value: NETWORK }],
  ['no-new-privileges', '--security-opt no-new-privileges', { flag: '--label', value: 'x=y' }],
  ['user', '--user', { flag: '--user', value: '0:0' }],
  ['mounts', '--tmpfs /tmp', { flag: '--tmpfs', value: '/tmp:rw,exec' }],
];

/** What each kernel check does to the probes that it corroborates. */
const CONTRADICTED: Readonly<Record<string, readonly string[]>> = {
  seccomp: ['PR-SOCK-1', 'PR-EXEC-1', 'PR-PTRACE-1'],
  network: ['PR-NET-1', 'PR-NET-2'],
};

const instead = (begin: string, flag: RunFlag) => (flags: readonly RunFlag[]) => [
  ...flags.filter((planned) => !flagBegins(planned, begin)),
  flag,
];

/** A snapshot's end: what the kernel reports shortly before the end of a process that stayed as it was at the gate. */
function unchanged(view: KernelSnapshot): Pick<KernelEndSeen, 'status' | 'interfaces' | 'mountinfo_sha256'> {
  const { status, interfaces, mountinfo } = view;
  return { status, interfaces, mountinfo_sha256: mountinfo === null ? null : sha256Of(mountinfo) };
}

function viewOf({ bundle }: AttestResult): KernelSnapshot {
  const { kernel } = bundle.host;
  if (kernel.gate === 'missed') throw new Error(`no view: ${kernel.why}`);
  return kernel;
}

function endOf({ bundle }: AttestResult): KernelEndSeen {
  const { kernel_end: end } = bundle.host;
  if (end.state === 'unobserved') throw new Error(`no end: ${end.why}`);
  return end;
}

describeEngines('what the kernel says of a payload at the gate', (engine) => {
  const network = new IsolatedNetwork(engine, NETWORK, 1);
  beforeAll(() => network.make());
  afterAll(() => network.remove());

  it('is as the sandbox must be, all of it read, and the gate is not a part of the packet', async () => {
    const result = await attested({ engine });
    expect(reasonsOf(result)).toEqual([]);
    const view = viewOf(result);
    expect(view).toMatchObject({ gate: 'waited', comm: 'python3', interfaces: ['lo'] });
    expect(view.status).toMatchObject({ ns_pid: [expect.any(Number), 1], seccomp: 2, seccomp_filters: 1 });
    // And the same process, with the same restrictions, shortly before it ended.
    const { kernel_end: end } = result.bundle.host;
    expect(end).toMatchObject({ state: 'seen', start_time: view.start_time, status: view.status });
    expect(result.bundle.input.files.map(({ path }) => path)).toEqual(['packet.json']);
    // The program reads outside what the payload read inside; only control groups are seen from their root.
    const inside = view.mountinfo?.replaceAll(/ \S+ (?=\/sys\/fs\/cgroup\/)/g, ' / ');
    expect(inside).toBe(result.bundle.raw.mountinfo);
  });

  it.each([
    ['does not wait', HASTY],
    ['waits, but writes first', `${HASTY}wait()\n`],
  ])('a payload that %s is blocked for that, whatever its lines say', async (_, payload) => {
    const result = await withContext({ payload }, (context) =>
      attested({ engine, context, timeoutSeconds: 18 }),
    );
    // One that is gone at once may be gone before it is read again, too.
    expect(reasonsOf(result).filter((code) => code !== 'end-unobserved')).toEqual([
      'kernel-snapshot-missing',
    ]);
  });

  it('a payload that gives itself another name is still the image’s file', async () => {
    const result = await withContext({ payload: `${RENAMED}${PERFECT}` }, (context) =>
      attested({ engine, context }),
    );
    expect(reasonsOf(result)).toEqual([]);
    const { executables, interpreter } = result.bundle.host.inventory;
    const file = executables.find(({ path }) => path === interpreter);
    expect(viewOf(result).exe_sha256).toBe(file?.sha256);
  });

  it('sees at the end what appeared while the payload ran: an interface', async () => {
    await withContext({ payload: `${PERFECT}\nimport time; time.sleep(2)\n` }, async (context) => {
      const added: Promise<boolean>[] = [];
      const onRunId = (id: string) => added.push(addInterface(CLIENTS[engine], `sandbox-attestation-${id}`));
      const result = await attested({ engine, context }, { onRunId });
      expect(await Promise.all(added)).toEqual([true]);
      expect(reasonsOf(result)).toEqual(['kernel-end-differs']);
      const read = result.reading.reasons.map(({ sentence }) => sentence).join();
      expect(read).toMatch(/interfaces was \["lo"\] and is .*late0/);
    });
  });

  it.each(WEAKENED)(
    'names the missing restriction although the payload lies: %s',
    async (open, flag, other) => {
      await withContext({ payload: PERFECT }, async (context) => {
        const weak = await attested({ engine, context }, { weaken: instead(flag, other) });
        expect(reasonsOf(weak)).toContain(`kernel-contradicts ${open}`);
        // If the engine had reported every restriction in force, the kernel alone would still name it.
        const read = await withAttested({ engine, context }, async (honest) => {
          expect(reasonsOf(honest)).toEqual([]);
          const seen = viewOf(honest);
          const { status, interfaces, mountinfo } = viewOf(weak);
          const mounts = open === 'mounts' ? mountinfo : seen.mountinfo;
          const view = { ...seen, status: { ...status, ns_pid: [1, 1] }, interfaces, mountinfo: mounts };
          const end = { ...endOf(honest), ...unchanged(view) };
          const readWith = (kernel_end: KernelEndSeen) =>
            readAgain(honest, ({ host, ...bundle }) => ({
              ...bundle,
              host: { ...host, kernel: view, kernel_end },
            }));
          return { allAlong: await readWith(end), atFirst: await readWith(endOf(honest)) };
        });
        const contradicted = ['user', 'mounts'].includes(open)
          ? ['PR-FS-RO-IN', 'PR-FS-ESC-1', 'PR-FS-ESC-2', 'PR-FS-OUT-OK', 'PR-MOUNT-1', 'PR-SOCK-DOCKER']
          : (CONTRADICTED[open] ?? []);
        const named = [...contradicted.map((probe) => `contradicted ${probe}`), `kernel-contradicts ${open}`];
        expect([...read.allAlong].filter(isOfPacket).sort()).toEqual(named.sort());
        // And a process with all restrictions at its end was another process at the gate.
        const atFirst = new Set(read.atFirst.filter(isOfPacket));
        expect([...atFirst].sort()).toEqual([...named, 'kernel-end-differs'].sort());
      });
    },
  );
});

/** Adds an interface to a container's network, once its payload has left its lines: what root on this machine can do. */
async function addInterface(client: (typeof CLIENTS)['docker'], name: string): Promise<boolean> {
  for (let tries = 0; tries < 1500; tries += 1) {
    const asked = await call(client, ['container', 'inspect', '--format', '{{.State.Pid}}', name]);
    const pid = asked.stdout.trim();
    if (/^[1-9]/.test(pid) && existsSync(`/proc/${pid}/root/out/attest.jsonl`)) {
      const words = ['-t', pid, '-n', 'ip', 'link', 'add', 'late0', 'type', 'veth', 'peer', 'name', 'late1'];
      return spawnSync('nsenter', words).status === 0;
    }
    await sleep(20);
  }
  return false;
}

/** What a program sees that runs as user nobody, without groups and capabilities. */
const AS_NOBODY = `
const { snapshotKernel } = await import(process.argv[1]);
const [containerId, output] = process.argv.slice(2);
process.setgroups([]);
process.setgid(65534);
process.setuid(65534);
const { signal } = new AbortController();
const target = { containerId, command: ['/usr/bin/python3'], output, before: new Set(), limitMs: 10_000, signal };
console.log(JSON.stringify(await snapshotKernel(target)));`;

/**
 * In a /proc of its own, since the machine's may be mounted with hidepid. A remount would change the machine's as well:
 * the option belongs to the file system, and not to the mount.
 */
const inProc = (options: string) => [
  ...['--mount', '--propagation', 'private', 'sh', '-c'],
  ...[`mount -t proc -o ${options} proc /proc && exec "$@"`, 'sh', process.execPath],
];

describeEngines('a caller without any right', (engine) => {
  it('can read everything except the namespaces, and says so', async () => {
    const result = await attested({ engine });
    const output = mkdtempSync(join(tmpdir(), 'kernel-nobody-'));
    chmodSync(output, 0o755);
    const started = await call(CLIENTS[engine], [
      ...['run', '--detach', '--rm', '--network', 'none', '--cap-drop', 'ALL', '--user', '65532:65532'],
      ...['--ulimit', 'fsize=67108864', '--ulimit', 'nofile=1024', '--ulimit', 'core=1'],
      ...['--security-opt', 'no-new-privileges', '--entrypoint', '/usr/bin/python3'],
      ...[result.bundle.image_digest, '-I', '-c', 'import time; time.sleep(60)'],
    ]);
    const id = started.stdout.trim();
    try {
      const view = new URL('../../src/container/kernel-snapshot.ts', import.meta.url).href;
      const words = ['--input-type=module', '--no-warnings', '-e', AS_NOBODY, view, id, output];
      const seenIn = (options: string) =>
        spawnSync('unshare', [...inProc(options), ...words], { encoding: 'utf8', timeout: 30_000 });
      const asNobody = seenIn('hidepid=0');
      expect(asNobody.stderr).toBe('');
      const kernel = JSON.parse(asNobody.stdout);
      const { status, uid_map, namespaces } = viewOf(result);
      expect(kernel).toMatchObject({
        gate: 'waited',
        comm: 'python3',
        status: { ...status, ns_pid: [expect.any(Number), 1] },
        uid_map,
        interfaces: ['lo'],
        mountinfo: expect.stringMatching(/ \/proc /),
      });
      expect(Object.keys(kernel.namespaces)).toEqual(Object.keys(namespaces));
      expect(new Set(Object.values(kernel.namespaces))).toEqual(new Set(['unreadable']));
      const { cgroup, mountinfo } = viewOf(result);
      const host = { ...result.bundle.host, kernel: { ...kernel, cgroup, mountinfo } };
      const other = findInKernel(host).filter(({ found }) => found.state !== 'in-force');
      expect(other.map(({ check, found }) => `${check.id} ${found.state}`)).toEqual([
        'process absent',
        'namespaces absent',
        'personality absent',
      ]);
      expect(JSON.parse(seenIn('hidepid=2').stdout)).toEqual({ gate: 'missed', why: 'no-process' });
    } finally {
      await call(CLIENTS[engine], ['kill', '--signal', 'KILL', id]);
      rmSync(output, { recursive: true, force: true });
    }
  });
});

/** Reads a run's folder again, as the run itself did, after its bundle was changed. */
async function readAgain(result: AttestResult, change: (bundle: Bundle) => Bundle): Promise<string[]> {
  const { bundle } = result;
  const source = await openEvidence(result.evidenceFolder);
  const changed = { name: source.bundle?.name ?? '', bytes: writeJson(change(bundle)) };
  const expectations = {
    ...NO_EXPECTATIONS,
    image: [bundle.image_digest],
    seccomp: [bundle.seccomp_sha256],
    payload: [bundle.payload_sha256],
    waivers: new Set(['unsigned', 'no-posture', 'uncontrolled'] as const),
  };
  // The page would be another bundle's.
  const files = new Map([...source.files].filter(([name]) => name !== 'report.html'));
  const reading = readEvidence({ ...source, files, bundle: changed }, expectations, new Date());
  return reading.reasons.map(({ code, subject }) => `${code} ${subject ?? ''}`.trim());
}

/** An OCI runtime that takes something out of every configuration before runc reads it; the engine knows nothing of it. */
const LYING_RUNTIME = `#!/usr/bin/python3
import json, os, sys
if "create" in sys.argv:
    path = sys.argv[sys.argv.index("--bundle") + 1] + "/config.json"
    config = json.load(open(path))
    linux, process = config["linux"], config["process"]
    exec(open(os.path.dirname(os.path.abspath(__file__)) + "/weaken.py").read())
    json.dump(config, open(path, "w"))
os.execvp("runc", ["runc", *sys.argv[1:]])
`;

/** As Node does with its name. */
const RENAMED = `
open("/proc/self/comm", "w").write("MainThread")
`;

/** A network namespace with a bridge in it that leads nowhere, held by a process of the test's. */
const OTHER_NETWORK = `
with open(os.path.dirname(os.path.abspath(__file__)) + "/holder.pid") as holder:
    joined = "/proc/" + holder.read() + "/ns/net"
for each in linux["namespaces"]:
    if each["type"] == "network": each["path"] = joined`;

const LIES: readonly (readonly [string, string, readonly string[]])[] = [
  ['no seccomp filter', 'linux.pop("seccomp")', ['kernel-contradicts seccomp']],
  [
    'capabilities',
    'process["capabilities"] = {each: ["CAP_NET_RAW"] for each in ("bounding", "permitted", "inheritable")}',
    ['kernel-contradicts capabilities'],
  ],
  ['a network', OTHER_NETWORK, ['kernel-contradicts network']],
  ['new privileges', 'process["noNewPrivileges"] = False', ['kernel-contradicts no-new-privileges']],
  ['root', 'process["user"] = {"uid": 0, "gid": 0}', ['kernel-contradicts user']],
  ['a further group', 'process["user"]["additionalGids"] = [65532, 998]', ['kernel-contradicts user']],
  [
    "the machine's host name",
    'linux["namespaces"] = [each for each in linux["namespaces"] if each["type"] != "uts"]; config.pop("hostname", 0)',
    ['kernel-contradicts namespaces'],
  ],
  [
    'another folder of the machine',
    'config["mounts"].append({"destination": "/mnt", "type": "bind", "source": "/mnt", "options": ["bind", "ro"]})',
    ['kernel-contradicts mounts'],
  ],
];

describeEngine('docker', 'an engine whose runtime does not do what the engine asked for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lying-runtime-'));
  const runtime = join(folder, 'crun');
  let own: OwnDockerd;
  let holder: ChildProcess;
  beforeAll(async () => {
    writeFileSync(runtime, LYING_RUNTIME);
    holder = spawn('unshare', ['--net', 'sh', '-c', 'ip link add b0 type bridge && exec sleep 600']);
    writeFileSync(join(folder, 'holder.pid'), String(holder.pid));
    chmodSync(runtime, 0o755);
    // By its name alone, as a plain one is registered: one that stands elsewhere is refused for that already.
    const configuration = { runtimes: { crun: { path: 'crun' } }, 'default-runtime': 'crun' };
    own = await OwnDockerd.start(configuration, null, folder);
  });
  afterAll(async () => {
    await own.stop();
    holder.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([['nothing', '', []] as const, ...LIES])(
    '%s: the kernel alone says so',
    async (_, weaken, named) => {
      writeFileSync(join(folder, 'weaken.py'), weaken);
      const environment = { ...process.env, DOCKER_HOST: own.host };
      const result = await withContext({ payload: PERFECT }, (context) =>
        attested({ engine: 'docker', context }, { environment }),
      );
      const reasons = reasonsOf(result);
      expect(reasons.filter((reason) => reason.startsWith('kernel'))).toEqual([...named]);
      expect(result.verdict).toBe(named.length === 0 ? 'ACCEPTED' : 'BLOCKED');
      // The engine still reports every restriction in force.
      expect(reasons.filter((reason) => reason.startsWith('restriction-missing'))).toEqual([]);
    },
  );

  it('blocks where an earlier step could have chosen the endpoint', async () => {
    writeFileSync(join(folder, 'weaken.py'), '');
    const environment = { ...process.env, DOCKER_HOST: own.host };
    await expect(
      attested({ engine: 'docker', allowEngineEndpoint: false }, { environment }),
    ).rejects.toMatchObject({ code: 'endpoint-not-allowed' });
  });

  it('only the run itself takes the endpoint that its caller waived: any other reader must waive it too', async () => {
    writeFileSync(join(folder, 'weaken.py'), '');
    const environment = { ...process.env, DOCKER_HOST: own.host };
    const look = async (result: AttestResult) => {
      expect(result.reading.waivers).toContain('engine-endpoint');
      expect(result.reading.headline).toContain('engine-endpoint');
      expect(await readAgain(result, (bundle) => bundle)).toEqual(['engine-endpoint DOCKER_HOST']);
    };
    await withAttested({ engine: 'docker' }, look, { environment });
  });
});
