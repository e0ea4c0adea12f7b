import { hasCredential } from '../../foundation/credentials.ts';
import { AttestationError, printable } from '../../foundation/errors.ts';
import type { EngineFacts } from '../../probes/host-facts.ts';
import { enforcingProgram } from '../../probes/oci-runtimes.ts';
import { refuseOldEngine } from '../engine-age.ts';
import { JsonView } from '../json-view.ts';
import { secretPlace } from '../secret-place.ts';

/** Products that keep their engine in a machine of its own (contract §1): OperatingSystem or Name in `docker info`. */
const DESKTOPS = /docker desktop|docker-desktop|colima|rancher-desktop|lima|orbstack|podman machine/i;

/**
 * Reads the engine's facts from `docker info`, after checking that the engine runs on this machine. Pure.
 *
 * @param kernel this machine's kernel release
 * @throws AttestationError `engine-not-local`, `engine-too-old`, `engine-storage`
 */
export function readDockerInfo(
  info: JsonView,
  kernel: string,
): { facts: Omit<EngineFacts, 'client'>; dataRoot: string } {
  refuseElsewhere(info, kernel);
  refuseOldEngine('docker', plainVersion(info.at('ServerVersion').string()));
  const store = info
    .at('DriverStatus')
    .list()
    .flatMap((pair) => pair.texts());
  const driver = info.at('Driver').string();
  if (!DRIVERS.includes(driver)) throw otherDriver(driver);
  const runtime = info.at('DefaultRuntime').string();
  const elsewhere = notPlain(info.at('Runtimes', runtime), runtime);
  const dataRoot = info.at('DockerRootDir').string();
  if (hasCredential(dataRoot)) throw secretPlace('Docker', 'its data-root');
  return {
    dataRoot,
    facts: {
      name: 'docker',
      version: plainVersion(info.at('ServerVersion').string()),
      oci_runtime: elsewhere === null ? runtime : `${runtime} ${elsewhere}`,
      oci_runtime_version: runtimeVersion(info, runtime),
      image_store: store.some((each) => each.startsWith('io.containerd.snapshotter'))
        ? 'containerd'
        : 'classic',
      rootless: info
        .at('SecurityOptions')
        .texts()
        .some((option) => option.includes('name=rootless')),
      cgroup_version: info.at('CgroupVersion').string() === '2' ? 2 : 1,
    },
  };
}

/** How an engine sets limits (docs.docker.com/reference/api/engine, SystemInfo); `none`: it sets none. */
const CGROUP_DRIVERS = ['cgroupfs', 'systemd'];

/**
 * Returns whether the engine enforces the limits of a container. A rootless one without control groups takes limits,
 * reports them in inspect, and sets none (26.1.5, cgroup v1).
 */
export function setsLimits(info: JsonView): boolean {
  return CGROUP_DRIVERS.includes(info.at('CgroupDriver').string());
}

/**
 * Storage drivers and snapshotters whose containers show an image's layers and nothing else. Others fetch content from
 * elsewhere when it is read.
 */
const DRIVERS = ['overlay2', 'overlayfs', 'fuse-overlayfs', 'vfs', 'native', 'btrfs', 'zfs'];

function otherDriver(driver: string): AttestationError {
  return new AttestationError(
    'engine-storage',
    `Docker has the storage driver ${printable(driver, 60)}, which is not one of ${DRIVERS.join(', ')}.`,
  );
}

/** Where distributions and Docker itself put the runtimes that load the given profile. */
const PLAIN_PATH = /^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?(\w+)$/;

/**
 * Returns how the daemon's configuration starts a runtime other than by its own name; null if it does not: then the
 * name alone identifies the runtime. Any program can be registered as `runc`, with options that change what it does.
 */
function notPlain(entry: JsonView, name: string): string | null {
  const path = entry.at('path').string();
  const program = enforcingProgram(name);
  const isNamed = program !== null && PLAIN_PATH.exec(path)?.[1] === program;
  const plain = isNamed && entry.at('runtimeArgs').list().length === 0 && !entry.at('runtimeType').exists;
  return plain && !entry.at('options').exists ? null : `at ${printable(path, 120) || 'a shim of its own'}`;
}

function refuseElsewhere(info: JsonView, here: string): void {
  const words = `${info.at('OperatingSystem').string()} ${info.at('Name').string()}`;
  if (DESKTOPS.test(words))
    throw notLocal(`The engine runs in a machine of its own (${printable(words, 80)}).`);
  const kernel = info.at('KernelVersion').string();
  if (kernel !== here) {
    throw notLocal(`The engine runs on kernel ${printable(kernel, 60)}, this program on ${here}.`);
  }
  if (info.at('OSType').string() !== 'linux') throw notLocal('The engine does not run Linux containers.');
}

/** Docker 25 and newer report runc's version only in its feature annotations. */
function runtimeVersion(info: JsonView, runtime: string): string | null {
  const features = info
    .at('Runtimes', runtime, 'status', 'org.opencontainers.runtime-spec.features')
    .string();
  if (features === '') return null;
  const version = JsonView.parse(features, 'the runtime features')
    .at('annotations', 'org.opencontainers.runc.version')
    .string();
  return version === '' ? null : plainVersion(version);
}

/** `26.1.5+dfsg1` → `26.1.5`: a distribution's suffix is not the engine's version (packet §4: `docker 2x.y`). */
export function plainVersion(version: string): string {
  return printable(version.split('+')[0] ?? version, 40);
}

/** Returns the error for an engine that is not this machine's own (contract §1). */
export function notLocal(message: string): AttestationError {
  return new AttestationError('engine-not-local', message);
}
