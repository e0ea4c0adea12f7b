import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import * as core from '@actions/core';
import { entryModule } from '../attest/entry/project.ts';
import { path } from '../attest/entry/text-forms.ts';
import { parsePolicy } from '../evidence/policy.ts';
import type { FleetVerdict } from '../fleet/fleet-summary.ts';
import { namesIn } from '../fleet/names.ts';
import { readFleet } from '../fleet/read-fleet.ts';
import { type FleetResult, resultJson } from '../fleet/result.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import { exitCodeOf } from '../foundation/exit-code.ts';
import type { CollectedArtifact } from '../publish/run-artifacts.ts';
import { toFailure } from '../report/failure.ts';
import { steeringFreeJson } from '../report/steering.ts';
import { loadVerifier } from '../signing/verifier.ts';
import { holdRunnerFiles } from './command-files.ts';
import { fail, setBlocked } from './failed-step.ts';
import { COLLECT_INPUTS } from './input-table.ts';
import { ActionLog } from './log.ts';
import { trySummary } from './summary.ts';

/** A runner shows ten error annotations of a step. */
const MOST_ANNOTATIONS = 8;

/**
 * The step that reads a workflow run's evidence as a fleet (collect/action.yml). It never throws: an error becomes an
 * annotation and a failed step.
 */
export async function main(): Promise<void> {
  const log = new ActionLog(core, { debugging: core.isDebug() });
  try {
    holdRunnerFiles(process.env);
    const verdict = await collect(log);
    // Last: a later step that reads only this must not go on after a step that failed.
    core.setOutput('verdict', verdict.verdict);
    process.exitCode = exitCodeOf(verdict);
  } catch (error) {
    process.exitCode = fail(toFailure(error), log);
    setBlocked();
  }
}

async function collect(log: ActionLog): Promise<FleetVerdict> {
  const policy = resolve(pathInput('policy', required('policy')));
  const expectations = parsePolicy(await readFile(policy));
  await loadVerifier(expectations.trust);
  const names = namesIn(Buffer.from(required('names')));
  const output = resolve(pathInput('output', core.getInput('output') || COLLECT_INPUTS.output.default));
  const alike = yesInput('alike', core.getInput('alike') || COLLECT_INPUTS.alike.default);
  const prefix = required('prefix');
  if (!/^[\w .()+=@,#-]{1,255}$/.test(prefix))
    throw invalid('prefix', prefix, 'Give the prefix of the artifacts’ names.');
  const folder = await mkdtemp(join(process.env['RUNNER_TEMP'] || tmpdir(), 'fleet-'));
  try {
    const { collectArtifacts } = await import('../publish/run-artifacts.ts');
    const artifacts = await collectArtifacts({ prefix, folder });
    log.print(`${artifacts.length} artifacts of ${names.length} legs`);
    await mkdir(dirname(output), { recursive: true });
    const file = createWriteStream(output);
    const write = (objects: readonly object[]) =>
      new Promise<void>((written, failed) => {
        const text = objects.map((object) => `${steeringFreeJson(object, 0)}\n`).join('');
        file.write(text, (error) => (error ? failed(error) : written()));
      });
    const blocked: FleetResult[] = [];
    const verdict = await readFleet(batchesOf(artifacts), {
      workers: { entry: entryModule, order: { expectations, now: new Date() } },
      summary: { names, alike },
      take: async (results) => {
        const open = MOST_ANNOTATIONS - blocked.length;
        blocked.push(...results.filter((each) => each.verdict === 'BLOCKED').slice(0, open));
        await write(results.map(resultJson));
      },
      progress: () => undefined,
    });
    await write([verdict.json]);
    await new Promise<void>((ended) => file.end(() => ended()));
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
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
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
  const what = `The input ${name} cannot be "${printable(text, 80)}".`;
  return new AttestationError('invalid-setting', what, { advice });
}

function required(name: 'prefix' | 'names' | 'policy'): string {
  const text = core.getInput(name);
  if (text !== '') return text;
  throw new AttestationError('invalid-setting', `The input ${name} is empty.`, {
    advice: 'Give it a value; collect/action.yml says which.',
  });
}
