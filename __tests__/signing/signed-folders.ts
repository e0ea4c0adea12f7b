import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Expectations, Trust } from '../../src/evidence/expectations.ts';
import { signatureName } from '../../src/evidence/file-names.ts';
import type { EvidenceSource } from '../../src/evidence/open.ts';
import { expectationsFor, NOW, type RunName, realRun } from '../evidence/real-run.ts';
import { signedByCosign } from './cosign.ts';
import { IDENTITY, ISSUER, startSigstore } from './local-sigstore.ts';
import { keyless } from './rejections.ts';
import { newKey, runToSign, runToSignNow, type SignedRun, signed, trusts } from './signed-run.ts';

/** A signed evidence folder with the reader who takes it. Plain data, so that workers can be given it. */
export interface SignedFolder {
  readonly name: string;
  /** Whether the signature file is a key's and our own writer's: nothing of it may be changed at all. */
  readonly isOurs: boolean;
  readonly source: EvidenceSource;
  readonly signatureName: string;
  readonly expectations: Expectations;
  readonly now: Date;
  /** How many of a byte's bits are flipped in a whole run. A certificate takes ten times as long as a key. */
  readonly perByte: { readonly bundle: number; readonly signature: number; readonly files: number };
}

const BY_KEY = { bundle: 8, signature: 8, files: 1 };
const BY_CERTIFICATE = { bundle: 1, signature: 3, files: 0 };

/** Signs the recorded runs in every way there is. */
export async function signFolders(): Promise<readonly SignedFolder[]> {
  return [
    await byKey('docker-targeted-deny', 'ed25519'),
    await byKey('docker-deny-by-default', 'p256'),
    await byKey('podman-targeted-deny', 'ed25519'),
    await byCertificate('podman-targeted-deny', 'public'),
    await byCertificate('docker-targeted-deny', 'private'),
    await byCosign('docker-targeted-deny'),
  ];
}

async function byKey(name: RunName, kind: 'ed25519' | 'p256'): Promise<SignedFolder> {
  const run = runToSign(realRun(name));
  const key = newKey(kind);
  const signature = await signed(key, run.statement);
  const now = { now: NOW, isOurs: true, perByte: BY_KEY };
  return folder(`${name}, ${kind}`, run, signature, trusts(key), now);
}

async function byCertificate(name: RunName, kind: 'public' | 'private'): Promise<SignedFolder> {
  const run = runToSignNow(name);
  const sigstore = await startSigstore(kind);
  try {
    const signature = await keyless(sigstore, run.statement);
    const { trustedRoot } = sigstore;
    const trust = {
      kind: 'certificate',
      identity: IDENTITY,
      issuer: ISSUER,
      match: 'exact',
      trustedRoot,
    } as const;
    const rest = { now: new Date(), isOurs: false, perByte: BY_CERTIFICATE };
    return folder(`${name}, keyless, ${kind}`, run, signature, trust, rest);
  } finally {
    await sigstore.close();
  }
}

/** cosign names one subject only, so its folder is blocked for that; a change must never be blocked for less. */
async function byCosign(name: RunName): Promise<SignedFolder> {
  const run = runToSign(realRun(name));
  const place = mkdtempSync(join(tmpdir(), 'cosign-'));
  try {
    const { signature, publicKey } = await signedByCosign(place, run.bytes, run.statement);
    const perByte = { ...BY_KEY, bundle: 1 };
    return folder(
      `${name}, cosign`,
      run,
      signature,
      { kind: 'key', publicKey },
      { now: NOW, isOurs: false, perByte },
    );
  } finally {
    rmSync(place, { recursive: true });
  }
}

function folder(
  name: string,
  { bundle, source }: SignedRun,
  signature: Uint8Array,
  trust: Trust,
  rest: Pick<SignedFolder, 'now' | 'isOurs' | 'perByte'>,
): SignedFolder {
  const fileName = signatureName(source.bundle?.name ?? '');
  return {
    name,
    source: { ...source, files: new Map(source.files).set(fileName, signature) },
    signatureName: fileName,
    expectations: expectationsFor(bundle, { trust }),
    ...rest,
  };
}
