import { bundleName } from '../../src/evidence/bundle.ts';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import type { EvidenceFiles } from '../../src/evidence/write.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import type { LaunchSource } from '../../src/receipt/launch-source.ts';
import { type LaunchReading, readReceipt } from '../../src/receipt/read-receipt.ts';
import type { Receipt } from '../../src/receipt/receipt-type.ts';
import { receiptTable } from '../../src/report/receipt-table.ts';
import { expectationsFor, NOW, sourceOf } from '../evidence/real-run.ts';

const EMPTY = { written: 0, kept: 0, sha256: sha256Of('') };

/** A receipt of the attested image on the attested machine, unsigned, that wrote nothing. */
function honestReceipt(bundle: Bundle): Receipt {
  const { tool, venue, venue_facts, input, run, host } = bundle;
  const { kernel } = host;
  if (kernel.gate === 'missed') throw new Error('the recorded run has a snapshot');
  return {
    schema_version: 1,
    tool,
    created_at: bundle.created_at,
    evidence: { bundle: bundleName(bundle), sha256: sha256Of(writeJson(bundle)) },
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
    run: { ...run, started_at: bundle.created_at },
    host: { ...host, kernel: { ...kernel, gate: 'went-on' } },
    looks: [],
    output: { files: [], left_out: [] },
    streams: { stdout: EMPTY, stderr: EMPTY },
    challenge: null,
  };
}

/** The reader of launches, given the bytes of a receipt, or one member of an honest one: first byte the member, rest its value. */
export function receiptTarget(bundle: Bundle, files: EvidenceFiles) {
  const honest = honestReceipt(bundle);
  const names = Object.keys(honest);
  const read = (receipt: Uint8Array): LaunchReading => {
    const nothing = { size: 0, sha256: EMPTY.sha256 };
    const source: LaunchSource = {
      path: 'launch',
      receipt,
      signature: null,
      evidence: sourceOf(bundle, files),
      output: new Map(),
      streams: { stdout: nothing, stderr: nothing },
      problems: [],
    };
    return readReceipt(source, expectationsFor(bundle), NOW);
  };
  return {
    seeds: () => [
      writeJson(honest),
      ...names.map((name, at) =>
        Buffer.concat([Buffer.from([at]), Buffer.from(JSON.stringify(Reflect.get(honest, name)))]),
      ),
    ],
    /** Returns what the reader says of it, and the table that it shows. */
    read: (bytes: Uint8Array): { readonly reading: LaunchReading; readonly table: string } => {
      const reading = read(withMember(honest, names, bytes) ?? bytes);
      return { reading, table: receiptTable(reading, []) };
    },
  };
}

function withMember(honest: Receipt, names: readonly string[], [which = 0, ...rest]: Uint8Array) {
  try {
    const value: unknown = JSON.parse(Buffer.from(rest).toString('utf8'));
    return writeJson({ ...honest, [names[which % names.length] ?? '']: value });
  } catch {
    return null;
  }
}
