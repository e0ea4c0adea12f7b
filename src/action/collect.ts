import { lstat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import * as core from '@actions/core';
import { entryModule } from '../attest/entry/project.ts';
import { path } from '../attest/entry/text-forms.ts';
import { type Expectations, type ExpectedRun, MAX_POLICY_BYTES } from '../evidence/expectations.ts';
import { OPEN_LIMITS } from '../evidence/open.ts';
import { parsePolicy } from '../evidence/policy.ts';
import { asOld, presentIn } from '../evidence/present-file.ts';
import type { FleetVerdict } from '../fleet/fleet-summary.ts';
import { namesIn } from '../fleet/names.ts';
import { type FleetReading, readFleet } from '../fleet/read-fleet.ts';
import { type FleetResult, resultJson } from '../fleet/result.ts';
import { hasCredential } from '../foundation/credentials.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import { exitCodeOf } from '../foundation/exit-code.ts';
import { collectGarbage } from '../foundation/heap.ts';
import { holdFolder } from '../foundation/held-folder.ts';
import { invalidSetting } from '../foundation/invalid-setting.ts';
import { checkReplaceable, inFolder, type Parts, placeParts } from '../foundation/place-file.ts';
import { placePartsOver } from '../foundation/place-files.ts';
import { readOpened } from '../foundation/safe-file.ts';
import { refuseSharedPaths } from '../foundation/separate-paths.ts';
import { codeOf } from '../foundation/thrown.ts';
import { untilAborted } from '../foundation/until-aborted.ts';
import { readWorkspaceFile } from '../foundation/workspace-file.ts';
import { resolveAbove } from '../foundation/workspace-path.ts';
import type { CollectedArtifact } from '../publish/run-artifacts.ts';
import { steeringFreeJson } from '../report/steering.ts';
import { loadVerifier } from '../signing/verifier.ts';
import { COLLECT_INPUTS } from './input-table.ts';
import { PATH_INPUTS, refuseRelativeOutside } from './relative-inputs.ts';
import { type Job, runStep } from './step.ts';
import { trySummary } from './summary.ts';
import { withFolder } from './temporary-folder.ts';

/** A runner shows ten error annotations of a step. */
const MOST_ANNOTATIONS = 8;

/** The step that reads a workflow run's evidence as a fleet (collect/action.yml). */
export function main(): Promise<void> {
  return runStep(async (job) => {
    const verdict = await collect(job);
    return { exitCode: exitCodeOf(verdict), verdict: verdict.verdict };
  });
}

async function collect({ log, signal }: Job): Promise<FleetVerdict> {
  const workspace = process.env['GITHUB_WORKSPACE'] || '.';
  refuseRelativeOutside(PATH_INPUTS.collect, core.getInput, { base: workspace, workspace });
  const policy = { given: pathInput('policy', required('policy')), name: 'policy', workspace };
  const expectations = {
    ...parsePolicy(await readWorkspaceFile(policy, MAX_POLICY_BYTES)),
    run: thisRun(process.env),
  };
  await loadVerifier(expectations.trust);
  const names = namesIn(Buffer.from(required('names')));
  const { output, place } = await placeOfResults(workspace);
  const policyPath = resolve(workspace, policy.given);
  await refuseSharedPaths([{ name: 'policy', path: policyPath }], [{ name: 'output', path: output }]);
  const alike = yesInput('alike', core.getInput('alike') || COLLECT_INPUTS.alike.default);
  const prefix = required('prefix');
  if (!/^[\w .()+=@,#-]{1,255}$/.test(prefix) || hasCredential(prefix))
    throw invalid('prefix', prefix, 'Give the prefix of the artifacts’ names.');
  const { verdict, blocked } = await withFolder('fleet-', async (folder) => {
    const { collectArtifacts } = await import('../publish/run-artifacts.ts');
    const onMissed = (name: string, why: string) =>
      log.print(`The artifact ${printable(name)} was not downloaded: ${printable(why)}.`);
    const request = { prefix, names, folder, limitBytes: OPEN_LIMITS.totalBytes, onMissed };
    const artifacts = await untilAborted(signal, collectArtifacts(request));
    // The readers need the memory that the downloads leave.
    collectGarbage();
    log.print(`${artifacts.length} artifacts of ${names.length} legs`);
    return place((write) =>
      untilAborted(
        signal,
        readInto(write, artifacts, { expectations, summary: { names, alike, period: null } }),
      ),
    );
  });
  for (const { sentence } of verdict.problems.slice(0, 2))
    log.annotate('Sandbox attestation: the fleet', sentence);
  for (const { name, reasons } of blocked)
    log.annotate(`Sandbox attestation: ${name}`, reasons[0]?.sentence ?? 'blocked');
  log.print(verdict.headline);
  core.setOutput('results-path', output);
  await trySummary(
    () => core.summary.addHeading('Sandbox attestation of a fleet').addRaw(verdict.headline, true).write(),
    log,
  );
  return verdict;
}

/**
 * Returns the run whose evidence is read. Any of its jobs can upload an artifact, also one that another run made.
 *
 * @throws AttestationError `invalid-setting` (usage) outside of a run
 */
function thisRun(environment: NodeJS.ProcessEnv): ExpectedRun {
  const { GITHUB_REPOSITORY = '', GITHUB_RUN_ID = '', GITHUB_RUN_ATTEMPT = '' } = environment;
  if (GITHUB_REPOSITORY !== '' && GITHUB_RUN_ID !== '' && /^[1-9]\d{0,5}$/.test(GITHUB_RUN_ATTEMPT))
    return { repository: GITHUB_REPOSITORY, id: GITHUB_RUN_ID, attempt: Number(GITHUB_RUN_ATTEMPT) };
  const what = 'GITHUB_REPOSITORY, GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT do not name a run of a workflow.';
  throw new AttestationError('invalid-setting', what, {
    advice: 'Use this action in a job of GitHub Actions.',
  });
}

/** Reads the artifacts, and writes a line for each and one for the fleet. */
async function readInto(
  write: (part: Uint8Array) => Promise<void>,
  artifacts: readonly CollectedArtifact[],
  {
    expectations,
    summary,
  }: { readonly expectations: Expectations; readonly summary: FleetReading['summary'] },
): Promise<{ readonly verdict: FleetVerdict; readonly blocked: readonly FleetResult[] }> {
  const blocked: FleetResult[] = [];
  const writeLines = (objects: readonly object[]) =>
    write(Buffer.from(objects.map((object) => `${steeringFreeJson(object, 0)}\n`).join('')));
  const verdict = await readFleet(batchesOf(artifacts), {
    workers: { entry: entryModule, order: { expectations, now: new Date() } },
    summary,
    take: async (results) => {
      const open = MOST_ANNOTATIONS - blocked.length;
      blocked.push(...results.filter((each) => each.verdict === 'BLOCKED').slice(0, open));
      await writeLines(results.map(resultJson));
    },
    progress: () => undefined,
  });
  await writeLines([verdict.json]);
  return { verdict, blocked };
}

/**
 * Returns the path of the results, in a folder that exists, and what writes them there. An earlier step may have put a link there: the
 * results would be written wherever it leads. What else cannot be replaced is refused before anything is downloaded. A file of the
 * default name, which nobody named, is replaced only if it was there before, and holds results.
 *
 * @throws AttestationError `path-refused`, `output-link` or `output-not-file` (usage), or `evidence-not-written`
 */
async function placeOfResults(
  workspace: string,
): Promise<{ readonly output: string; readonly place: Place }> {
  const given = pathInput('output', core.getInput('output') || COLLECT_INPUTS.output.default);
  const output = await resolveAbove({ given, name: 'output', workspace });
  const found = await lstat(output).catch(() => null);
  if (found?.isSymbolicLink())
    throw new AttestationError('output-link', `The file of results ${printable(output)} is a link.`);
  const folder = await holdFolder(dirname(output), true).catch((cause: unknown) => {
    const why = `The folder of ${printable(output)} could not be made (${codeOf(cause)}).`;
    throw new AttestationError('evidence-not-written', why, { cause });
  });
  await folder.release();
  const [parent, name] = [dirname(output), basename(output)];
  await checkReplaceable(parent, name);
  if (given !== COLLECT_INPUTS.output.default)
    return { output, place: (make) => placeParts(parent, name, make) };
  const old = await presentIn(parent, name);
  if (old !== null) await refuseOthers(output);
  const place: Place = (make) =>
    inFolder(parent, false, (held) => placePartsOver(held, name, make, old && asOld(old)));
  return { output, place };
}

type Place = <T>(make: Parts<T>) => Promise<T>;

/** How the lines of results begin; those of a fleet's evidence have a name as well. */
const RESULTS = /^\{(?:"name":"(?:[^"\\]|\\.)*","verdict":|"fleet":\{"verdict":)/;
const HEAD_BYTES = 4096;

/** Refuses to replace a file of the workspace that has the default name and holds no results, or cannot be read. */
async function refuseOthers(output: string): Promise<void> {
  const head = await readOpened(output, async (handle) => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.toString('latin1', 0, bytesRead);
  });
  if (typeof head === 'string' && RESULTS.test(head)) return;
  throw new AttestationError(
    'output-exists',
    `There is a ${printable(output)} already, and it holds no results of a fleet.`,
  );
}

async function* batchesOf(artifacts: readonly CollectedArtifact[]) {
  for (let at = 0; at < artifacts.length; at += 8)
    yield { kind: 'paths', items: artifacts.slice(at, at + 8) } as const;
}

function pathInput(name: string, text: string): string {
  const problem = path(text);
  if (problem !== null) throw invalid(name, text, problem);
  return text;
}

function yesInput(name: string, text: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  throw invalid(name, text, 'Use true or false.');
}

function invalid(name: string, text: string, advice: string): AttestationError {
  return invalidSetting(`The input ${name}`, text, advice);
}

function required(name: 'prefix' | 'names' | 'policy'): string {
  const text = core.getInput(name);
  if (text !== '') return text;
  throw new AttestationError('invalid-setting', `The input ${name} is empty.`, {
    advice: 'Give it a value; collect/action.yml says which.',
  });
}
