import { runtimeOf } from '../evidence/bundle.ts';
import { isBlockedLaunch, launchSentence } from '../launch/outcome.ts';
import type { EndedLaunch, LaunchResult } from '../launch/result.ts';
import type { Receipt } from '../receipt/receipt-type.ts';
import type { LaunchView } from '../report/launch-summary.ts';
import { reasonView } from '../report/run-view.ts';
import { shellWord } from '../report/shell-word.ts';
import type { Fact } from '../report/view.ts';
import { signerLine } from '../signing/signed-by.ts';

/** A launch's artifact, and the run that it is of. */
export interface LaunchArtifact {
  readonly name: string;
  readonly url: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly runId: string;
}

/** Returns what the summary shows of a launch: the chain from the signer to the outputs. */
export function launchView(result: LaunchResult, artifact: LaunchArtifact | null): LaunchView {
  const receipt = result.kind === 'ended' ? result.reading.receipt : null;
  const reasons = result.kind === 'ended' ? result.reading.reasons : result.reasons;
  return {
    verdict: result.kind === 'ended' && !isBlockedLaunch(result) ? result.verdict : 'BLOCKED',
    sentence: launchSentence(result),
    chain: [...evidenceLinks(result), ...(result.kind === 'ended' ? launchLinks(result, receipt) : [])],
    reasons: reasons.map(reasonView),
    outputs: receipt?.output.files ?? [],
    leftOut: receipt?.output.left_out ?? [],
    artifact,
    commands: artifact === null ? [] : verifyLines(artifact),
  };
}

function evidenceLinks(result: LaunchResult): readonly Fact[] {
  const { signer, bundleName, bundleSha256, headline } =
    result.kind === 'ended' ? result.reading.evidence : result.evidence;
  return [
    { name: 'the evidence is signed by', value: signer?.description ?? 'nobody who was verified' },
    { name: 'evidence', value: `${bundleName ?? 'none'}, ${bundleSha256 ?? 'no digest'}` },
    { name: 'read as', value: headline },
  ];
}

function launchLinks({ reading, signing }: EndedLaunch, receipt: Receipt | null): readonly Fact[] {
  const signer =
    signing.kind === 'signed' ? signerLine(signing.signedBy) : 'nobody: the launch cannot be verified';
  return [
    ...(receipt === null ? [] : sandboxLinks(receipt)),
    { name: 'receipt', value: reading.receiptSha256 ?? 'none' },
    { name: 'the receipt is signed by', value: signer },
  ];
}

function sandboxLinks({ venue, host, workload, run }: Receipt): readonly Fact[] {
  const differs = workload.tolerated.length === 0 ? 'as attested' : `but ${workload.tolerated.join(', ')}`;
  return [
    {
      name: 'machine',
      value: `${venue}, ${runtimeOf(host)}, kernel ${host.system.kernel}: ${differs}`,
    },
    { name: 'image', value: `${host.container.image_id} (${workload.source})` },
    { name: 'command', value: workload.command?.join(' ') ?? "the image's own" },
    { name: 'end', value: `${run.ended}, exit code ${run.exit_code ?? 'none'}, after ${run.duration_ms} ms` },
  ];
}

function verifyLines({ name, repository, runId }: LaunchArtifact): readonly string[] {
  const [folder, where] = [shellWord(name), shellWord(repository)];
  return [
    `gh run download ${shellWord(runId)} --repo ${where} --name ${folder} --dir ${folder}`,
    `sandbox-attestation verify ${folder} --policy policy.json`,
  ];
}
