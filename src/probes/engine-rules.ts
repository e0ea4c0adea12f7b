import type { EngineName } from '../foundation/engine-name.ts';

/** Requirements of judging that apply to one engine and not to the other. */
interface EngineRules {
  /** Whether its mount at /out must be noexec, nosuid and nodev. */
  readonly tightOutput: boolean;
  /** Whether a rootless run must map the payload's user; otherwise it would be the caller's own. */
  readonly mapsRootlessUser: boolean;
  /**
   * Returns the required end of a path of a file that the engine keeps for a container; null if it cannot be such a
   * file.
   *
   * @param parts the whole path's
   */
  readonly engineFile: (
    containerId: string,
    name: string,
    parts: readonly string[],
  ) => readonly string[] | null;
}

/** The rules of each engine. Measured with the releases of docs/venues.md. */
export const ENGINE_RULES: Readonly<Record<EngineName, EngineRules>> = {
  docker: {
    // Docker does not accept such an option for a folder.
    tightOutput: false,
    mapsRootlessUser: false,
    engineFile: (containerId, name) => ['containers', containerId, name],
  },
  podman: {
    tightOutput: true,
    mapsRootlessUser: true,
    engineFile: (containerId, name, parts) => {
      const driver = parts.at(-4) ?? '';
      return /^[a-z]+-containers$/.test(driver) ? [driver, containerId, 'userdata', name] : null;
    },
  },
};
