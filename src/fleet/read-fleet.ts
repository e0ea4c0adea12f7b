import { availableParallelism } from 'node:os';
import { type Batch, bytesIn } from './batch.ts';
import type { BatchMemory } from './batch-memory.ts';
import { FleetSummary, type FleetSummaryOptions, type FleetVerdict } from './fleet-summary.ts';
import { FLEET_LIMITS } from './limits.ts';
import type { FleetResult } from './result.ts';
import { WorkerPool, type WorkerPoolOptions } from './worker-pool.ts';

/** The options of reading a fleet, and where its results go. */
export interface FleetReading {
  readonly workers: Omit<WorkerPoolOptions, 'readers'>;
  readonly summary: Omit<FleetSummaryOptions, 'now'>;
  /** Takes results in the order of the input; reading pauses while it waits. */
  readonly take: (results: readonly FleetResult[]) => Promise<void>;
  /** Takes back the memory of a batch of lines. */
  readonly memory?: BatchMemory;
  readonly progress: (counts: { readonly evidence: number; readonly blocked: number }) => void;
  readonly readers?: number;
}

/** The most threads: each may take {@link FLEET_LIMITS.readerMegabytes} of heap, and together they have one process's memory. */
const MOST_READERS = 2;

/** Results that are written together: each has a sentence for people, many times as long as a name. */
const RESULTS_AT_ONCE = 1_000;

/** One that it reads, and two that wait for it. */
const BATCHES_PER_READER = 3;

/**
 * Reads a fleet: batches go to two threads, results come back in the order of the input, and no more batches are in progress
 * than keep the threads busy. Every piece of evidence has exactly one result.
 *
 * @throws what reading the input or taking the results throws; then nothing is accepted
 */
export async function readFleet(batches: AsyncIterable<Batch>, reading: FleetReading): Promise<FleetVerdict> {
  const readers = reading.readers ?? Math.min(availableParallelism(), MOST_READERS);
  const summary = new FleetSummary({ ...reading.summary, now: reading.workers.order.now });
  const workers = new WorkerPool({ ...reading.workers, readers });
  const take = async (results: readonly FleetResult[]) => {
    await reading.take(results);
    reading.progress(summary.counts);
  };
  try {
    const read = async (batch: Batch) => {
      const results = await workers.read(batch);
      // The reader of this batch has answered, or is gone.
      if (batch.kind === 'lines') reading.memory?.give(batch.bytes);
      return results;
    };
    const room = {
      items: readers * BATCHES_PER_READER,
      bytes: readers * FLEET_LIMITS.readerBatchBytes,
      bytesOf: bytesIn,
    };
    for await (const results of inOrder(batches, read, room)) {
      await take(results.map((result) => summary.add(result)));
      // Unread evidence may have had these names, so none is reported as missing.
      if (summary.isOverrun) return summary.verdict();
    }
    const absent = summary.absent();
    for (let at = 0; at < absent.length; at += RESULTS_AT_ONCE)
      await take(absent.slice(at, at + RESULTS_AT_ONCE).map((name) => summary.addMissing(name)));
    return summary.verdict();
  } finally {
    await workers.close();
  }
}

/** A failure before its turn is thrown when its turn comes. */
function begun<Result>(result: Promise<Result>): Promise<Result> {
  result.catch(() => undefined);
  return result;
}

/** How much may be in progress at once. */
export interface Room<Item> {
  readonly items: number;
  /** No item is begun when those in progress have at least so many bytes. */
  readonly bytes: number;
  readonly bytesOf: (item: Item) => number;
}

/** Yields each item's result, in the items' order, with no more of them in progress than there is room for. */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  room: Room<Item>,
): AsyncGenerator<Result> {
  const input = items[Symbol.asyncIterator]();
  const underWay: { readonly result: Promise<Result>; readonly bytes: number }[] = [];
  const isFull = () =>
    underWay.length >= room.items || underWay.reduce((sum, { bytes }) => sum + bytes, 0) >= room.bytes;
  let next: Promise<IteratorResult<Item>> | null = input.next();
  try {
    while (next !== null || underWay.length > 0) {
      const first: Promise<'result'> | undefined = underWay[0]?.result.then(() => 'result');
      const came: 'result' | 'item' = await Promise.race([
        ...(next === null || isFull() ? [] : [next.then(() => 'item' as const)]),
        ...(first === undefined ? [] : [first]),
      ]);
      if (came === 'item' && next !== null) {
        const item: IteratorResult<Item> = await next;
        next = item.done === true ? null : input.next();
        if (item.done !== true)
          underWay.push({ result: begun(work(item.value)), bytes: room.bytesOf(item.value) });
      } else {
        const done = underWay.shift();
        if (done !== undefined) yield await done.result;
      }
    }
  } finally {
    const closed = input.return?.();
    // It waits for the piece that is asked for, and a writer may never write it.
    if (next === null) await closed;
    else closed?.catch(() => undefined);
  }
}
