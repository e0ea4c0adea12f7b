/**
 * Records the golden evidence folders anew (__tests__/golden/): real runs of both engines, signed in every way, and what
 * readers of them must come to. Needs docker, podman and cosign; the private keys are made here and thrown away.
 *
 *   node scripts/make-golden.ts
 */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  type GoldenFound,
  type GoldenReading,
  goldenFolder,
  readGolden,
} from '../__tests__/evidence/golden.ts';
import { CI_FACTS } from '../__tests__/evidence/real-run.ts';
import { signedByCosign } from '../__tests__/signing/cosign.ts';
import { IDENTITY, ISSUER, startSigstore } from '../__tests__/signing/local-sigstore.ts';
import { newKey } from '../__tests__/signing/signed-run.ts';
import { type AttestInputs, type AttestResult, attest } from '../src/attest/attest.ts';
import { surroundingsHere } from '../src/attest/entry/here.ts';
import { readSettings } from '../src/attest/entry/settings.ts';
import type { Surroundings } from '../src/attest/surroundings.ts';
import { REPORT_NAME, signatureName } from '../src/evidence/file-names.ts';
import type { Policy } from '../src/evidence/policy.ts';
import type { SigningInputs } from '../src/signing/choose-signer.ts';
import { statementOf } from '../src/signing/statement.ts';
import { GOLDEN, type Golden, type GoldenReader, type SignedBy } from './golden-table.ts';

const SILENT = { stage: () => undefined, note: () => undefined };
const NO_INSTANCE = { fulcioUrl: null, rekorUrl: null, tsaUrl: null };
const DAY_MS = 86_400_000;

await rm(goldenFolder, { recursive: true, force: true });
const surprises: string[] = [];
for (const golden of GOLDEN) surprises.push(...(await record(golden)));
if (surprises.length > 0) throw new Error(`readers came to something else:\n${surprises.join('\n')}`);

/** Runs, signs, and reads as every reader of the table. @returns the readings that came to something else */
async function record(golden: Golden): Promise<readonly string[]> {
  const place = await mkdtemp(join(tmpdir(), 'golden-'));
  try {
    const evidence = join(place, 'evidence');
    const { result, signer } = await signedRun(golden, evidence, place);
    // The page is drawn again by every reader, and a later release may draw it otherwise.
    await rm(join(evidence, REPORT_NAME), { force: true });
    await golden.change?.(result.bundlePath);
    const readings: GoldenReading[] = [];
    const others: string[] = [];
    for (const reader of golden.readings) {
      const { name, policy, days } = reader;
      const made = result.bundle.created_at;
      const at = new Date(Date.parse(made) + days * DAY_MS).toISOString();
      // Controls would be most of every bundle; fixtures/controls holds some that are real.
      const forgone = [...(golden.posture ? [] : (['no-posture'] as const)), 'uncontrolled' as const];
      const allow = [...forgone, ...(policy.allow ?? [])];
      const asked = { ...policyOf(result, signer), ...policy, ...(allow.length > 0 ? { allow } : {}) };
      const found = await readGolden(evidence, { policy: asked, at });
      if (!isExpected({ ...reader, waivers: [...forgone, ...reader.waivers] }, found, made))
        others.push(`${golden.name}, ${name}: ${JSON.stringify(found)}`);
      readings.push({ name, policy: asked, at, ...found });
    }
    const target = join(goldenFolder, golden.name);
    await mkdir(target, { recursive: true });
    await cp(evidence, join(target, 'evidence'), { recursive: true });
    const expectation = { evidence: golden.describes, readings };
    await writeFile(join(target, 'expectation.json'), `${JSON.stringify(expectation, null, 1)}\n`);
    console.log(`${golden.name}: ${readings.length} readings, ${(await readdir(evidence)).length} files`);
    return others;
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

function isExpected(reader: GoldenReader, found: GoldenFound, made: string): boolean {
  const reasons = reader.reasons.map((each) => each.replace('CREATED', made)).sort();
  const foundReasons = reader.amongOthers
    ? found.reasons.filter((each) => reasons.includes(each))
    : found.reasons;
  const { verdict } = reader;
  const waivers = [...reader.waivers].sort();
  return isDeepStrictEqual({ ...found, reasons: foundReasons }, { verdict, waivers, reasons });
}

interface SignedRun {
  readonly result: AttestResult;
  /** Whom a policy must trust to take it; undefined: nobody signed. */
  readonly signer: Policy['signer'];
}

async function signedRun(golden: Golden, output: string, place: string): Promise<SignedRun> {
  switch (golden.signedBy) {
    case 'nobody':
      return { result: await run(golden, output, { mode: 'none' }), signer: undefined };
    case 'ed25519':
    case 'p256': {
      const key = newKey(golden.signedBy);
      const pem = key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
      const result = await run(golden, output, { mode: 'key', key: pem });
      return { result, signer: { kind: 'key', public_key: key.publicPem } };
    }
    case 'certificate, logged':
    case 'certificate, not logged':
      return keyless(golden, golden.signedBy, output);
    case 'cosign': {
      const result = await run(golden, output, { mode: 'none' });
      const bytes = await readFile(result.bundlePath);
      const made = await signedByCosign(place, bytes, statementOf(result.bundle, bytes));
      await writeFile(signatureName(result.bundlePath), made.signature);
      return { result, signer: { kind: 'key', public_key: made.publicKey } };
    }
  }
}

async function keyless(golden: Golden, signedBy: SignedBy, output: string): Promise<SignedRun> {
  const sigstore = await startSigstore(signedBy === 'certificate, logged' ? 'public' : 'private');
  try {
    const result = await run(
      golden,
      output,
      { mode: 'keyless', instance: sigstore.instance },
      {
        identityToken: async () => sigstore.token(),
        environment: {
          ...environmentOf(golden),
          ACTIONS_ID_TOKEN_REQUEST_URL: sigstore.url,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'none',
        },
      },
    );
    const trusted_root = JSON.parse(sigstore.trustedRoot);
    return {
      result,
      signer: { kind: 'certificate', identity: IDENTITY, issuer: ISSUER, match: 'exact', trusted_root },
    };
  } finally {
    await sigstore.close();
  }
}

async function run(
  golden: Golden,
  output: string,
  signing: Partial<SigningInputs>,
  around: Partial<Surroundings> = {},
): Promise<AttestResult> {
  const defaults = readSettings({}, (name) => name);
  const inputs: AttestInputs = {
    ...defaults,
    engine: golden.engine,
    venue: golden.venue === 'VPS' ? 'VPS' : null,
    seccomp: golden.seccomp,
    baseImage: 'debian-packages',
    tag: 'localhost/sandbox-attestation-golden:attest',
    challenge: golden.challenge,
    posture: golden.posture === true,
    controls: 'none',
    output,
    signing: { mode: 'none', key: null, instance: NO_INSTANCE, trustedRoot: null, ...signing },
  };
  const { weaken } = golden;
  const surroundings = { ...surroundingsHere(SILENT), environment: environmentOf(golden), ...around };
  const result = await attest(inputs, weaken === undefined ? surroundings : { ...surroundings, weaken });
  const { kind } = result.signing;
  if (kind === 'not-signed') throw result.signing.error;
  return result;
}

function environmentOf({ venue }: Golden): NodeJS.ProcessEnv {
  return venue === 'CI' ? { ...process.env, GITHUB_ACTIONS: 'true', ...CI_FACTS } : process.env;
}

/** A reader's policy who pins what was used, so that it holds whatever later releases bring. */
function policyOf({ bundle }: AttestResult, signer: Policy['signer']): Policy {
  return {
    schema_version: 1,
    ...(signer === undefined ? {} : { signer }),
    image: [bundle.image_digest],
    seccomp: [bundle.seccomp_sha256],
    payload: [bundle.payload_sha256],
  };
}
