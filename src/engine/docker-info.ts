import { AttestationError, printable } from '../foundation/errors.ts';
import type { EngineFacts } from '../probes/host-facts.ts';
import { refuseOldEngine } from './engine-age.ts';
import { JsonView } from './json-view.ts';

/** Products that keep their engine in a machine of its own (contract §1): OperatingSystem or Name in `docker info`. */
const DESKTOPS = /docker desktop|docker-desktop|colima|rancher-desktop|lima|orbstack|podman machine/i;

/**
 * What `docker info` tells of the engine, after it has shown that it runs on this machine. Pure.
 *
 * @param kernel this machine's kernel release
 * @throws AttestationError `engine-not-local`, `engine-too-old`
 */
export function readDockerInfo(
  info: JsonView,
  kernel: string,
): { facts: Omit<EngineFacts, 'client'>; dataRoot: string } {
  refuseElsewhere(info, kernel);
  refuseOldEngine('docker', plainVersion(info.at('ServerVersion').text()));
  const store = info
    .at('DriverStatus')
    .list()
    .flatMap((pair) => pair.texts());
  const runtime = info.at('DefaultRuntime').text();
  return {
    dataRoot: info.at('DockerRootDir').text(),
    facts: {
      name: 'docker',
      version: plainVersion(info.at('ServerVersion').text()),
      oci_runtime: runtime,
      oci_runtime_version: runtimeVersion(info, runtime),
      image_store: store.some((each) => each.startsWith('io.containerd.snapshotter'))
        ? 'containerd'
        : 'classic',
      rootless: info
        .at('SecurityOptions')
        .texts()
        .some((option) => option.includes('name=rootless')),
      cgroup_version: info.at('CgroupVersion').text() === '2' ? 2 : 1,
    },
  };
}

function refuseElsewhere(info: JsonView, here: string): void {
  const words = `${info.at('OperatingSystem').text()} ${info.at('Name').text()}`;
  if (DESKTOPS.test(words))
    throw notLocal(`The engine runs in a machine of its own (${printable(words, 80)}).`);
  const kernel = info.at('KernelVersion').text();
  if (kernel !== here) {
    throw notLocal(`The engine runs on kernel ${printable(kernel, 60)}, this program on ${here}.`);
  }
  if (info.at('OSType').text() !== 'linux') throw notLocal('The engine does not run Linux containers.');
}

/** Docker 25 and newer tell runc's version only among its feature annotations. */
function runtimeVersion(info: JsonView, runtime: string): string | null {
  const features = info.at('Runtimes', runtime, 'status', 'org.opencontainers.runtime-spec.features').text();
  if (features === '') return null;
  const version = JsonView.parse(features, 'the runtime features')
    .at('annotations', 'org.opencontainers.runc.version')
    .text();
  return version === '' ? null : plainVersion(version);
}

/** `26.1.5+dfsg1` → `26.1.5`: a distribution's suffix is not the engine's version (packet §4: `docker 2x.y`). */
export function plainVersion(version: string): string {
  return printable(version.split('+')[0] ?? version, 40);
}

/** The error for an engine that is not this machine's own (contract §1). */
export function notLocal(message: string): AttestationError {
  return new AttestationError(
    'blocked',
    'engine-not-local',
    message,
    'Attest on the Linux host itself: a CI runner or a server with its own Docker or Podman (contract: venue).',
  );
}
