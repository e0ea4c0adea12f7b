import * as core from '@actions/core';
import type { AttestResult } from '../attest/attest.ts';
import { signatureView } from '../attest/entry/signature-view.ts';
import type { Progress } from '../attest/run-context.ts';
import { printable } from '../foundation/errors.ts';
import { messageOf } from '../foundation/thrown.ts';
import { jobSummary, type SummaryLinks } from '../report/summary.ts';
import { strangersLines } from '../report/verify-commands.ts';
import type { RunView } from '../report/view.ts';

/** The summary repeats what log, outputs and evidence have: a step does not fail for it. */
export async function trySummary(write: () => Promise<unknown>, log: Progress): Promise<void> {
  try {
    await write();
  } catch (error) {
    log.note(`The job summary could not be written: ${printable(messageOf(error), 200)}.`);
  }
}

/** Writes the job summary: the run, its evidence, and how a stranger verifies it from where this run put it. */
export async function writeSummary(
  { bundle, bundleSha256, evidenceFolder, reading, signing }: AttestResult,
  view: RunView,
  { artifact, attestation }: Pick<SummaryLinks, 'artifact' | 'attestation'>,
): Promise<void> {
  const signature = signatureView(signing);
  const run = {
    repository: process.env['GITHUB_REPOSITORY'] ?? '',
    runId: process.env['GITHUB_RUN_ID'] ?? '',
  };
  const commands = strangersLines(
    { folder: artifact?.name ?? evidenceFolder, bundle, signature, accepted: reading },
    { artifact: artifact && { name: artifact.name, ...run }, persisted: attestation !== null },
  );
  const bundleName = reading.bundleName ?? '';
  const links: SummaryLinks = { bundleName, bundleSha256, artifact, signature, attestation, commands };
  await core.summary.addRaw(jobSummary(view, links)).write();
}
