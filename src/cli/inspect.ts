import { NO_EXPECTATIONS } from '../evidence/expectations.ts';
import { signatureName } from '../evidence/file-names.ts';
import { type EvidenceSource, openEvidence } from '../evidence/open.ts';
import { policyFrom } from '../evidence/policy.ts';
import { readEvidence } from '../evidence/reader.ts';
import { EXIT_CODES } from '../foundation/exit-code.ts';
import { isLaunchFolder } from '../receipt/hold-launch.ts';
import { LAUNCH_NAMES } from '../receipt/launch-source.ts';
import { viewsFor } from '../report/views.ts';
import type { InspectedSignature } from '../signing/inspect-signature.ts';
import type { CommandInput } from './command.ts';
import { inspectionJson, inspectionTable } from './inspection.ts';
import { pinNotes } from './pin-notes.ts';

/**
 * `sandbox-attestation inspect PATH`: shows what evidence says. It accepts nothing: exit 0 only means that there is a
 * bundle to look at.
 */
export async function execute({ path, options, terminal }: CommandInput): Promise<number> {
  if (await isLaunchFolder(path))
    terminal.complain(
      `This is the folder of a launch, and inspect reads evidence: inspect its ${LAUNCH_NAMES.evidence}/, or verify the whole of it.`,
    );
  const source = await openEvidence(path);
  // The maximum age is an expectation too.
  const reading = readEvidence(
    source,
    { ...NO_EXPECTATIONS, maxAgeDays: Number.POSITIVE_INFINITY },
    new Date(),
    { views: await viewsFor(source) },
  );
  const { bundle } = reading;
  if (options['asPolicy'] === true && bundle !== null) {
    const policy = policyFrom(bundle, reading.bundleSha256);
    terminal.say(
      'Look at the evidence before you keep this policy: it expects exactly what the evidence holds. Compare the image with the one that production runs, by another way than this folder.',
    );
    for (const line of pinNotes(bundle)) terminal.say(line);
    if (terminal.json) terminal.result(policy);
    else terminal.object(policy);
    return 0;
  }
  const inspection = { reading, signature: await signatureOf(source) };
  terminal.print(inspectionTable(inspection, { good: terminal.green, bad: terminal.red }));
  terminal.result(inspectionJson(inspection));
  return bundle === null ? EXIT_CODES.blocked : 0;
}

/** The certificate's reader loads only if there is a signature. */
async function signatureOf({ bundle, files }: EvidenceSource): Promise<InspectedSignature | null> {
  const bytes = files.get(signatureName(bundle?.name ?? ''));
  if (bytes === undefined) return null;
  const { inspectSignature } = await import('../signing/inspect-signature.ts');
  return inspectSignature(bytes);
}
