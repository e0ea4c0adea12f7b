import type { Expectations, Trust } from '../evidence/expectations.ts';
import { AttestationError } from '../foundation/errors.ts';
import { exitCodeOf } from '../foundation/exit-code.ts';
import { LAUNCH_NAMES } from '../receipt/launch-source.ts';
import { openLaunch } from '../receipt/open-launch.ts';
import { readReceipt } from '../receipt/read-receipt.ts';
import { codesInWords } from '../report/reason-codes.ts';
import { receiptJson } from '../report/receipt-json.ts';
import { receiptTable } from '../report/receipt-table.ts';
import { cosignLinesOfLaunch, type SignatureView } from '../report/verify-commands.ts';
import { viewsFor } from '../report/views.ts';
import { readLaunchStatement } from '../signing/launch-statement.ts';
import { loadVerifier } from '../signing/verifier.ts';
import type { CommandInput } from './command.ts';
import { optionFlag } from './option-row.ts';

/** Options that ask for something of evidence alone, or of many pieces of it. */
const OF_EVIDENCE = [
  ...(['fleet', 'names', 'alike', 'series'] as const),
  ...(['baseline', 'acceptance', 'summaryStatement', 'summaryKey'] as const),
];

/**
 * `sandbox-attestation verify FOLDER` of a launch's folder: reads the whole of it, and prints one chain from the signer
 * to the outputs.
 *
 * @throws AttestationError (usage) for options that make no sense for a launch, and for trust that cannot be used
 */
export async function verifyLaunch(
  { path, options, terminal }: CommandInput,
  expectations: Expectations,
): Promise<number> {
  refuseOfEvidence(options);
  const verifySignature = await loadVerifier(expectations.trust);
  const trust = expectations.launch.trust ?? expectations.trust;
  const verifyReceipt = await loadVerifier(trust, readLaunchStatement);
  const source = await openLaunch(path);
  const views = await viewsFor(source.evidence);
  const reading = readReceipt(source, expectations, new Date(), {
    views,
    ...(verifySignature === undefined ? {} : { verifySignature }),
    ...(verifyReceipt === undefined ? {} : { verifyReceipt }),
  });
  // A key of the policy's for launches alone is not the option's.
  const keyFile = expectations.launch.trust === null ? options['key'] : undefined;
  const [first] = reading.receipt?.output.files ?? [];
  const file = first === undefined ? LAUNCH_NAMES.receipt : `${LAUNCH_NAMES.output}/${first.path}`;
  const commands =
    reading.verdict === 'BLOCKED' ? [] : cosignLinesOfLaunch(source.path, file, viewOf(trust, keyFile));
  terminal.print(receiptTable(reading, commands, { good: terminal.green, bad: terminal.red }));
  if (reading.verdict === 'BLOCKED') terminal.failed(`${reading.headline}${codesInWords(reading.reasons)}`);
  if (terminal.json) terminal.result(receiptJson(reading));
  return exitCodeOf(reading);
}

function refuseOfEvidence(options: CommandInput['options']): void {
  const odd = OF_EVIDENCE.find((name) => options[name] !== undefined && options[name] !== false);
  if (odd === undefined) return;
  throw new AttestationError(
    'invalid-setting',
    `${optionFlag(odd)} is for evidence, and this is the folder of a launch.`,
    { advice: `Verify the launch without it, or its ${LAUNCH_NAMES.evidence}/ with it.` },
  );
}

/** The caller's trust, as the words of a command; nothing if those words cannot be given back. */
function viewOf(trust: Trust, key: unknown): SignatureView {
  switch (trust.kind) {
    case 'key':
      return { kind: 'key', fingerprint: '', publicPath: typeof key === 'string' ? key : null };
    case 'certificate':
      return trust.match === 'exact' && trust.trustedRoot === null
        ? {
            kind: 'certificate',
            ...{ identity: trust.identity, issuer: trust.issuer },
            ...({ root: 'public-good', logged: true, checked: true } as const),
          }
        : { kind: 'none' };
    case 'not-chosen':
      return { kind: 'none' };
  }
}
