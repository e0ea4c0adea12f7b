import { basename, relative } from 'node:path';
import { type AttestResult, attest } from '../attest/attest.ts';
import { compareWith, openBaseline, trustOfRun } from '../attest/entry/compare.ts';
import { runContextHere } from '../attest/entry/here.ts';
import { readSettings } from '../attest/entry/settings.ts';
import { signatureView } from '../attest/entry/signature-view.ts';
import type { Drift } from '../evidence/baseline.ts';
import { exitCodeOf } from '../foundation/exit-code.ts';
import { driftJson } from '../report/drift.ts';
import { pinnedJson } from '../report/pinned-entries.ts';
import { codesInWords } from '../report/reason-codes.ts';
import { viewOf } from '../report/run-view.ts';
import { shellWord } from '../report/shell-word.ts';
import { runTable, wrapped } from '../report/table.ts';
import { verifyWords } from '../report/verify-commands.ts';
import { failedProbes } from '../report/view.ts';
import { wroteLines } from '../report/wrote-lines.ts';
import type { SigningOutcome } from '../signing/sign-evidence.ts';
import { publicPathOf, signerLine } from '../signing/signed-by.ts';
import type { CommandInput } from './command.ts';
import { givenSettings } from './given.ts';
import { interruptible } from './interruptible.ts';
import type { Terminal } from './terminal.ts';

/** `sandbox-attestation run`. */
export async function execute({ options, terminal }: CommandInput): Promise<number> {
  const inputs = readSettings(givenSettings(options), (name) => `--${name}`);
  return interruptible(terminal, async (signal) => {
    // Opened before the run, which may overwrite it with its own evidence.
    const baseline = inputs.baseline === null ? null : await openBaseline(inputs.baseline);
    const result = await attest(inputs, runContextHere(terminal, signal));
    const drift = baseline && (await compareWith(baseline, result.reading, trustOfRun(result.signing)));
    show(result, drift, inputs.policy, terminal);
    return exitCodeOf(result);
  });
}

function show(result: AttestResult, drift: Drift | null, policy: string | null, terminal: Terminal): void {
  const view = viewOf(result.reading, result.verdict, drift);
  const mark = result.verdict === 'BLOCKED' ? terminal.red : terminal.green;
  const folder = relative('.', result.evidenceFolder) || '.';
  const { signing } = result;
  const toVerify = {
    folder,
    bundle: result.bundle,
    signature: signatureView(signing),
    accepted: result.reading,
    policy,
  };
  const readBack = [ownName(), ...verifyWords(toVerify)].join(' ');
  terminal.print(['', runTable(view, { good: terminal.green, bad: terminal.red }), ''].join('\n'));
  if (result.verdict === 'BLOCKED') for (const line of wroteLines(result.wrote)) terminal.print(line);
  const about = result.verdict === 'BLOCKED' ? 'this sandbox is not attested' : view.subject;
  const codes = result.verdict === 'BLOCKED' ? codesInWords(result.reading.reasons) : '';
  const pinned = view.pinned.map(({ path, what }) => `; ${path} (${what}) in it accepted by a pin`).join('');
  const headline = `${result.verdict}: ${about}${ENDS[result.verdict]}${codes}${pinned}`;
  terminal.print(wrapped('', headline).map(mark).join('\n'));
  const [other] = result.otherDockerfiles;
  if (other !== undefined && result.reading.subject?.kind === 'reference')
    terminal.print(wrapped('not attested    ', `${other}, which is here: --dockerfile names it`).join('\n'));
  if (result.verdict === 'BLOCKED') terminal.failed(headline);
  else if (signing.kind === 'not-signed') terminal.failed(signatureLine(signing));
  const waived = view.waivers.join(', ');
  if (waived !== '')
    terminal.print(wrapped('waived here     ', `${waived}: a reader must waive them as well`).join('\n'));
  terminal.print(wrapped('evidence        ', `${folder}/`).join('\n'));
  terminal.print(wrapped('signature       ', signatureLine(signing)).join('\n'));
  if (readBack.includes('--key signer.pub'))
    terminal.print('public key      openssl pkey -in KEY -pubout -out signer.pub');
  // On one line, so that it can be copied.
  terminal.print(`read it back    ${readBack}`);
  terminal.result({
    verdict: result.verdict,
    subject: result.reading.subject,
    waivers: view.waivers,
    ...pinnedJson(view.pinned),
    venue: view.venue,
    runtime: view.runtime,
    evidence: { folder: result.evidenceFolder, bundle: result.bundlePath, sha256: result.bundleSha256 },
    signature: signatureJson(signing),
    ...keptJson(result.kept),
    image_digest: view.imageDigest,
    seccomp_sha256: view.seccompSha256,
    failed_probes: failedProbes(view).map(({ probeId }) => probeId),
    probes: view.probes.map(({ probeId, verdict, corroboration, actual, errno }) => ({
      probe_id: probeId,
      verdict,
      corroboration,
      actual,
      errno,
    })),
    controls: view.controls,
    reasons: view.reasons,
    ...(drift === null ? {} : { drift: driftJson(drift) }),
    read_back: readBack,
  });
}

const ENDS: Readonly<Record<AttestResult['verdict'], string>> = {
  ACCEPTED: '',
  REHEARSAL: '; venue LOCAL is not evidence',
  BLOCKED: '',
};

/** Returns how this program was called: by its installed name, or as a file of a checkout. */
function ownName(): string {
  const file = process.argv[1] ?? '';
  return basename(file) === 'index.js' ? `node ${shellWord(relative('.', file))}` : 'sandbox-attestation';
}

function keptJson(kept: AttestResult['kept']): object {
  if (kept === null) return {};
  const { folder, files, leftOut } = kept;
  return { kept_output: { folder, files, left_out: leftOut } };
}

function signatureLine(signing: SigningOutcome): string {
  switch (signing.kind) {
    case 'signed':
      return signerLine(signing.signedBy);
    case 'none':
      return 'none: you asked for none, and a reader must waive it';
    case 'not-signed':
      return `NOT SIGNED: ${signing.error.message} ${signing.remedy}`;
  }
}

function signatureJson(signing: SigningOutcome): object {
  switch (signing.kind) {
    case 'signed':
      return {
        signed: true,
        path: signing.path,
        signer: signerLine(signing.signedBy),
        public_key: publicPathOf(signing.signedBy),
      };
    case 'none':
      return { signed: false };
    case 'not-signed': {
      const { code, message } = signing.error;
      return { signed: false, code, message, remedy: signing.remedy };
    }
  }
}
