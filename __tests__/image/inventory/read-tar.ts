import { type LayerEntry, layerEntries } from '../../../src/image/inventory/layer-entries.ts';
import { Budget } from '../../../src/image/inventory/unreadable.ts';
import { whole } from './images.ts';

/** Reads the bytes of one layer as a run does. */
export function tarEntries(tar: Buffer): Promise<LayerEntry[]> {
  return layerEntries(whole(tar), new Budget());
}
