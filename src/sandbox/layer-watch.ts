import { setTimeout as sleep } from 'node:timers/promises';
import { call } from './client.ts';
import type { Engine } from './engine.ts';
import { OUTPUT_LIMITS } from './output-watch.ts';

/**
 * Watches a container's own layer where it is writable, as some controls have it: it lies on the engine's disk, and no
 * other limit holds there. Calls `onFlood` once when it holds more than OUTPUT may, or its size is not told.
 *
 * @returns ends the watch
 */
export function watchLayer(engine: Engine, containerId: string, onFlood: () => void): () => void {
  const ended = new AbortController();
  const look = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      const size = await sizeOf(engine, containerId);
      if (ended.signal.aborted) return;
      if (size !== 'gone' && !(size <= OUTPUT_LIMITS.bytes)) return onFlood();
      await sleep(OUTPUT_LIMITS.everyMs / 2);
    }
  };
  look().catch(onFlood);
  return () => ended.abort();
}

/** In bytes; not a number when the engine does not tell it. */
async function sizeOf(engine: Engine, containerId: string): Promise<number | 'gone'> {
  const args = ['container', 'inspect', '--size', '--format', '{{.SizeRw}}', containerId];
  const { exitCode, stdout } = await call(engine.client, args, { timeoutMs: 5_000, keepBytes: 4096 });
  // Whoever waits for its end is told of it; an engine that does not answer is found out there as well.
  if (exitCode !== 0) return 'gone';
  return /^\d{1,15}$/.test(stdout.trim()) ? Number(stdout.trim()) : Number.NaN;
}
