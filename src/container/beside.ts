import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from '../engine/engine.ts';
import { NAME_PREFIX, OWNER_LABEL, RUN_LABEL } from '../engine/labels.ts';
import { ownerHere } from '../engine/owner.ts';
import type { Sha256 } from '../foundation/digest.ts';
import { inspectImage } from '../image/build/inspect.ts';
import { ensureDebianBase } from '../image/debian/debian-base.ts';
import { readDockerfile } from '../image/dockerfile/read-dockerfile.ts';
import { newRunId } from './run-id.ts';

/** What is needed to find the image of a container beside a run. */
export interface BesideContext {
  readonly projectFolder: string;
  readonly cacheFolder: string;
  readonly temporaryFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * A container of this project's own beside those of a run, for what a caller who is not root may not do: Python of the
 * reference image's base (never the subject's), without network, without capabilities and with nothing mounted.
 */
export class Beside {
  private readonly engine: Engine;
  private readonly runContext: BesideContext;
  private readonly runId: string;
  private base: Promise<Sha256> | undefined;

  /** @param runId the run that it belongs to */
  constructor(engine: Engine, runContext: BesideContext, runId: string) {
    this.engine = engine;
    this.runContext = runContext;
    this.runId = runId;
  }

  /** Finds its image, or makes it, which takes some seconds. */
  image(): Promise<Sha256> {
    this.base ??= referenceBase(this.engine, this.runContext).catch((error: unknown) => {
      this.base = undefined;
      throw error;
    });
    return this.base;
  }

  /**
   * Returns the arguments that run a script in it.
   *
   * @param flags what it has besides: its user, a mount, a capability
   * @param script Python, and its own arguments
   */
  async arguments(flags: readonly string[], script: readonly string[]): Promise<string[]> {
    const profile = join(this.runContext.projectFolder, 'seccomp/targeted-deny.json');
    return [
      ...['run', '--rm', '--name', `${NAME_PREFIX}${newRunId()}`],
      ...['--label', `${RUN_LABEL}=${this.runId}`, '--label', `${OWNER_LABEL}=${await ownerHere()}`],
      ...['--network', 'none', '--read-only', '--ipc', 'none', '--pull', 'never'],
      ...['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--security-opt', `seccomp=${profile}`],
      ...['--pids-limit', '16', '--memory', '256m', '--log-driver', 'none', ...flags],
      ...['--entrypoint', '/usr/bin/python3', await this.image(), '-I', '-c', ...script],
    ];
  }
}

/**
 * Returns the base of this repository's own image: the one that its Dockerfile names if the engine has it, else the
 * packages'.
 */
async function referenceBase(engine: Engine, runContext: BesideContext): Promise<Sha256> {
  const { base } = await readDockerfile(join(runContext.projectFolder, 'Dockerfile.sandbox'));
  const named = base === null ? null : await inspectImage(engine, base);
  if (named !== null) return named.id;
  const scratchFolder = await mkdtemp(join(runContext.temporaryFolder, 'sandbox-attestation-base-'));
  try {
    const { cacheFolder, environment } = runContext;
    return (await ensureDebianBase(engine, { cacheFolder, environment, scratchFolder })).image.id;
  } finally {
    await rm(scratchFolder, { recursive: true, force: true });
  }
}
