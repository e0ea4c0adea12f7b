import { Worker } from 'node:worker_threads';
import { reason } from '../evidence/reasons.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import { messageOf } from '../foundation/thrown.ts';
import { type Batch, linesOf, singles, sizeOf, without } from './batch.ts';
import { FLEET_LIMITS } from './limits.ts';
import { readFleetLine } from './line.ts';
import { type FleetResult, unread } from './result.ts';
import type { FleetOrder } from './worker.ts';

/** The module that a reader's thread runs; it has `start('fleet')`. */
export interface WorkerPoolOptions {
  readonly entry: URL;
  readonly order: FleetOrder;
  readonly readers: number;
  /** How long a batch of several pieces, and a single piece, may take. */
  readonly batchMs?: number;
  readonly pieceMs?: number;
  /** Bytes of this process from which on each answer is a reader's last. */
  readonly largeProcess?: number;
}

/**
 * Threads that read batches of evidence. If a thread dies, hangs or answers something else, the pool replaces it and
 * reads its batch again one by one. The piece that killed it stays without an answer: BLOCKED `fleet-reader-died`. A
 * piece that takes too long is that piece's own fault; when such pieces took long in all, the pool reads nothing more.
 */
export class WorkerPool {
  private readonly options: WorkerPoolOptions;
  private readonly all = new Set<Reader>();
  private readonly idle: Reader[] = [];
  private deaths = 0;
  private answers = 0;
  /** The time of the answers that took long, also of those that did not come. */
  private slowMs = 0;
  private readonly waiting: {
    readonly take: (reader: Reader) => void;
    readonly fail: (why: unknown) => void;
  }[] = [];
  /** Why the pool reads nothing any more. */
  private failure: AttestationError | null = null;

  constructor(options: WorkerPoolOptions) {
    this.options = options;
    for (let count = 0; count < options.readers; count += 1) this.idle.push(this.start());
  }

  /**
   * Returns the results of a batch, one for each piece of evidence, in order.
   *
   * @throws AttestationError `fleet-no-reader` when threads die and none has ever answered
   */
  async read(batch: Batch): Promise<FleetResult[]> {
    const results = await this.attempt(batch);
    if (!(results instanceof Error)) {
      if (results.length === sizeOf(batch)) return results;
      return [...results, ...(await this.read(without(batch, results.length)))];
    }
    if (sizeOf(batch) === 1)
      return [unread(nameOf(batch), reason('fleet-reader-died', null, messageOf(results)))];
    const each: FleetResult[] = [];
    for (const single of singles(batch)) each.push(...(await this.read(single)));
    return each;
  }

  /** Ends the threads; no one may send them work any more. */
  async close(): Promise<void> {
    await Promise.all([...this.all].map((reader) => reader.end()));
  }

  private async attempt(batch: Batch): Promise<FleetResult[] | Error> {
    if (this.failure !== null) throw this.failure;
    const reader =
      this.idle.pop() ??
      (await new Promise<Reader>((take, fail) => {
        this.waiting.push({ take, fail });
      }));
    if (this.slowMs >= FLEET_LIMITS.slowMs) {
      this.release(reader);
      return new Error('other pieces took too long, and this one was not read');
    }
    const began = performance.now();
    const results = await reader.read(batch);
    const tookMs = performance.now() - began;
    if (results instanceof TooLong || tookMs >= FLEET_LIMITS.batchMs) this.slowMs += tookMs;
    if (results instanceof Error) {
      // A piece that takes too long does not show that no thread can read.
      if (!(results instanceof TooLong)) this.deaths += 1;
      this.all.delete(reader);
      // Not awaited: a thread inside one call of the JavaScript engine ends only when that call returns.
      reader.abandon();
    } else this.answers += 1;
    if (this.answers === 0 && this.deaths >= FLEET_LIMITS.deaths) throw this.fail(results);
    this.release(results instanceof Error ? this.start() : this.notLarge(reader));
    return results;
  }

  /** Returns the thread, or a fresh one in its place if this process has become large: what a thread remembers goes with it. */
  private notLarge(reader: Reader): Reader {
    if (process.memoryUsage.rss() < (this.options.largeProcess ?? FLEET_LIMITS.largeProcess)) return reader;
    this.all.delete(reader);
    reader.abandon();
    return this.start();
  }

  private fail(cause: unknown): AttestationError {
    this.failure ??= noReader(cause);
    for (const { fail } of this.waiting.splice(0)) fail(this.failure);
    return this.failure;
  }

  private start(): Reader {
    const reader = new Reader(this.options);
    this.all.add(reader);
    return reader;
  }

  private release(reader: Reader): void {
    const next = this.waiting.shift();
    if (next === undefined) this.idle.push(reader);
    else next.take(reader);
  }
}

/** A reader did not answer in time. */
class TooLong extends Error {}

/** One thread. */
class Reader {
  private readonly worker: Worker;
  private readonly limits: { readonly batchMs: number; readonly pieceMs: number };
  private answer: ((result: FleetResult[] | Error) => void) | null = null;
  /** Why this thread takes no more work. */
  private gone: Error | null = null;
  private isFresh = true;

  constructor({
    entry,
    order,
    batchMs = FLEET_LIMITS.batchMs,
    pieceMs = FLEET_LIMITS.pieceMs,
  }: WorkerPoolOptions) {
    this.limits = { batchMs, pieceMs };
    const begin = `import(${JSON.stringify(entry.href)}).then(({ start }) => start('fleet'));`;
    this.worker = new Worker(begin, {
      eval: true,
      workerData: { order },
      resourceLimits: {
        maxOldGenerationSizeMb: FLEET_LIMITS.readerMegabytes,
        maxYoungGenerationSizeMb: FLEET_LIMITS.youngMegabytes,
      },
    });
    this.worker.on('message', (results: unknown) => this.settle(resultsIn(results)));
    this.worker.on('error', (error) => this.lose(error instanceof Error ? error : new Error(String(error))));
    this.worker.on('messageerror', (error) => this.lose(error));
    this.worker.on('exit', (code) => this.lose(new Error(`its thread ended with ${code}`)));
  }

  async read(batch: Batch): Promise<FleetResult[] | Error> {
    if (this.gone !== null) return this.gone;
    let timer: NodeJS.Timeout | undefined;
    const start = this.isFresh ? FLEET_LIMITS.startMs : 0;
    const limitMs = start + (sizeOf(batch) === 1 ? this.limits.pieceMs : this.limits.batchMs);
    this.isFresh = false;
    const results = await new Promise<FleetResult[] | Error>((resolve) => {
      this.answer = resolve;
      timer = setTimeout(() => this.lose(new TooLong(`no answer after ${limitMs} ms`)), limitMs);
      this.worker.postMessage(batch);
    });
    clearTimeout(timer);
    if (results instanceof Error || isAnswerTo(batch, results)) return results;
    return new Error(`${results.length} answers to ${sizeOf(batch)}`);
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  /** Ends the thread without waiting for it, and without keeping the process alive for it. */
  abandon(): void {
    this.worker.unref();
    this.worker.terminate().catch(() => undefined);
  }

  private lose(error: Error): void {
    this.gone ??= error;
    this.settle(this.gone);
  }

  private settle(results: FleetResult[] | Error): void {
    this.answer?.(results);
    this.answer = null;
  }
}

/** At least one result: a reader that answers with none would be asked for ever. */
function isAnswerTo(batch: Batch, results: readonly FleetResult[]): boolean {
  return results.length >= 1 && results.length <= sizeOf(batch);
}

function resultsIn(text: unknown): FleetResult[] | Error {
  try {
    const results: unknown = JSON.parse(String(text));
    return Array.isArray(results) ? results : new Error('its answer is not a list');
  } catch (error) {
    return new Error(`its answer is not JSON: ${messageOf(error)}`);
  }
}

function noReader(cause: unknown): AttestationError {
  return new AttestationError(
    'fleet-no-reader',
    `No thread of this program can read evidence: ${printable(messageOf(cause))}.`,
    { cause },
  );
}

/** The name of the evidence in a batch of one. */
function nameOf(batch: Batch): string {
  if (batch.kind === 'paths') return batch.items[0]?.name ?? '';
  const [line] = linesOf(batch);
  return line === undefined ? '' : readFleetLine(line.bytes, line.number).name;
}
