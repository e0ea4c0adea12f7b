import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { OnOutput, OutputStream } from '../engine/attached-output.ts';
import { sha256InPieces } from '../foundation/digest.ts';
import { KEPT_BYTES } from '../receipt/receipt-limits.ts';
import type { Receipt } from '../receipt/receipt-type.ts';

/** A workload's streams while it runs. */
export interface Streams {
  readonly onOutput: OnOutput;
  /** Closes the files, once; returns what was written. */
  readonly end: () => Promise<Receipt['streams']>;
}

/** Keeps the beginning of both streams as files in a private folder, byte for byte, and passes everything on. */
export async function keepStreams(folder: string, live: OnOutput): Promise<Streams> {
  let ended: ReturnType<Streams['end']> | null = null;
  const kept = { stdout: await keep(join(folder, 'stdout')), stderr: await keep(join(folder, 'stderr')) };
  return {
    onOutput: async (from: OutputStream, bytes) => {
      await kept[from].add(bytes);
      await live(from, bytes);
    },
    end: () => {
      ended ??= (async () => ({ stdout: await kept.stdout.end(), stderr: await kept.stderr.end() }))();
      return ended;
    },
  };
}

async function keep(path: string) {
  const file = await open(path, 'wx', 0o600);
  const { add, digest } = sha256InPieces();
  let written = 0;
  let size = 0;
  let isOver = false;
  // One after the other, whether or not the caller waits.
  let writing: Promise<void> = Promise.resolve();
  return {
    add: async (bytes: Uint8Array) => {
      // The receipt is being written: what an engine still brings was not the workload's in time.
      if (isOver) return;
      written += bytes.length;
      const part = bytes.subarray(0, Math.max(0, KEPT_BYTES - size));
      if (part.length === 0) return;
      add(part);
      size += part.length;
      // A full disk must not stop a workload that only talks: the receipt's own writing reports it.
      writing = writing.then(() => file.writeFile(part)).catch(() => undefined);
      await writing;
    },
    end: async () => {
      isOver = true;
      await writing;
      await file.close();
      return { written, kept: size, sha256: digest() };
    },
  };
}
