import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { CommonMembers } from '../evidence/common-members.ts';
import type { Expectations } from '../evidence/expectations.ts';
import { type EvidenceSource, openEvidence } from '../evidence/open.ts';
import { readEvidence } from '../evidence/reader.ts';
import { reason } from '../evidence/reasons.ts';
import { collectGarbage } from '../foundation/heap.ts';
import { messageOf } from '../foundation/thrown.ts';
import { viewsFor } from '../report/views.ts';
import { loadVerifier } from '../signing/verifier.ts';
import { type Batch, linesOf } from './batch.ts';
import { FLEET_LIMITS } from './limits.ts';
import { readFleetLine } from './line.ts';
import { type FleetResult, resultOf, unread, withCost } from './result.ts';

/** The order that a reader gets when it starts: the expectations for all evidence, and one time of reading. */
export interface FleetOrder {
  readonly expectations: Expectations;
  readonly now: Date;
}

/**
 * One reader: a thread that answers each batch with its results, one for each piece of evidence, in order; of a batch that
 * takes long, those of its beginning.
 */
export async function main(): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('This is a thread of verify --fleet.');
  const order: FleetOrder = workerData.order;
  // The key's object is made once for everything that this thread reads.
  const verifySignature = await loadVerifier(order.expectations.trust);
  const common = new CommonMembers();
  const readJson = (bytes: Uint8Array) => common.read(bytes);
  const judge = async (name: string, source: EvidenceSource): Promise<FleetResult> => {
    const views = await viewsFor(source);
    const own = { views, readJson, mostOfACode: FLEET_LIMITS.reasonsOfACode };
    const hooks = verifySignature === undefined ? own : { ...own, verifySignature };
    return resultOf(name, readEvidence(source, order.expectations, order.now, hooks));
  };
  port.on('message', async (batch: Batch) => {
    // Passing one string takes half the time that passing its objects takes.
    port.postMessage(JSON.stringify(await resultsOf(batch, judge)));
  });
  // Until the worker pool ends it: the pool that started this thread ends it when this returns.
  await once(port, 'close');
}

type Judge = (name: string, source: EvidenceSource) => Promise<FleetResult>;

/** A usual piece takes less than an eighth of the time in which a thread loads the reader, also on a slow or busy machine. */
const USUAL_MS = Math.max(FLEET_LIMITS.untrusted.ms, performance.now() / 8);

async function resultsOf(batch: Batch, judge: Judge): Promise<FleetResult[]> {
  const results: FleetResult[] = [];
  const until = performance.now() + FLEET_LIMITS.answerMs;
  for (const read of readersOf(batch, judge)) {
    const began = performance.now();
    const { result, bytes } = await read();
    const ms = performance.now() - began;
    results.push(withCost(result, { bytes, ms }, USUAL_MS));
    if (bytes > FLEET_LIMITS.usualBytes) collectGarbage();
    if (performance.now() > until) break;
  }
  return results;
}

/** Reads one piece; its bytes are those of its line, or of its files. */
type ReadPiece = () => Promise<{ readonly result: FleetResult; readonly bytes: number }>;

function* readersOf(batch: Batch, judge: Judge): Generator<ReadPiece> {
  if (batch.kind === 'lines') {
    for (const { number, bytes } of linesOf(batch))
      yield async () => {
        const line = readFleetLine(bytes, number);
        const result = line.ok ? await judged(line.name, line.source, judge) : unread(line.name, line.reason);
        return { result, bytes: bytes?.length ?? 0 };
      };
    return;
  }
  for (const { name, path } of batch.items)
    yield async () => {
      const source = await openEvidence(path, false);
      return { result: await judged(name, source, judge), bytes: bytesOf(source) };
    };
}

function bytesOf({ bundle, files }: EvidenceSource): number {
  return [...files.values()].reduce((sum, { length }) => sum + length, bundle?.bytes.length ?? 0);
}

/** The reader never throws; the code that makes the views could. */
async function judged(name: string, source: EvidenceSource, judge: Judge): Promise<FleetResult> {
  try {
    return await judge(name, source);
  } catch (error) {
    return unread(name, reason('reader-fault', null, messageOf(error)));
  }
}
