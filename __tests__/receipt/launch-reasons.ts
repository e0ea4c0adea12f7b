import { NO_EXPECTATIONS } from '../../src/evidence/expectations.ts';
import type { Reason } from '../../src/evidence/reasons.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import type { LaunchSource } from '../../src/receipt/launch-source.ts';
import type { LaunchReading } from '../../src/receipt/read-receipt.ts';
import type { Receipt } from '../../src/receipt/receipt-type.ts';
import { launchStatement } from '../../src/signing/launch-statement.ts';
import { signed } from '../signing/signed-run.ts';
import {
  honestLaunch,
  key,
  type Launch,
  read,
  readerOf,
  resultOf,
  signedLaunch,
  sourceOf,
} from './honest-launch.ts';

/** A change of a receipt. */
export type Edit = (receipt: Receipt) => Receipt;

/** Reads a launch whose trusted signer signed an edited receipt for what it leads to. */
export async function readEdited(edit: Edit, changed: Parameters<typeof readerOf>[1] = {}) {
  const launch = await honestLaunch();
  const edited: Launch = { ...launch, receipt: edit(launch.receipt) };
  return read(await signedLaunch(edited), readerOf(launch, changed));
}

/** Reads an honest launch whose folder was changed after it was signed. */
export async function readChangedFolder(change: (source: LaunchSource) => LaunchSource) {
  const launch = await honestLaunch();
  return read(change(await signedLaunch(launch)), readerOf(launch));
}

export const withRun =
  (part: Partial<Receipt['run']>): Edit =>
  (receipt) => ({ ...receipt, run: { ...receipt.run, ...part } });

/** What a machine with another kernel records, in both places. */
export const withKernel =
  (kernel: string): Edit =>
  (receipt) => ({
    ...receipt,
    venue_facts: { ...receipt.venue_facts, kernel } as typeof receipt.venue_facts,
    host: { ...receipt.host, system: { ...receipt.host.system, kernel } },
  });

export const withHost =
  (part: (host: Receipt['host']) => Partial<Receipt['host']>): Edit =>
  (receipt) => ({ ...receipt, host: { ...receipt.host, ...part(receipt.host) } });

export const withArguments =
  (change: (words: readonly string[]) => readonly string[]): Edit =>
  (receipt) => ({ ...receipt, run: { ...receipt.run, arguments: [...change(receipt.run.arguments)] } });

const otherEngine = withHost(({ engine }) => ({ engine: { ...engine, version: '99.0' } }));
const sealed = withHost(() => ({
  seal: { launcher_sha256: sha256Of('launcher'), said: null, status: null },
}));
const unseen = withHost(() => ({
  kernel: { gate: 'missed', why: 'no-process' },
  kernel_end: { state: 'unobserved', why: 'no-first-snapshot' },
}));

async function withoutLastSubject(): Promise<LaunchReading> {
  const launch = await honestLaunch();
  const statement = launchStatement(resultOf(launch));
  const file = await signed(key, { ...statement, subject: statement.subject.slice(0, -1) });
  return read(sourceOf(launch, file), readerOf(launch));
}

/** What raises each reason of a launch, by its code: one edit of an honest launch, or one pin of its reader. */
export const LAUNCH_REASONS_RAISED = {
  'receipt-missing': () => readChangedFolder((source) => ({ ...source, receipt: null })),
  'receipt-malformed': () => readChangedFolder((source) => ({ ...source, receipt: Buffer.from('{}\n') })),
  'receipt-of-other-evidence': () =>
    readEdited((receipt) => ({ ...receipt, evidence: { ...receipt.evidence, sha256: sha256Of('other') } })),
  'receipt-before-evidence': () => readEdited(withRun({ started_at: '2026-06-10T11:59:58Z' })),
  'host-drift': () => readEdited(otherEngine),
  'launch-arguments': () =>
    readEdited(withArguments((words) => words.filter((word) => word !== '--read-only'))),
  'launch-sealed': () => readEdited(sealed),
  unobserved: () => readEdited(unseen),
  'timeout-not-accepted': () =>
    readEdited((receipt) => receipt, { launch: { ...NO_EXPECTATIONS.launch, timeoutSeconds: 1 } }),
  'workload-not-expected': () =>
    readEdited((receipt) => receipt, {
      launch: { ...NO_EXPECTATIONS.launch, image: [sha256Of('other')] },
    }),
  'workload-not-started': () => readEdited(withRun({ ended: 'start-failed', exit_code: null })),
  'output-differs': () =>
    readChangedFolder((source) => ({ ...source, output: new Map([...source.output].slice(1)) })),
  'statement-subject-missing': withoutLastSubject,
} as const;

/** The same as the table of every reason has it. */
export function launchReasons() {
  const raised = Object.entries(LAUNCH_REASONS_RAISED).map(([code, raise]) => [
    code,
    async (): Promise<readonly Reason[]> => (await raise()).reasons,
  ]);
  return Object.fromEntries(raised) as Record<
    keyof typeof LAUNCH_REASONS_RAISED,
    () => Promise<readonly Reason[]>
  >;
}
