import { join } from 'node:path';
import { signatureName } from '../evidence/file-names.ts';
import { closed, OPEN_LIMITS, openEvidenceIn, refusal } from '../evidence/open.ts';
import { type Reason, reason } from '../evidence/reasons.ts';
import { readRegularFile } from '../foundation/safe-file.ts';
import { codeOf } from '../foundation/thrown.ts';
import { Hashing, type HashLimits, hashFile, hashFiles } from './hash-outputs.ts';
import { entriesIn, type HeldLaunch, holdLaunch, release } from './hold-launch.ts';
import { LAUNCH_NAMES, type LaunchSource } from './launch-source.ts';

const SIGNATURE = signatureName(LAUNCH_NAMES.receipt);

/** What may be in a launch's folder. */
const KNOWN: ReadonlySet<string> = new Set([...Object.values(LAUNCH_NAMES), SIGNATURE]);

/** How much a reader takes of a launch's outputs: a workload's are larger than evidence, and are not kept in memory. */
export const LAUNCH_LIMITS: HashLimits = {
  files: 4096,
  folders: 4096,
  levels: 16,
  // What a launch keeps: outputs, and the beginning of two streams.
  bytes: 3 * 64 * 1024 ** 2,
  milliseconds: 60_000,
};

/**
 * Opens a launch's folder. The folder is held open, so that everything is read from the same one; no link in it is
 * followed. Never throws for anything at the path: `problems` holds what is wrong.
 */
export async function openLaunch(path: string, limits = LAUNCH_LIMITS): Promise<LaunchSource> {
  let held: HeldLaunch;
  try {
    held = await holdLaunch(path);
  } catch (error) {
    return nothing(path, reason('evidence-unreadable', path, codeOf(error)));
  }
  try {
    return await readFolder(held, limits);
  } catch (error) {
    return nothing(path, reason('evidence-unreadable', path, codeOf(error)));
  } finally {
    await release(held);
  }
}

async function readFolder({ path, inside }: HeldLaunch, limits: HashLimits): Promise<LaunchSource> {
  const entries = await entriesIn(inside, OPEN_LIMITS.files);
  if (entries === null)
    return nothing(path, reason('evidence-too-large', path, `${OPEN_LIMITS.files} files`));
  const problems = entries
    .filter(({ name }) => !KNOWN.has(name))
    .map(({ name }): Reason => reason('unknown-file', name));
  const bytesOf = async (name: string) => {
    const read = await readRegularFile(`${inside}/${name}`, OPEN_LIMITS.fileBytes, false);
    if (read.kind === 'bytes') return read.bytes;
    if (read.kind !== 'missing') problems.push(refusal(name, read));
    return null;
  };
  const receipt = await bytesOf(LAUNCH_NAMES.receipt);
  const signature = await bytesOf(SIGNATURE);
  const evidence = await openEvidenceIn(inside, join(path, LAUNCH_NAMES.evidence));
  const hashing = new Hashing(limits);
  const stdout = await hashFile(inside, LAUNCH_NAMES.stdout, hashing);
  const stderr = await hashFile(inside, LAUNCH_NAMES.stderr, hashing);
  const output = await hashFiles(inside, LAUNCH_NAMES.output, hashing);
  problems.push(...hashing.problems);
  return { path, receipt, signature, evidence, output, streams: { stdout, stderr }, problems };
}

function nothing(path: string, problem: Reason): LaunchSource {
  return {
    path,
    receipt: null,
    signature: null,
    evidence: closed(path, 'folder', problem),
    output: new Map(),
    streams: { stdout: null, stderr: null },
    problems: [problem],
  };
}
