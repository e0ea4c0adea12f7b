import type { EngineName } from '../foundation/engine-name.ts';

/** What judging expects of one engine and not of the other. */
interface EngineRules {
  /** Whether its mount at /out must be noexec, nosuid and nodev. */
  readonly tightOutput: boolean;
  /** Whether a rootless run must map the payload's user; without that it would be the caller's own. */
  readonly mapsRootlessUser: boolean;
  /**
   * Returns how the path of a file that the engine keeps for a container must end; null if it cannot be such a file.
   *
   * @param parts the whole path's
   */
  readonly engineFile: (
    containerId: string,
    name: string,
    parts: readonly string[],
  ) => readonly string[] | null;
}

/** The rules of each engine. Sources: facts, engines and mountinfo. */
export const ENGINE_RULES: Readonly<Record<EngineName, EngineRules>> = {
  docker: {
    // Docker takes no such option for a folder.
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
