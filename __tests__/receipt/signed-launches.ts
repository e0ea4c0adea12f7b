import type { Expectations } from '../../src/evidence/expectations.ts';
import { signatureName } from '../../src/evidence/file-names.ts';
import type { LaunchSource } from '../../src/receipt/launch-source.ts';
import { launchStatement } from '../../src/signing/launch-statement.ts';
import type { RunName } from '../evidence/real-run.ts';
import { certificate, keyless, withSigstore } from '../signing/rejections.ts';
import { runToSignNow } from '../signing/signed-run.ts';
import {
  honestLaunch,
  key,
  type Launch,
  READ,
  readerOf,
  resultOf,
  signedEvidence,
  signedLaunch,
  sourceOf,
} from './honest-launch.ts';

/** A signed launch's folder with the reader who takes it. Plain data, so that workers can be given it. */
export interface SignedLaunch {
  readonly name: string;
  /** Whether both signature files are a key's and our own writer's: nothing of them may be changed at all. */
  readonly isOurs: boolean;
  readonly source: LaunchSource;
  /** The bytes of what a source holds by digest alone, by path in the folder. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly expectations: Expectations;
  readonly now: Date;
  /** How many of a byte's bits are flipped in a whole run. */
  readonly perByte: { readonly receipt: number; readonly signature: number; readonly evidence: number };
}

const BY_KEY = { receipt: 8, signature: 8, evidence: 1 };
/** A certificate takes ten times as long. */
const BY_CERTIFICATE = { receipt: 1, signature: 3, evidence: 0 };

/** The launches of every recorded engine, signed by its owner's key, and one of a job, signed with its identity. */
export async function signLaunches(): Promise<readonly SignedLaunch[]> {
  return [await byKey('docker-targeted-deny'), await byKey('podman-targeted-deny'), await byCertificate()];
}

async function byKey(name: RunName): Promise<SignedLaunch> {
  const launch = await honestLaunch(signedEvidence(key, name));
  return {
    ...{ name: `launch of ${name}`, isOurs: true, source: await signedLaunch(launch) },
    ...{ contents: contentsOf(launch), expectations: readerOf(launch), now: READ, perByte: BY_KEY },
  };
}

/** Evidence and receipt are of now, when the certificates hold. */
async function byCertificate(): Promise<SignedLaunch> {
  return withSigstore(async (sigstore) => {
    const run = runToSignNow();
    const files = new Map(run.source.files);
    files.set(signatureName(run.source.bundle?.name ?? ''), await keyless(sigstore, run.statement));
    const evidence = Promise.resolve({ run, evidence: { ...run.source, files } });
    const now = Date.now() + 2_000;
    const launch = await honestLaunch(evidence, 'result', 7, new Date(now));
    const signature = await keyless(sigstore, launchStatement(resultOf(launch)));
    const trust = certificate(sigstore.trustedRoot);
    return {
      ...{ name: 'launch of a job, keyless', isOurs: false, source: sourceOf(launch, signature) },
      ...{ contents: contentsOf(launch), expectations: readerOf(launch, { trust }) },
      ...{ now: new Date(now), perByte: BY_CERTIFICATE },
    };
  });
}

function contentsOf({ output, streams }: Launch): SignedLaunch['contents'] {
  return new Map([
    ...[...output].map(([path, bytes]) => [`output/${path}`, bytes] as const),
    ...Object.entries(streams),
  ]);
}
