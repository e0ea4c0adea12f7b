import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runAuxiliary, type SideRun } from '../../container/auxiliary-run.ts';
import type { LoadedProfile } from '../../container/load-profile.ts';
import type { Cleaner } from '../../container/output-cleaner.ts';
import { toArguments } from '../../container/run-arguments.ts';
import { makeRunFolder, type RunFolder, removeRunFolder } from '../../container/run-folder.ts';
import { newRunId } from '../../container/run-id.ts';
import type { Engine } from '../../engine/engine.ts';
import type { Bundle } from '../../evidence/bundle-type.ts';
import { type Sha256, sha256Of } from '../../foundation/digest.ts';
import type { RunFlag } from '../../foundation/run-flag.ts';
import { readRegularFile } from '../../foundation/safe-file.ts';
import { decodeUtf8 } from '../../foundation/utf8.ts';
import type { Circumstances } from '../../probes/posture/judge.ts';
import { type Answer, POSTURE_LIMITS, parseAnswers } from '../../probes/posture/outcome.ts';
import { type PostureImage, type PosturePart, postureCommand, stageOf } from '../../probes/posture/parts.ts';
import { underPressure } from '../../probes/posture/pressure-limits.ts';
import { markProfile } from '../../seccomp/marked.ts';
import { writeProfile } from '../../seccomp/write-profile.ts';
import { planned } from './controls-options.ts';

type PostureRecord = NonNullable<Bundle['posture']>[number];
type PartRecord = PostureRecord['runs'][number];

/** An image whose posture is taken. */
export interface PosturedImage {
  readonly id: Sha256;
  readonly entrypoint: readonly string[];
}

export interface PostureOptions {
  readonly engine: Engine;
  readonly runId: string;
  readonly images: Readonly<Partial<Record<PostureImage, PosturedImage>>>;
  readonly profile: LoadedProfile;
  readonly extra: readonly RunFlag[];
  /** Whether the tests under pressure run a second time, without the limits that they test (controls: all). */
  readonly pressureControl?: boolean;
  readonly weaken?: ((flags: readonly RunFlag[], folder: RunFolder) => readonly RunFlag[]) | undefined;
  /** Only these containers, for tests and measurements. */
  readonly only?: readonly PosturePart[];
  /** Changes a container's folder for a weakened run, in tests. */
  readonly prepare?: ((folder: RunFolder) => Promise<void>) | undefined;
  /** Empties an OUTPUT in which a subject image's interpreter left another user's folders. */
  readonly clean?: Cleaner | undefined;
  readonly temporaryFolder: string;
  readonly projectFolder: string;
  readonly timeoutMs: number;
  readonly note: (text: string) => void;
}

/** What one container left, and how it ran. */
export interface PartResult {
  readonly record: PartRecord;
  readonly answers: readonly Answer[];
}

/** The same, with what all containers have in common. */
export interface Shared extends PostureOptions {
  readonly labels: Readonly<Record<string, string>>;
  readonly program: Uint8Array;
  readonly circumstances: Circumstances;
}

/** One container to be run. */
export interface PlannedPart {
  readonly part: PosturePart;
  readonly name: PostureImage;
  readonly image: PosturedImage;
  readonly interpreter: string;
}

/** Runs one container of the posture, in a folder of its own. */
export async function runPart(
  container: PlannedPart,
  shared: Shared,
  signal: AbortSignal,
): Promise<PartResult> {
  const { part, name, image, interpreter } = container;
  const { profile, circumstances, program, temporaryFolder, runId, engine, timeoutMs, clean, note } = shared;
  const text = part === 'sweep' ? writeProfile(markProfile(profile.normalised)) : profile.text;
  const checks = stageOf(part, name, circumstances, profile.normalised);
  const folder = await makeRunFolder(temporaryFolder, newRunId(), text, runId);
  try {
    await stage(folder, 'posture.py', program);
    await stage(folder, 'posture.json', checks);
    await shared.prepare?.(folder);
    const { entrypoint, command } = postureCommand(interpreter);
    const flags = [
      ...flagsOf(part, folder, { ...shared, image }),
      { flag: '--entrypoint', value: entrypoint },
    ];
    let oomKilled = null as boolean | null;
    const run = await runAuxiliary(engine, {
      flags,
      imageId: image.id,
      command,
      folder,
      timeoutMs,
      signal,
      afterEnd: async (id) => {
        if (part === 'pressure') oomKilled = await wasOomKilled(engine, id);
      },
    });
    const left = await readAnswers(folder, (why) => note(`The posture’s ${part} left ${why}.`));
    const args = ['create', ...toArguments(flags, image.id, command)];
    return {
      answers: left.answers,
      record: { ...recordOf(part, run, args, checks), ...left.digest, oom_killed: oomKilled },
    };
  } finally {
    if (!(await removeRunFolder(folder, clean)))
      note(`The posture’s folder ${folder.root} could not be removed.`);
  }
}

/**
 * Returns the attested run's flags, for this folder. Under pressure its limits are no larger than can be tested. The
 * engine cannot report whether a container ran out of memory after --rm has removed it, so this program removes that
 * container.
 */
function flagsOf(
  part: PosturePart,
  folder: RunFolder,
  shared: Shared & Pick<PlannedPart, 'image'>,
): readonly RunFlag[] {
  if (part !== 'pressure') return planned(folder, shared);
  const flags = planned(folder, { ...shared, extra: underPressure(shared.extra) });
  return flags.filter(({ flag }) => flag !== '--rm');
}

async function stage(folder: RunFolder, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder.input, name);
  await writeFile(path, content, { flag: 'wx' });
  // Independent of the caller's umask: the payload's uid must be able to read it.
  await chmod(path, 0o644);
}

function recordOf(
  part: PosturePart,
  run: SideRun,
  args: readonly string[],
  checks: string,
): Omit<PartRecord, 'oom_killed' | 'observations_sha256'> {
  return {
    part,
    arguments: [...args],
    checks_sha256: sha256Of(checks),
    seccomp_sha256: run.seccomp === null ? null : sha256Of(writeProfile(run.seccomp)),
    exit_code: run.exitCode,
    ended: run.ended,
  };
}

/**
 * Reads the answers as untrusted input: a regular file, bounded, every line whole. Anything else counts as no answer at
 * all.
 */
async function readAnswers(
  folder: RunFolder,
  say: (why: string) => void,
): Promise<{ answers: readonly Answer[]; digest: Pick<PartRecord, 'observations_sha256'> }> {
  const file = await readRegularFile(join(folder.output, 'posture.jsonl'), POSTURE_LIMITS.bytes);
  if (file.kind !== 'bytes') return { answers: [], digest: { observations_sha256: null } };
  const digest = { observations_sha256: sha256Of(file.bytes) };
  try {
    const text = decodeUtf8(file.bytes);
    if (text === null) throw new Error('not UTF-8 text');
    return { answers: parseAnswers(text), digest };
  } catch (error) {
    say(`unreadable lines: ${error instanceof Error ? error.message : 'unknown'}`);
    return { answers: [], digest };
  }
}

/** Returns what an engine reports of a container that has ended and still exists. */
async function wasOomKilled(engine: Engine, id: string): Promise<boolean | null> {
  try {
    const state = (await engine.calls.inspectContainer(id)).at('State', 'OOMKilled');
    return state.exists ? state.boolean() : null;
  } catch {
    return null;
  }
}
