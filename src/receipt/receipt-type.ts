import type { Bundle, DeepReadonly } from '../evidence/bundle-type.ts';
import type { KernelEndSeen } from '../probes/kernel/facts.ts';
import type { Receipt as GeneratedReceipt } from './generated/receipt.ts';

/** The members of a receipt that have a bundle's form. */
export type OfBundle =
  | 'tool'
  | 'created_at'
  | 'venue'
  | 'venue_facts'
  | 'input'
  | 'run'
  | 'host'
  | 'challenge';

/** A complete look at the kernel's facts between the first and the last. */
export interface RecordedLook extends Omit<KernelEndSeen, 'state' | 'looks' | 'looked_ms_before_end'> {
  /** From the first snapshot. */
  readonly after_ms: number;
}

/** What one launch was (contract §7): the type is generated from `schemas/receipt.schema.json`. */
export type Receipt = DeepReadonly<Omit<GeneratedReceipt, OfBundle | 'looks'>> &
  Pick<Bundle, OfBundle> & { readonly looks: readonly RecordedLook[] };
