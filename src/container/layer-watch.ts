import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '../engine/engine.ts';
import { OUTPUT_LIMITS } from './output-watch.ts';

/**
 * Watches a container's own layer where it is writable, as in some negative controls: it is on the engine's disk, and
 * no other limit holds there. Calls `onFlood` once when it holds more than OUTPUT may, or the engine does not report
 * its size.
 *
 * @returns a function that ends the watch
 */
export function watchLayer(engine: Engine, containerId: string, onFlood: () => void): () => void {
  const ended = new AbortController();
  const look = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      const size = await engine.calls.layerBytes(containerId);
      if (ended.signal.aborted) return;
      if (size !== 'gone' && !(size <= OUTPUT_LIMITS.bytes)) return onFlood();
      await sleep(OUTPUT_LIMITS.everyMs / 2);
    }
  };
  look().catch(() => {
    if (!ended.signal.aborted) onFlood();
  });
  return () => ended.abort();
}
