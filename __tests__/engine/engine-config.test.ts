import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pack } from 'tar-stream';
import { planRun, toArguments } from '../../src/container/run-arguments.ts';
import { chooseEngine } from '../../src/engine/choose-engine.ts';
import { call } from '../../src/engine/client.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { markerProgram } from '../../src/probes/controls/program.ts';
import type { ContainerFacts } from '../../src/probes/host-facts.ts';
import { RESTRICTIONS } from '../../src/probes/restrictions/restrictions.ts';
import { RUN_LIMITS } from '../../src/probes/restrictions/run-limits.ts';
import { readMachine } from '../../src/venue/machine.ts';
import { answering, describeEngine, type EngineName } from '../engines.ts';
import { DOCKER, PODMAN } from '../probes/host-facts.ts';
import { OwnDockerd } from './own-dockerd.ts';

const IMAGE = 'localhost/sandbox-attestation-test-config:1';
const PROFILE = new URL('../../seccomp/targeted-deny.json', import.meta.url).pathname;

let room: string;

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'engine-config-'));
  for (const name of ['in', 'out', 'docker', 'podman', 'own', 'hooks']) await mkdir(join(room, name));
  const hook = { path: '/bin/true', env: ['SECRET=abc'] };
  const hooks = { version: '1.0.0', hook, when: { always: true }, stages: ['createRuntime'] };
  await writeFile(join(room, 'hooks', 'hook.json'), JSON.stringify(hooks));
  await writeFile(join(room, 'image.tar'), await archive());
});

afterAll(async () => {
  await rm(room, { recursive: true, force: true });
});

/** One program that can be executed, so that a runtime makes the container. */
async function archive(): Promise<Buffer> {
  const files = pack();
  files.entry({ name: 'app', type: 'directory' });
  files.entry({ name: 'app/main', mode: 0o755 }, Buffer.from(markerProgram('x86_64', '0'.repeat(32))));
  files.finalize();
  return await buffer(files);
}

async function connect(name: EngineName, environment: Record<string, string> = {}, folder: string = name) {
  return await chooseEngine(name, {
    environment: { ...process.env, ...environment },
    allowEndpoint: true,
    clientConfig: join(room, folder),
    machine: await readMachine(),
  });
}

async function importImage({ client }: Engine): Promise<void> {
  const changes = ['ENTRYPOINT ["/app/main"]', 'USER 65532:65532', 'WORKDIR /app'];
  const words = changes.flatMap((each) => ['--change', each]);
  const { exitCode, stderr } = await call(client, ['import', ...words, join(room, 'image.tar'), IMAGE]);
  if (exitCode !== 0) throw new Error(stderr);
}

let made = 0;

/** What the engine holds of a container with every flag and these more, given in place of flags of the same name. */
async function heldWith(engine: Engine, more: readonly string[], without = /^$/): Promise<ContainerFacts> {
  const planned = planRun({
    engine: engine.facts,
    folder: {
      name: `engine-config-${process.pid}-${made++}`,
      profile: PROFILE,
      input: join(room, 'in'),
      output: join(room, 'out'),
    },
    labels: { kept: 'secret-of-a-label' },
    imageId: sha256Of('image'),
    extra: [],
  }).filter(({ flag }) => !without.test(flag));
  const words = toArguments(planned, IMAGE).slice(0, -1);
  const created = await call(engine.client, ['create', ...words, ...more, IMAGE]);
  const id = created.stdout.trim();
  if (created.exitCode !== 0) throw new Error(created.stderr);
  try {
    return (await engine.snapshotContainer(id)).container;
  } finally {
    await engine.calls.remove(id);
    for (const [volume] of more.join(' ').matchAll(/engine-config-volume/g))
      await call(engine.client, ['volume', 'rm', '--force', volume]);
  }
}

/** A restriction that judges the value instead, and is found missing. */
function isMissing(name: EngineName, id: string, container: ContainerFacts): boolean {
  const host = { ...(name === 'docker' ? DOCKER : PODMAN), container };
  return (
    RESTRICTIONS.find((restriction) => restriction.id === id)?.check(
      host,
      DOCKER.seccomp as never,
      RUN_LIMITS,
    ).state === 'missing'
  );
}

/** A flag's words, and the path that must be named; `restriction NAME` if that restriction judges the value. */
type Opened = readonly [words: string, named: string, without?: RegExp];

const BOTH: readonly Opened[] = [
  ['--annotation a.b=c', 'Annotations'],
  ['--annotation run.oci.seccomp_bpf_data=AAAA', 'Annotations'],
  ['--group-add 44', 'HostConfig.GroupAdd'],
  ['--add-host x:1.2.3.4', 'HostConfig.ExtraHosts'],
  ['--device /dev/null:/dev/x', 'restriction devices'],
  ['--cgroup-parent /x', 'HostConfig.CgroupParent'],
  ['--oom-score-adj 500', 'HostConfig.OomScoreAdj'],
  ['--oom-kill-disable', 'HostConfig.OomKillDisable'],
  ['--cpuset-cpus 0', 'HostConfig.CpusetCpus'],
  ['--cpuset-mems 0', 'HostConfig.CpusetMems'],
  ['--cpu-shares 5', 'HostConfig.CpuShares'],
  ['--memory-reservation 6m', 'HostConfig.MemoryReservation'],
  ['--memory-swappiness 5', 'HostConfig.MemorySwappiness'],
  ['-v FOLDER:/x:ro', 'restriction other-mounts'],
  ['-v engine-config-volume:/x', 'restriction other-mounts'],
  ['-v /x', 'restriction other-mounts'],
  ['--mount type=tmpfs,dst=/x', 'restriction other-mounts'],
  ['--security-opt label=disable', 'HostConfig.SecurityOpt'],
  ['--security-opt label=type:spc_t', 'HostConfig.SecurityOpt'],
  ['--security-opt apparmor=unconfined', 'HostConfig.SecurityOpt'],
  ['--stop-signal SIGUSR1', 'Config.StopSignal'],
  // A terminal needs /dev/pts.
  ['--tty', 'Config.Tty', /^--tmpfs$/],
  ['--interactive', 'Config.OpenStdin'],
  ['--publish-all', 'HostConfig.PublishAllPorts'],
  ['--privileged', 'askedPaths'],
  ['--cap-add SYS_ADMIN', 'restriction capabilities'],
  ['--env X=Y', 'restriction environment'],
  ['--pid host', 'restriction pid-namespace'],
  ['--uts host', 'restriction uts-namespace'],
  ['--ipc host', 'restriction ipc', /^--ipc$/],
  ['--cgroupns host', 'restriction cgroup-namespace', /^--cgroupns$/],
  ['--health-cmd true', 'restriction healthcheck', /^--no-healthcheck$/],
];

const DOCKER_ONLY: readonly Opened[] = [
  ['--sysctl net.ipv4.ip_forward=1', 'HostConfig.Sysctls'],
  ['--dns 9.9.9.9', 'HostConfig.Dns'],
  ['--dns-search x.y', 'HostConfig.DnsSearch'],
  ['--dns-option ndots:1', 'HostConfig.DnsOptions'],
  ['--device-cgroup-rule c_1:3_rwm', 'restriction devices'],
  ['--gpus all', 'restriction devices'],
  ['--init', 'HostConfig.Init'],
  ['--shm-size 5m', 'HostConfig.ShmSize'],
  ['--mount type=bind,src=FOLDER,dst=/x,bind-propagation=rshared', '].Propagation'],
  ['--mount type=bind,src=FOLDER,dst=/x', 'HostConfig.Mounts'],
  ['-v FOLDER:/x:ro,rshared', 'HostConfig.Binds['],
  ['--tmpfs /x:rw,uid=5', 'HostConfig.Tmpfs["/x"]'],
  ['--tmpfs /x:exec,suid', 'HostConfig.Tmpfs["/x"]'],
  ['--link-local-ip 169.254.1.1', 'NetworkSettings.Networks.none.IPAMConfig'],
  ['--mac-address 02:42:ac:11:00:02', 'NetworkSettings.Networks.none.MacAddress'],
  ['--domainname x.y', 'Config.Domainname'],
  ['--stop-timeout 5', 'Config.StopTimeout'],
  ['--workdir /etc', 'Config.WorkingDir'],
  ['--ulimit memlock=-1:-1', 'HostConfig.Ulimits'],
  ['--ulimit rtprio=5', 'HostConfig.Ulimits'],
  ['--publish 127.0.0.1:0:80', 'HostConfig.PortBindings'],
  ['--cidfile ROOM/cid', 'HostConfig.ContainerIDFile'],
  ['--attach stdin', 'Config.AttachStdin'],
  ['--cpu-rt-runtime 5', 'HostConfig.CpuRealtimeRuntime'],
  ['--volume-driver local', 'HostConfig.VolumeDriver'],
  ['--security-opt systempaths=unconfined', 'HostConfig.MaskedPaths'],
  ['--runtime io.containerd.runc.v2', 'HostConfig.Runtime'],
  ['--restart always', 'HostConfig.RestartPolicy.Name', /^--rm$/],
  ['--userns host', 'restriction user-namespace'],
];

const PODMAN_ONLY: readonly Opened[] = [
  ['--sysctl net.ipv4.ip_forward=1', 'oci.linux.sysctl["net.ipv4.ip_forward"]'],
  ['--annotation run.oci.seccomp_bpf_data=AAAA', 'oci.annotations["run.oci.seccomp_bpf_data"]'],
  ['--annotation org.systemd.property.DeviceAllow=x', 'oci.annotations["org.systemd.property.DeviceAllow"]'],
  ['--device-cgroup-rule a_*:*_rwm', 'oci.linux.resources.devices'],
  ['--group-add 44', 'oci.process.user.additionalGids[1]'],
  ['--mount type=bind,src=FOLDER,dst=/x,bind-propagation=rshared', 'oci.linux.rootfsPropagation'],
  ['-v FOLDER:/x:ro,rshared', 'oci.mounts'],
  ['-v FOLDER:/x:O', 'oci.mounts'],
  ['--tmpfs /x:exec,suid', 'oci.mounts'],
  ['--mount type=devpts,dst=/x', 'oci.mounts'],
  [`--mount type=image,src=${IMAGE},dst=/x`, 'oci.mounts'],
  ['--stop-timeout 5', 'oci.annotations["org.systemd.property.TimeoutStopUSec"]'],
  ['--workdir /etc', 'oci.process.cwd'],
  // A terminal needs /dev/pts.
  ['--tty', 'oci.process.terminal', /^--tmpfs$/],
  ['--security-opt unmask=ALL', 'oci.linux.maskedPaths'],
  ['--security-opt unmask=/proc/kcore', 'oci.linux.maskedPaths'],
  ['--security-opt mask=/etc/passwd', 'oci.linux.maskedPaths[11]'],
  ['--security-opt proc-opts=hidepid=2', 'oci.mounts'],
  ['--rdt-class x', 'oci.linux.intelRdt'],
  ['--personality LINUX32', 'oci.linux.personality'],
  ['--uidmap 0:100000:65537', 'oci.linux.uidMappings'],
  ['--gidmap 0:100000:65537', 'oci.linux.gidMappings'],
  ['--umask 0000', 'Config.Umask'],
  ['--timeout 5', 'Config.Timeout'],
  ['--no-hosts', 'UseImageHosts'],
  ['--cidfile ROOM/cid', 'HostConfig.ContainerIDFile'],
  ['--chrootdirs /x', 'Config.ChrootDirs'],
  ['--sdnotify conmon', 'Config.sdNotifyMode'],
  ['--hosts-file /etc/passwd', 'HostConfig.HostsFile'],
  ['--tz UTC', 'Config.Timezone'],
  ['--health-on-failure kill', 'Config.HealthcheckOnFailureAction'],
  ['--read-only-tmpfs=true', 'restriction read-only-tmpfs', /^--read-only-tmpfs/],
];

const WEAKENED = { docker: [...BOTH, ...DOCKER_ONLY], podman: [...BOTH, ...PODMAN_ONLY] };

for (const name of ['docker', 'podman'] as const) {
  describeEngine(name, 'what a flag of the engine leaves in a container', () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await connect(name);
      // Podman mounts for a root that is another user of the host in its temporary folder, which no run lets him reach.
      for (const each of ['', name, `${name}/tmp`]) await chmod(join(room, each), 0o711);
      await importImage(engine);
    }, 60_000);
    afterAll(async () => {
      await call(engine.client, ['image', 'rm', '--force', IMAGE]);
      await engine.close();
    });

    it('is known whole without another flag', async () => {
      expect((await heldWith(engine, [])).unknown_config).toEqual([]);
    }, 60_000);

    it.each(WEAKENED[name])(
      'is named: %s',
      async (...[words, named, without]) => {
        const flags = words.split(' ').map((word) => {
          return word
            .replaceAll('_', word.includes('rwm') ? ' ' : '_')
            .replace('FOLDER', join(room, 'in'))
            .replace('ROOM', room);
        });
        const held = await heldWith(engine, flags, without);
        expect(JSON.stringify(held)).not.toContain('secret-of-a-label');
        const [, restriction] = /^restriction (.*)/.exec(named) ?? [];
        if (restriction === undefined)
          expect(held.unknown_config.map(({ path }) => path).join('\n')).toContain(named);
        else expect(isMissing(name, restriction, held)).toBe(true);
      },
      60_000,
    );

    it('is known whole with a label and a host name of its own', async () => {
      const held = await heldWith(engine, ['--label', 'more=secret', '--hostname', 'other']);
      expect(held.unknown_config).toEqual([]);
    }, 60_000);
  });
}

describeEngine('podman', 'what Podman’s configuration leaves in a container', () => {
  it('is named: a hook of a hooks folder', async () => {
    const engine = await connect('podman', {}, 'own');
    try {
      await importImage(engine);
      const globalArguments = [...engine.client.globalArguments, '--hooks-dir', join(room, 'hooks')];
      const hooked = engine.through({ ...engine.client, globalArguments });
      const { unknown_config } = await heldWith(hooked, []);
      expect(unknown_config).toEqual([
        { path: 'oci.hooks', value: '{"createRuntime":[{"path":"/bin/true","env":["SECRET"]}]}' },
      ]);
    } finally {
      await call(engine.client, ['image', 'rm', '--force', IMAGE]);
      await engine.close();
    }
  }, 60_000);
});

/** What a daemon's own options leave in a created container: nothing, or what is named. */
const DAEMONS: readonly (readonly [object, readonly string[]])[] = [
  [{ 'default-ulimits': { nproc: { Name: 'nproc', Soft: 9, Hard: 9 } } }, []],
  [
    { 'default-ulimits': { memlock: { Name: 'memlock', Soft: -1, Hard: -1 } } },
    ['HostConfig.Ulimits[3].Name'],
  ],
  [{ 'default-cgroupns-mode': 'host', 'no-new-privileges': true, 'live-restore': true }, []],
  [{ 'log-driver': 'json-file', 'log-opts': { 'max-size': '1m' }, init: true }, []],
  [{ 'default-shm-size': '128M' }, ['HostConfig.ShmSize']],
  [{ 'default-ipc-mode': 'shareable', 'seccomp-profile': 'unconfined' }, []],
];

const { skip: leaveOut } = describe;
const isRoot = process.geteuid?.() === 0 && answering.includes('docker');
(isRoot ? describe : leaveOut)('what the options of a dockerd leave in a container (root) [docker]', () => {
  it.each(DAEMONS)(
    '%j',
    async (configuration, named) => {
      const own = await OwnDockerd.start(configuration);
      try {
        const engine = await connect('docker', { DOCKER_HOST: own.host }, 'own');
        await importImage(engine);
        const { unknown_config } = await heldWith(engine, []);
        expect(unknown_config.map(({ path }) => path)).toEqual(named);
        await engine.close();
      } finally {
        await own.stop();
      }
    },
    120_000,
  );
});
