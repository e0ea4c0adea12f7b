import type { StagedFile } from '../container/input.ts';
import type { SandboxRun } from '../container/run.ts';
import { type Bundle, buildBundle, instant } from '../evidence/bundle.ts';
import { type Collected, collectObservations } from '../evidence/collect.ts';
import { depositEvidence } from '../evidence/deposit.ts';
import { NO_EXPECTATIONS, type Trust } from '../evidence/expectations.ts';
import { FILE_NAMES, signatureName } from '../evidence/file-names.ts';
import { type EvidenceSource, openEvidence } from '../evidence/open.ts';
import { readEvidence } from '../evidence/reader.ts';
import type { Reading } from '../evidence/reading.ts';
import { limitsOfRun } from '../evidence/run-limits.ts';
import { type EvidenceFiles, listFiles, type WrittenEvidence, writeEvidence } from '../evidence/write.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import { untilAborted } from '../foundation/until-aborted.ts';
import type { HostFacts } from '../probes/host-facts.ts';
import { loadViews, viewsFor } from '../report/views.ts';
import { type SigningOutcome, signEvidence } from '../signing/sign-evidence.ts';
import { signerLine, trustIn } from '../signing/signed-by.ts';
import { loadVerifier } from '../signing/verifier.ts';
import type { ControlRun } from './auxiliary/control-run.ts';
import { writtenControls } from './auxiliary/written-controls.ts';
import { ownExpectations } from './expected.ts';
import { keepOutput } from './keep-output.ts';
import type { OpenRun } from './open-run.ts';
import type { PreparedImage } from './prepare.ts';
import { refuseReportedSecrets } from './recorded-text.ts';
import type { AttestResult, RunVerdict } from './result.ts';
import type { RunContext } from './run-context.ts';

/** Everything that is known when the container has ended. */
export interface EndedRun extends OpenRun {
  readonly image: PreparedImage;
  /** This release's own image; null if the run did not need it or could not get it. */
  readonly reference: PreparedImage | null;
  readonly staged: readonly StagedFile[];
  readonly run: SandboxRun;
  /** Of each image; empty if the caller did not ask for it. */
  readonly posture: NonNullable<Bundle['posture']>;
  readonly controls: readonly ControlRun[];
}

/**
 * The second half of the pipeline: observations → verdicts → bundle → read back. The run writes a bundle whatever the
 * payload did; the reader decides what it is worth.
 *
 * @throws AttestationError if the evidence cannot be written
 */
export async function concludeRun(ended: EndedRun): Promise<AttestResult> {
  const { places, runContext, run } = ended;
  if (run.ended !== 'exited') runContext.progress.note(endedBadly(run));
  const collected = await collect(ended);
  const beside = evidenceFiles(ended, collected);
  const bundle = buildBundle(bundleInput(ended, collected, beside));
  refuseReportedSecrets(bundle);
  const { written, signing } = await writeSigned(ended, bundle, beside);
  const trust = trustOnReadBack(signing, runContext.progress);
  const expectations = ownExpectations({ ...ended, signing }, bundle, trust);
  const verifySignature = await loadVerifier(expectations.trust);
  const source = await openEvidence(written.folder);
  const files = withSignature(written, signing);
  refuseOtherEvidence(source, files, written.bundlePath);
  const views = await viewsFor(source);
  const reading = readEvidence(
    source,
    expectations,
    new Date(),
    verifySignature === undefined ? { views } : { verifySignature, views },
  );
  const { output: left } = ended.folder;
  const kept = await keepOutput(places.keptOutput, { output: left, wrote: run.wrote }, runContext);
  if (places.deposit !== null) {
    const signature = signing.kind === 'signed' ? signing.bytes : null;
    const deposited = await depositEvidence(written, signature, places.deposit);
    runContext.progress.stage('deposit', deposited);
  }
  return {
    verdict: verdictOf(reading),
    evidenceFolder: written.folder,
    bundlePath: written.bundlePath,
    bundleSha256: written.bundleSha256,
    files,
    bundle,
    wrote: run.wrote,
    kept,
    otherDockerfiles: ended.workspace.others,
    signing,
    reading,
  };
}

interface WrittenAndSigned {
  readonly written: WrittenEvidence;
  readonly signing: SigningOutcome;
}

/** Writes both into one folder: another user may put another one at its path meanwhile. */
async function writeSigned(
  { places, runContext, signer }: EndedRun,
  bundle: Bundle,
  beside: EvidenceFiles,
): Promise<WrittenAndSigned> {
  const { progress, signal } = runContext;
  const options = { replaces: places.oldEvidence, views: await loadViews() };
  const folder = await places.evidence.open(true);
  try {
    const written = await writeEvidence(folder, bundle, beside, options);
    progress.stage('evidence', written.bundlePath);
    const signed = signEvidence({ ...written, folder }, bundle, signer, { signal });
    return { written, signing: await untilAborted(signal, signed) };
  } finally {
    await folder.release();
  }
}

/**
 * Refuses to judge a bundle that is not this run's: a user who may write to the workspace can replace it.
 *
 * @throws AttestationError `evidence-replaced` (blocked)
 */
function refuseOtherEvidence(source: EvidenceSource, files: EvidenceFiles, path: string): void {
  const { bundle } = source;
  const found = new Map<string, Uint8Array>(bundle === null ? [] : [[bundle.name, bundle.bytes]]);
  for (const [name, bytes] of source.files) found.set(name, bytes);
  // A missing file is not an empty one.
  const same = [...files].every(([name, bytes]) => {
    const there = found.get(name);
    return there !== undefined && Buffer.from(bytes).equals(there);
  });
  if (same && found.size === files.size && source.problems.length === 0) return;
  throw new AttestationError(
    'evidence-replaced',
    `What is at ${printable(path, 4096)} is not the evidence that this run wrote.`,
  );
}

function withSignature({ files, bundleName: name }: WrittenEvidence, signing: SigningOutcome): EvidenceFiles {
  return signing.kind === 'signed' ? new Map([...files, [signatureName(name), signing.bytes]]) : files;
}

/** Reads the payload's lines. If this user is not root and may not read them, it first opens their permissions. */
async function collect({ folder, clean }: EndedRun): Promise<Collected> {
  const collected = await collectObservations(folder.output);
  const closed =
    collected.reportMd === 'other' || collected.problems.some(({ code }) => code === 'attest-unreadable');
  if (!closed || process.getuid?.() === 0) return collected;
  return (await clean('open', folder.output)) ? collectObservations(folder.output) : collected;
}

/**
 * Reports who signed, and returns whom the run trusts when it reads back. It warns if the run cannot check a
 * certificate.
 */
function trustOnReadBack(signing: SigningOutcome, progress: RunContext['progress']): Trust {
  if (signing.kind !== 'signed') {
    progress.stage('signature', 'none');
    return NO_EXPECTATIONS.trust;
  }
  const { signedBy } = signing;
  progress.stage('signature', signerLine(signedBy));
  if (signedBy.kind === 'certificate' && signedBy.root.kind === 'unknown') {
    progress.note(
      `The signature is NOT CHECKED on read-back: the trusted root of ${signedBy.instance.fulcioUrl} is not known here. Give trusted-root (docs/signing.md).`,
    );
  }
  return trustIn(signedBy);
}

/**
 * The files next to the bundle in the evidence folder: what the bundle refers to, so that a reader does not have to
 * fetch anything.
 */
function evidenceFiles({ profile, image }: EndedRun, collected: Collected): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>([
    [FILE_NAMES.profile, Buffer.from(profile.text)],
    [FILE_NAMES.dockerfile, Buffer.from(image.dockerfileText)],
  ]);
  if (collected.bytes !== null) files.set(FILE_NAMES.attest, collected.bytes);
  return files;
}

function bundleInput(
  ended: EndedRun,
  collected: Collected,
  files: ReadonlyMap<string, Uint8Array>,
): Parameters<typeof buildBundle>[0] {
  const { inputs, runContext, venue, profile, image, reference, staged, run } = ended;
  const host = hostFacts(ended, collected);
  const limits = limitsOfRun({ run, image_digest: image.built.id });
  return {
    toolVersion: runContext.version,
    createdAt: new Date(),
    venue: venue.name,
    venueFacts: venue.facts as Bundle['venue_facts'],
    host,
    collected,
    profile: { name: profile.name, source: profile.source, text: profile.text, sha256: profile.sha256 },
    lint: profile.findings,
    imageTag: inputs.tag,
    dockerfileSha256: image.dockerfileSha256,
    buildNetwork: inputs.buildNetwork,
    reproducible: image.built.reproducible,
    input: { files: staged },
    run: {
      arguments: run.arguments,
      started_at: instant(run.startedAt),
      duration_ms: run.durationMs,
      exit_code: run.exitCode,
      ended: run.ended,
      timeout_seconds: inputs.timeoutSeconds,
    },
    challenge: inputs.challenge,
    ...(inputs.posture ? { posture: ended.posture } : {}),
    ...(reference === null || reference === image ? {} : { referenceImage: reference.inventory }),
    ...(ended.controls.length > 0
      ? { controls: writtenControls(ended.controls, host, collected, profile, limits) }
      : {}),
    files: listFiles(files),
  };
}

function hostFacts({ engine, image, run, folder }: EndedRun, collected: Collected): HostFacts {
  return {
    engine: engine.facts,
    system: engine.system,
    container: run.view.container,
    image: run.view.image,
    folders: { input: folder.input, output: folder.output },
    seccomp: run.view.seccomp,
    inventory: image.inventory,
    root: run.root,
    kernel: run.kernel,
    kernel_end: run.kernelEnd,
    seal: run.seal,
    report_md: collected.reportMd,
  };
}

/** Returns whether only its venue prevents a run from being evidence: a rehearsal (contract §1). */
function verdictOf({ verdict, reasons }: Reading): RunVerdict {
  if (verdict === 'ACCEPTED') return 'ACCEPTED';
  return reasons.length > 0 && reasons.every(({ code }) => code === 'venue-local') ? 'REHEARSAL' : 'BLOCKED';
}

function endedBadly(run: SandboxRun): string {
  switch (run.ended) {
    case 'exited':
      return '';
    case 'timeout':
      return 'The payload did not end in time; its container was killed.';
    case 'output-flood':
      return 'The payload left more in /out than it may or closed a folder, or its disk was nearly full; its container was killed.';
    case 'start-failed':
      return `The container did not start: ${run.engineSaid}`;
  }
}
