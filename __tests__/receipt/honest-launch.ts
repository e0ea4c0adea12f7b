import { dirname } from 'node:path';
import { instant } from '../../src/evidence/bundle.ts';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import type { Expectations } from '../../src/evidence/expectations.ts';
import { signatureName } from '../../src/evidence/file-names.ts';
import type { EvidenceSource } from '../../src/evidence/open.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { judgeLaunch } from '../../src/receipt/check-launch.ts';
import { type LaunchResult, launchResult } from '../../src/receipt/launch-result.ts';
import type { LaunchSource } from '../../src/receipt/launch-source.ts';
import { type LaunchReading, readReceipt } from '../../src/receipt/read-receipt.ts';
import type { Receipt } from '../../src/receipt/receipt-type.ts';
import { launchStatement, readLaunchStatement } from '../../src/signing/launch-statement.ts';
import type { SigningKey } from '../../src/signing/private-key.ts';
import { loadVerifier } from '../../src/signing/verifier.ts';
import { CI_FACTS, expectationsFor, MACHINE_FACTS, type RunName, realRun } from '../evidence/real-run.ts';
import { newKey, runToSign, type SignedRun, signed, trusts } from '../signing/signed-run.ts';

/** A launch as its folder holds it, each part to be changed by a test. */
export interface Launch {
  readonly run: SignedRun;
  readonly evidence: EvidenceSource;
  readonly receipt: Receipt;
  readonly output: ReadonlyMap<string, Uint8Array>;
  readonly streams: { readonly stdout: Uint8Array; readonly stderr: Uint8Array };
}

export const key = newKey();
export const LAUNCHED = new Date('2026-06-10T12:30:00Z');
export const READ = new Date('2026-06-11T12:00:00Z');

/** The machine of the launches, and of their evidence. */
export const VPS_FACTS: Bundle['venue_facts'] = {
  ...MACHINE_FACTS,
  machine_id_sha256: sha256Of('machine'),
};

/** A recorded run on a machine of one's own, signed by its owner's key. */
export async function signedEvidence(
  signer: SigningKey | null = key,
  name: RunName = 'docker-targeted-deny',
  venue: 'VPS' | 'CI' = 'VPS',
  challenge: string | null = null,
  change: (bundle: Bundle) => Bundle = (bundle) => bundle,
): Promise<{ readonly run: SignedRun; readonly evidence: EvidenceSource }> {
  const venueFacts = venue === 'VPS' ? VPS_FACTS : CI_FACTS;
  const run = runToSign(realRun(name, { venue, venueFacts, challenge }), change);
  if (signer === null) return { run, evidence: run.source };
  const files = new Map(run.source.files);
  files.set(signatureName(run.source.bundle?.name ?? ''), await signed(signer, run.statement));
  return { run, evidence: { ...run.source, files } };
}

/** The launch of the attested image on the attested machine: another container in another run's folder, half an hour later. */
export async function honestLaunch(
  evidence = signedEvidence(),
  word = 'result',
  number = 7,
  launchedAt = LAUNCHED,
): Promise<Launch> {
  const { run, evidence: source } = await evidence;
  const output = new Map<string, Uint8Array>([
    ['report.txt', Buffer.from(`${word}\n`)],
    ['tables/a.csv', Buffer.from('1,2\n')],
  ]);
  const streams = { stdout: Buffer.from(`${word} written\n`), stderr: Buffer.of() };
  return {
    run,
    evidence: source,
    receipt: receiptFor(run, output, streams, { number, launchedAt }),
    output,
    streams,
  };
}

function receiptFor(
  { bundle, bytes, source }: SignedRun,
  output: Launch['output'],
  streams: Launch['streams'],
  { number, launchedAt }: { readonly number: number; readonly launchedAt: Date },
): Receipt {
  const { run, host } = renamed(bundle, number);
  const { tool, venue, venue_facts, input } = bundle;
  return {
    schema_version: 1,
    tool,
    created_at: instantAfter(launchedAt, 90_000),
    evidence: { bundle: source.bundle?.name ?? '', sha256: sha256Of(bytes) },
    venue,
    venue_facts,
    workload: {
      source: 'attested',
      reference: null,
      image_digest: null,
      dockerfile_sha256: null,
      command: null,
      tolerated: [],
    },
    input,
    run: { ...run, started_at: instantAfter(launchedAt, 0), timeout_seconds: 3600 },
    host: { ...host, ...kernelOf(host), report_md: 'absent' },
    looks: [firstLook(kernelOf(host))],
    output: {
      files: [...output].map(([path, content]) => ({
        path,
        size: content.length,
        sha256: sha256Of(content),
      })),
      left_out: [],
    },
    streams: { stdout: streamOf(streams.stdout), stderr: streamOf(streams.stderr) },
    challenge: null,
  };
}

/** A launch of which every look showed the same keeps the first one. */
function firstLook({ kernel_end: end }: Pick<Bundle['host'], 'kernel_end'>): Receipt['looks'][number] {
  if (end.state !== 'seen') throw new Error('the recorded run was looked at');
  const { state: _, looks: __, looked_ms_before_end: ___, ...look } = end;
  return { after_ms: 500, ...look };
}

/** No gate; and the last look is at the same mounts, whose names are others. */
function kernelOf({
  kernel,
  kernel_end: end,
}: Bundle['host']): Pick<Bundle['host'], 'kernel' | 'kernel_end'> {
  if (kernel.gate === 'missed' || end.state !== 'seen') throw new Error('the recorded run has snapshots');
  const mountinfo_sha256 = sha256Of(kernel.mountinfo ?? '');
  return { kernel: { ...kernel, gate: 'went-on' }, kernel_end: { ...end, mountinfo_sha256 } };
}

export function instantAfter(time: Date, ms: number): string {
  return instant(new Date(time.getTime() + ms));
}

function streamOf(bytes: Uint8Array) {
  return { written: bytes.length, kept: bytes.length, sha256: sha256Of(bytes) };
}

/** The names of one run, which the next run has otherwise. */
function renamed({ run, host }: Bundle, number: number): Pick<Bundle, 'run' | 'host'> {
  const names = [
    [host.container.id, sha256Of(`container ${number}`).slice('sha256:'.length)],
    [dirname(host.folders.input), `/run/user/0/launch-${number}`],
  ] as const;
  let text = JSON.stringify({ run, host });
  for (const [was, is] of names) text = text.replaceAll(was, is);
  return JSON.parse(text);
}

/** What the receipt leads to. */
export function resultOf({ run, receipt }: Launch): LaunchResult {
  const judged = judgeLaunch(run.bundle, receipt);
  if (typeof judged === 'string') throw new Error(judged);
  return launchResult(receipt, writeJson(receipt), run.bundle, judged);
}

/** The launch's folder as a reader opens it. */
export function sourceOf(
  { evidence, receipt, output, streams }: Launch,
  signature: Uint8Array | null,
): LaunchSource {
  const hashed = (content: Uint8Array) => ({ size: content.length, sha256: sha256Of(content) });
  return {
    path: 'launch',
    receipt: writeJson(receipt),
    signature,
    evidence,
    output: new Map([...output].map(([path, content]) => [path, hashed(content)])),
    streams: { stdout: hashed(streams.stdout), stderr: hashed(streams.stderr) },
    problems: [],
  };
}

/** The same, its receipt signed for what it leads to. */
export async function signedLaunch(launch: Launch, signer = key): Promise<LaunchSource> {
  return sourceOf(launch, await signed(signer, launchStatement(resultOf(launch))));
}

/** A reader who trusts the owner's key and pins what was attested. */
export function readerOf({ run }: Pick<Launch, 'run'>, changed: Partial<Expectations> = {}): Expectations {
  return expectationsFor(run.bundle, { trust: trusts(key), waivers: new Set(), ...changed });
}

export async function read(
  source: LaunchSource,
  expectations: Expectations,
  now = READ,
): Promise<LaunchReading> {
  const verifySignature = await loadVerifier(expectations.trust);
  const verifyReceipt = await loadVerifier(
    expectations.launch.trust ?? expectations.trust,
    readLaunchStatement,
  );
  return readReceipt(source, expectations, now, {
    ...(verifySignature === undefined ? {} : { verifySignature }),
    ...(verifyReceipt === undefined ? {} : { verifyReceipt }),
  });
}

/** `code` or `code subject`, as they come. */
export function codesOf({ reasons }: Pick<LaunchReading, 'reasons'>): readonly string[] {
  return reasons.map(({ code, subject }) => (subject === null ? code : `${code} ${subject}`));
}
