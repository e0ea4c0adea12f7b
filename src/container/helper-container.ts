import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { type CallResult, call } from '../engine/client.ts';
import type { Engine } from '../engine/engine.ts';
import { NAME_PREFIX, OWNER_LABEL, RUN_LABEL } from '../engine/labels.ts';
import { ownerHere } from '../engine/owner.ts';
import { removeContainer } from '../engine/remove-container.ts';
import type { Sha256 } from '../foundation/digest.ts';
import { IMAGE_LABEL } from '../foundation/image-label.ts';
import { removeFolder } from '../foundation/remove-folder.ts';
import { inspectImage } from '../image/build/inspect.ts';
import { ensureDebianBase } from '../image/debian/debian-base.ts';
import { readDockerfile } from '../image/dockerfile/read-dockerfile.ts';
import { newRunId } from './run-id.ts';

interface HelperContext {
  readonly projectFolder: string;
  readonly cacheFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Ends the making of its image. */
  readonly signal?: AbortSignal | undefined;
}

/** What a helper container does. */
export interface HelperTask {
  /** What it has besides what each has: its user, a mount, a capability. */
  readonly flags: readonly string[];
  /** Python, and its arguments. */
  readonly script: readonly string[];
  readonly timeoutMs: number;
  /** Ends it before. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * A container of this project's own, for what a caller who is not root may not do to a run's: Python of the reference
 * image's base (never the subject's), without network, without capabilities and with nothing mounted.
 */
export class HelperContainer {
  private readonly engine: Engine;
  private readonly runContext: HelperContext;
  private readonly runId: string;
  private readonly folder: string;
  private base: Promise<Sha256> | undefined;

  /**
   * @param runId the run that it belongs to
   * @param folder where the base is made if the engine has none
   */
  constructor(engine: Engine, runContext: HelperContext, runId: string, folder: string) {
    this.engine = engine;
    this.runContext = runContext;
    this.runId = runId;
    this.folder = folder;
  }

  /** Finds its image, or makes it, which may take minutes. It tries once: a failure stays one. */
  image(): Promise<Sha256> {
    this.base ??= referenceBase(this.engine, this.runContext, this.folder);
    return this.base;
  }

  /** Runs it, and removes it however it ends. */
  async run({ flags, script, timeoutMs, signal }: HelperTask): Promise<CallResult> {
    const name = `${NAME_PREFIX}${newRunId()}`;
    const profile = join(this.runContext.projectFolder, 'seccomp/targeted-deny.json');
    const image = await this.image();
    const args = [
      ...['run', '--rm', '--name', name],
      ...['--label', `${RUN_LABEL}=${this.runId}`, '--label', `${OWNER_LABEL}=${await ownerHere()}`],
      ...['--label', `${IMAGE_LABEL}=${image}`],
      ...['--network', 'none', '--read-only', '--ipc', 'none', '--pull', 'never'],
      ...['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--security-opt', `seccomp=${profile}`],
      ...['--pids-limit', '16', '--memory', '256m', '--log-driver', 'none', ...flags],
      ...['--entrypoint', '/usr/bin/python3', image, '-I', '-c', ...script],
    ];
    const result = await call(this.engine.client, args, { timeoutMs, signal });
    if (result.exitCode === null) await removeContainer(this.engine, name);
    return result;
  }
}

/**
 * Returns the base of this repository's own image: the one that its Dockerfile names if the engine has it, else the
 * packages'.
 */
async function referenceBase(engine: Engine, runContext: HelperContext, folder: string): Promise<Sha256> {
  const { projectFolder, cacheFolder, environment, signal } = runContext;
  const { base } = await readDockerfile(join(projectFolder, 'Dockerfile.sandbox'));
  const named = base === null ? null : await inspectImage(engine, base);
  if (named !== null) return named.id;
  const scratchFolder = await mkdtemp(join(folder, 'base-'));
  try {
    const request = { cacheFolder, environment, scratchFolder, signal };
    return (await ensureDebianBase(engine, request)).image.id;
  } finally {
    await removeFolder(scratchFolder);
  }
}
