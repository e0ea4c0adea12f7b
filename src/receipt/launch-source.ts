import type { EvidenceSource } from '../evidence/open.ts';
import type { Reason } from '../evidence/reasons.ts';
import type { Sha256 } from '../foundation/digest.ts';

/** The files of a launch's folder (contract §7): one folder holds the whole chain. */
export const LAUNCH_NAMES = {
  receipt: 'receipt.json',
  /** The evidence's folder, as the launch read it. */
  evidence: 'evidence',
  /** What the workload left in /out. */
  output: 'output',
  stdout: 'stdout',
  stderr: 'stderr',
} as const;

/** A file whose content is known by its digest alone: outputs may be large. */
export interface HashedFile {
  readonly size: number;
  readonly sha256: Sha256;
}

/** A launch's folder as bytes. None of it is trusted. */
export interface LaunchSource {
  readonly path: string;
  readonly receipt: Uint8Array | null;
  readonly signature: Uint8Array | null;
  readonly evidence: EvidenceSource;
  /** Every file below output/, by its path there. */
  readonly output: ReadonlyMap<string, HashedFile>;
  readonly streams: Readonly<Record<'stdout' | 'stderr', HashedFile | null>>;
  /** What could not be opened, or was refused. */
  readonly problems: readonly Reason[];
}
