import type { Sha256 } from '../../foundation/digest.ts';
import { parseJson } from '../../foundation/json.ts';
import type { ProcessStatus } from '../kernel/facts.ts';

/**
 * What is known of a payload's seal: the further seccomp filter that the launcher (inspector/seal.py) loads before it
 * runs the payload. Self-applied, since no runtime can deny the exec that starts a payload; all of it was read before
 * the payload's own code could run.
 */
export interface SealFacts {
  /** Of the launcher as it was staged. */
  readonly launcher_sha256: Sha256;
  /** What the launcher reported; null if it reported nothing, or not in this form. */
  readonly said: readonly SealStep[] | null;
  /** What the kernel then reported of the same process; null if it was gone. */
  readonly status: ProcessStatus | null;
}

/** The launcher's three operations, in its order. */
export const SEAL_STEPS = ['exec-before', 'exec-interpreter', 'exec-from-out'] as const;

/** One of the steps, and the errno with which it was refused; 0 if it succeeded. */
export interface SealStep {
  readonly step: (typeof SEAL_STEPS)[number];
  readonly errno: number;
}

/**
 * Python's flags that keep an image's site-packages (`.pth`, sitecustomize) and PYTHON variables from having an effect:
 * the launcher starts with these, before the entrypoint's own.
 */
export const BEFORE_SITE = ['-I', '-S'] as const;

/** Where the launcher is staged for the container. */
export const LAUNCHER_PATH = '/in/seal.py';

const LIMITS = { characters: 4096, depth: 2 };
const GREATEST_ERRNO = 4095;

/** Reads /out/seal.jsonl; null unless it is exactly the launcher's steps, one line each. */
export function parseSealLines(text: string): readonly SealStep[] | null {
  const lines = text.split('\n');
  if (text.length > LIMITS.characters || lines.length !== SEAL_STEPS.length + 1 || lines.at(-1) !== '')
    return null;
  const steps = SEAL_STEPS.map((step, index) => parseStep(step, lines[index] ?? ''));
  return steps.every((step) => step !== null) ? steps : null;
}

function parseStep(step: SealStep['step'], line: string): SealStep | null {
  try {
    const json = parseJson(line, LIMITS);
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
    const { step: named, errno, ...others } = json as Readonly<Record<string, unknown>>;
    const isErrno =
      typeof errno === 'number' && Number.isInteger(errno) && errno >= 0 && errno <= GREATEST_ERRNO;
    return named === step && isErrno && Object.keys(others).length === 0 ? { step, errno } : null;
  } catch {
    return null;
  }
}
