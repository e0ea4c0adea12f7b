import { lstat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { runContextHere } from '../attest/entry/here.ts';
import { readSettings } from '../attest/entry/settings.ts';
import { folderReasons } from '../evidence/check-files.ts';
import { NO_EXPECTATIONS, type Trust } from '../evidence/expectations.ts';
import { FILE_NAMES, REPORT_NAME, signatureName } from '../evidence/file-names.ts';
import { type EvidenceSource, openEvidence } from '../evidence/open.ts';
import { readEvidence } from '../evidence/reader.ts';
import type { ReasonCode } from '../evidence/reasons.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import { inFolder } from '../foundation/place-file.ts';
import { hasBytes } from '../foundation/take-back.ts';
import { toFailure } from '../report/failure.ts';
import { viewsFor } from '../report/views.ts';
import { chooseSigner } from '../signing/choose-signer.ts';
import { signEvidence } from '../signing/sign-evidence.ts';
import { publicPathOf, signerLine, trustIn } from '../signing/signed-by.ts';
import { loadVerifier } from '../signing/verifier.ts';
import type { CommandInput } from './command.ts';
import { givenSettings } from './given.ts';
import { addedTo } from './outside-evidence.ts';

/** `sandbox-attestation sign PATH`: signs evidence that was saved without a signature. */
export async function execute({ path, options, terminal }: CommandInput): Promise<number> {
  const { signing } = readSettings(givenSettings(options), (name) => `--${name}`);
  // The owner of the folder could redirect the signature with a link after the evidence was read.
  const source = await withItsFolder(await openEvidence(await addedTo(path)));
  const views = await viewsFor(source);
  const { bundle, reasons } = readEvidence(source, NO_EXPECTATIONS, new Date(), { views });
  if (source.kind === 'zip')
    throw cannot('A zip cannot be signed in place', 'Unpack it and sign the folder.');
  if (source.bundle === null || bundle === null) {
    throw cannot(
      `No bundle at ${printable(path)} follows its schema`,
      'Run sandbox-attestation inspect to see why.',
    );
  }
  const [changed] = folderReasons(reasons);
  if (changed !== undefined)
    throw cannot(`The folder changed after the run: ${changed.sentence.replace(/\.$/, '')}`, changed.remedy);
  const { name, bytes } = source.bundle;
  if (source.files.has(signatureName(name)) && options['force'] !== true) {
    throw cannot('The evidence is signed already', 'Replace its signature with --force.');
  }
  const folder = source.kind === 'folder' ? source.path : dirname(source.path);
  const old = source.files.get(signatureName(name));
  let checked = false;
  // Held before a key is waited for: what is at the path then may be another's.
  const outcome = await inFolder(folder, false, async (held) => {
    if (!(await hasBytes(join(held.inside, name), bytes)))
      throw cannot('The folder changed while it was read', 'Sign it again.');
    const signer = await chooseSigner(signing, runContextHere(terminal));
    const written = { folder: held, bundleName: name, bundleBytes: bytes };
    return signEvidence(written, bundle, signer, {
      old: old && { name: signatureName(name), isStill: (path) => hasBytes(path, old) },
      check: async (signature, signedBy) => {
        checked = await readBack(source, signature, trustIn(signedBy));
      },
    });
  });
  switch (outcome.kind) {
    case 'none':
      throw cannot('With --signing none, sign has nothing to do', 'Use auto, keyless or key.');
    case 'not-signed': {
      const failure = { ...toFailure(outcome.error), remedy: outcome.remedy };
      terminal.failure(failure);
      return failure.exitCode;
    }
    case 'signed': {
      const signedBy = signerLine(outcome.signedBy);
      const publicPath = publicPathOf(outcome.signedBy);
      terminal.print(`signed by ${signedBy}`);
      if (publicPath !== null) terminal.print(`public half ${printable(publicPath, 4096)}`);
      terminal.print(`signature ${printable(outcome.path, 4096)}`);
      if (!checked) terminal.print('NOT CHECKED: the trusted root is not known here; give --trusted-root');
      terminal.result({
        signed: true,
        signer: signedBy,
        signature: outcome.path,
        public_key: publicPath,
        checked,
      });
      return 0;
    }
  }
}

/**
 * Returns the evidence folder of a bundle that was named as a file, if a file of its run lies next to it: a signature in
 * an evidence folder is for all of it, and a file that changed must not get one because the caller named another.
 *
 * @throws AttestationError `cannot-sign` (usage) when the folder is of another bundle
 */
async function withItsFolder(source: EvidenceSource): Promise<EvidenceSource> {
  const { kind, path } = source;
  if (kind !== 'bundle' || !(await hasCompany(path))) return source;
  const folder = await openEvidence(dirname(path));
  if (folder.bundle === null || folder.bundle.name === basename(path)) return folder;
  throw cannot(
    `The folder of ${printable(path)} holds other evidence`,
    'Name the folder, or move the bundle into a folder of its own.',
  );
}

async function hasCompany(path: string): Promise<boolean> {
  const names = [...Object.values(FILE_NAMES), REPORT_NAME];
  const found = await Promise.all(
    names.map((name) =>
      lstat(join(dirname(path), name)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.includes(true);
}

/**
 * Reads the evidence with the signature that was made, and trusts exactly its signer: one that does not verify never takes
 * the place of another. Not from disk: at the path there may be other evidence of the same signer by now.
 *
 * @returns false when the trusted root is not known, so that this machine cannot check it
 * @throws AttestationError `signature-unverified` when it does not verify, or at no time that a reader accepts
 */
async function readBack(signed: EvidenceSource, signature: Uint8Array, trust: Trust): Promise<boolean> {
  const verifySignature = await loadVerifier(trust);
  if (verifySignature === undefined) return false;
  const expectations = { ...NO_EXPECTATIONS, trust };
  const files = new Map([...signed.files, [signatureName(signed.bundle?.name ?? ''), signature]]);
  const { signer, reasons } = readEvidence({ ...signed, files }, expectations, new Date(), {
    verifySignature,
  });
  const why = signer === null ? reasons[0] : reasons.find(({ code }) => TIMES_OF_A_SIGNATURE.has(code));
  if (signer !== null && why === undefined) return true;
  throw new AttestationError(
    'signature-unverified',
    `A reader rejects the new signature, and it was not written: ${why?.sentence ?? 'the reader gave no reason.'}`,
  );
}

/** The reader counts the age of evidence from its signature, and no option waives these. */
const TIMES_OF_A_SIGNATURE: ReadonlySet<ReasonCode> = new Set([
  'from-the-future',
  'signed-before-made',
  'signed-late',
]);

function cannot(message: string, advice: string): AttestationError {
  return new AttestationError('cannot-sign', `${message}.`, { advice });
}
