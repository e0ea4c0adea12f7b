import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '../engine/engine.ts';
import { type FolderLimits, isFlooded, OUTPUT_LIMITS } from './output-watch.ts';

/**
 * What the layer may have more than the image. Python writes a file for each module that it loads. An engine removes each entry
 * when the container ends, and answers nothing meanwhile; and what is nested deeper than a program may open files it cannot
 * remove at all: Podman then answers nobody any more.
 */
const LIMITS: FolderLimits = { bytes: OUTPUT_LIMITS.bytes, entries: 4_000, depth: 64 };

/** Between two looks at its files: a program nests some ten folders in a millisecond. */
const EVERY_MS = 25;

/**
 * Watches a container's own layer where it is writable, as in some negative controls: it is on the engine's disk, and
 * no other limit holds there. Calls `onFlood` once when it holds more than it may. A caller who may not enter the engine's folders
 * sees its size alone, by an engine that can take seconds for that.
 *
 * @returns a function that ends the watch
 */
export function watchLayer(engine: Engine, containerId: string, onFlood: () => void): () => void {
  const ended = new AbortController();
  const watch = async (): Promise<void> => {
    const folder = await layerFolder(engine, containerId);
    const [isFull, everyMs] =
      folder === null
        ? [bySize(engine, containerId), OUTPUT_LIMITS.everyMs / 2]
        : [() => isFlooded(folder, LIMITS), EVERY_MS];
    while (!ended.signal.aborted) {
      const isTooMuch = await isFull();
      if (ended.signal.aborted) return;
      if (isTooMuch) return onFlood();
      await sleep(everyMs);
    }
  };
  watch().catch(() => {
    if (!ended.signal.aborted) onFlood();
  });
  return () => ended.abort();
}

/** Twice in a row the engine cannot tell: once it may be the container's end, or a file that went while the engine looked. */
function bySize(engine: Engine, containerId: string): () => Promise<boolean> {
  let untold = 0;
  return async () => {
    const size = await engine.calls.layerBytes(containerId);
    untold = Number.isNaN(size) ? untold + 1 : 0;
    return untold > 1 || (size !== 'gone' && size > LIMITS.bytes);
  };
}

/** Where the engine keeps the layer; null if it does not say, or this caller may not look into it. */
async function layerFolder(engine: Engine, containerId: string): Promise<string | null> {
  const view = await engine.calls.inspectContainer(containerId);
  const folder = view.at('GraphDriver', 'Data', 'UpperDir').string();
  if (folder === '') return null;
  return access(folder, constants.R_OK | constants.X_OK).then(
    () => folder,
    () => null,
  );
}
