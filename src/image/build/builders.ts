import { BUILD_LABEL } from '../../engine/labels.ts';

/** What builds: BuildKit through buildx, Docker's classic builder if buildx is missing, or Podman's own. */
export type Builder = 'buildkit' | 'classic' | 'podman';

export interface BuildOptions {
  readonly contextFolder: string;
  readonly dockerfilePath: string;
  /** Podman writes the image's id to this file; Docker's, in the containerd store, cannot be found by it. */
  readonly iidFile: string;
  /** Podman: a folder for OCI hooks that does not exist, so that no hook of the host's runs in a build. */
  readonly hooksFolder: string;
  /** Podman: the values of `--security-opt` for RUN. */
  readonly securityOptions: readonly string[];
  /** For the build argument BASE_IMAGE; null leaves the Dockerfile's own default. */
  readonly baseImage: string | null;
  /** Whether RUN may use the network. */
  readonly network: boolean;
  /** Whether the builder may answer from its cache of earlier builds. */
  readonly cached: boolean;
  /** The built image's name. */
  readonly tag: string;
}

interface BuilderRow {
  /** Returns the client's additional environment variables. */
  readonly environment: (scratchFolder: string) => Readonly<Record<string, string>>;
  /**
   * Returns the client's arguments for a build: no network unless allowed, no secret, no ssh, no proxy, from earlier
   * builds only what cannot differ, and times 0 wherever the builder can. A Dockerfile gets nothing else.
   */
  readonly arguments: (options: BuildOptions) => string[];
}

/**
 * Limits of every RUN, on each engine. A file has a gibibyte: one with a hole of any size takes a RUN no time, and BuildKit
 * copies it to its end and in full, also when the build was cancelled. A crash starts no program of the machine (core(5): at
 * any limit but one it may).
 */
const LIMITS = ['core=1:1', `fsize=${2 ** 30}:${2 ** 30}`];

/** How to call each builder. */
export const BUILDERS: Readonly<Record<Builder, BuilderRow>> = {
  buildkit: {
    environment: () => ({ DOCKER_BUILDKIT: '1' }),
    arguments: (options) => [
      ...['build', ...(options.cached ? [] : ['--no-cache']), ...closedNetwork(options)],
      // Attestations would make the image an index with the time in it.
      ...['--provenance=false', '--sbom=false', '--progress', 'plain'],
      ...[...limited(LIMITS), '--label', `${BUILD_LABEL}=1`, '--build-arg', 'SOURCE_DATE_EPOCH=0'],
      ...[...baseArgument(options), ...lastWords(options)],
    ],
  },
  classic: {
    environment: () => ({ DOCKER_BUILDKIT: '0' }),
    arguments: (options) => [
      ...['build', '--no-cache', '--force-rm', ...limited(LIMITS), '--label', `${BUILD_LABEL}=1`],
      ...closedNetwork(options),
      ...[...baseArgument(options), ...lastWords(options)],
    ],
  },
  podman: {
    // What a stopped build leaves is removed with the run's own folder.
    environment: (scratchFolder) => ({ TMPDIR: scratchFolder }),
    // The identity label would put Podman's version into the image's id; without limits of ours a RUN asks for more
    // than a machine without CAP_SYS_RESOURCE may grant. mounts.conf would put files of the host into each RUN
    // (containers/common pkg/subscriptions), a hook would run on the host. A build without network has its images
    // already. /etc/hostname and /run/.containerenv are files of the host in a RUN, which may fill its disk.
    arguments: (options) => [
      ...['build', '--layers=false', '--force-rm', ...closedNetwork(options)],
      ...['--http-proxy=false', '--identity-label=false', '--default-mounts-file=/dev/null'],
      ...['--hooks-dir', options.hooksFolder],
      ...options.securityOptions.flatMap((option) => ['--security-opt', option]),
      ...limited(['nofile=1024:4096', 'nproc=4096:4096', ...LIMITS]),
      ...['--timestamp', '0', options.network ? '--pull=missing' : '--pull=never', ...baseArgument(options)],
      ...['--iidfile', options.iidFile, ...lastWords(options)],
    ],
  },
};

function limited(limits: readonly string[]): readonly string[] {
  return limits.flatMap((limit) => ['--ulimit', limit]);
}

function closedNetwork({ network }: BuildOptions): readonly string[] {
  return network ? [] : ['--network', 'none'];
}

function baseArgument({ baseImage }: BuildOptions): readonly string[] {
  return baseImage === null ? [] : ['--build-arg', `BASE_IMAGE=${baseImage}`];
}

function lastWords({ tag, dockerfilePath, contextFolder }: BuildOptions): readonly string[] {
  return ['--tag', tag, '--file', dockerfilePath, contextFolder];
}
