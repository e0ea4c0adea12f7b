/** What builds: BuildKit through buildx, Docker's classic builder where there is no buildx, or Podman's own. */
export type Builder = 'buildkit' | 'classic' | 'podman';

export interface BuildOptions {
  readonly contextFolder: string;
  readonly dockerfilePath: string;
  /** Podman writes the image's id to this file; Docker's, in the containerd store, cannot be found by it. */
  readonly iidFile: string;
  /** Podman: a folder for OCI hooks that does not exist, so that no hook of the host's runs in a build. */
  readonly hooksFolder: string;
  /** For the build argument BASE_IMAGE; null leaves the Dockerfile's own default. */
  readonly baseImage: string | null;
  /** Whether RUN may reach the network. */
  readonly network: boolean;
  /** Whether the builder's cache of earlier builds may answer. */
  readonly cached: boolean;
  /** What the built image is called. */
  readonly tag: string;
}

/**
 * The engine client's arguments for a build: no network unless opened, no secret, no ssh, no proxy, nothing taken from
 * earlier builds but what cannot differ, and times 0 wherever the builder can. Nothing else is handed to a Dockerfile.
 */
export function buildArguments(builder: Builder, options: BuildOptions): string[] {
  const base = options.baseImage === null ? [] : ['--build-arg', `BASE_IMAGE=${options.baseImage}`];
  const end = ['--tag', options.tag, '--file', options.dockerfilePath, options.contextFolder];
  const network = options.network ? [] : ['--network', 'none'];
  switch (builder) {
    case 'buildkit':
      // Attestations would make the image an index with the time in it.
      return [
        'build',
        ...(options.cached ? [] : ['--no-cache']),
        ...network,
        '--provenance=false',
        '--sbom=false',
        '--progress',
        'plain',
      ].concat(['--build-arg', 'SOURCE_DATE_EPOCH=0', ...base], end);
    case 'classic':
      return ['build', '--no-cache', '--force-rm', ...network, ...base, ...end];
    case 'podman':
      // The identity label would put Podman's version into the image's id; without limits of ours a RUN asks for more
      // than a machine without CAP_SYS_RESOURCE may grant. mounts.conf would put files of the host into each RUN
      // (containers/common pkg/subscriptions), a hook would run on the host. A closed build has its images already.
      return [
        'build',
        '--layers=false',
        '--force-rm',
        ...network,
        '--http-proxy=false',
        '--identity-label=false',
        '--default-mounts-file=/dev/null',
        '--hooks-dir',
        options.hooksFolder,
      ].concat(
        ['--ulimit', 'nofile=1024:4096', '--ulimit', 'nproc=4096:4096'],
        ['--timestamp', '0', options.network ? '--pull=missing' : '--pull=never', ...base],
        ['--iidfile', options.iidFile],
        end,
      );
  }
}
