import { AttestationError } from '../foundation/errors.ts';
import { decodeUtf8 } from '../foundation/utf8.ts';
import { contractOf } from '../probes/contract.ts';
import { type Observation, parseObservationLine } from '../probes/observation.ts';
import { type Reason, reason } from './reasons.ts';

/** Bounds on what is read of the payload's attest.jsonl. */
export interface LineLimits {
  readonly bytes: number;
  readonly lines: number;
  readonly lineBytes: number;
}

/** Five times what the honest probes write on a host with a long mount table. */
export const LINE_LIMITS: LineLimits = { bytes: 1024 * 1024, lines: 64, lineBytes: 256 * 1024 };

/** The observations in attest.jsonl's bytes. A problem blocks the run, and hides no other line. */
export interface ReadLines {
  readonly observations: readonly Observation[];
  readonly problems: readonly Reason[];
}

const NEWLINE = 0x0a;

/**
 * Reads attest.jsonl: UTF-8 lines, each ended by a newline, each one probe of the contract, each probe at most once. A
 * probe that comes twice counts as not reported: no one can say which line is meant.
 */
export function readLines(bytes: Uint8Array, limits: LineLimits = LINE_LIMITS): ReadLines {
  if (bytes.length > limits.bytes) return tooLarge(limits.bytes);
  const lines = firstLines(bytes, limits.lines + 1);
  const isTerminated = bytes.length === 0 || bytes.at(-1) === NEWLINE;
  const problems: Reason[] = isTerminated ? [] : [reason('attest-unterminated')];
  if (lines.length > limits.lines) problems.push(reason('attest-too-many-lines', null, String(limits.lines)));
  const observations: Observation[] = [];
  for (const [index, line] of lines.slice(0, limits.lines).entries()) {
    const read = readLine(line, index + 1, limits.lineBytes);
    if ('code' in read) problems.push(read);
    else observations.push(read);
  }
  const repeated = repeatedProbes(observations);
  for (const probeId of repeated) problems.push(reason('probe-repeated', probeId));
  return { observations: observations.filter(({ probeId }) => !repeated.has(probeId)), problems };
}

function tooLarge(bytes: number): ReadLines {
  return { observations: [], problems: [reason('attest-too-large', null, `${bytes} bytes`)] };
}

/** Not all of them: a million empty ones would take hundreds of megabytes. */
function firstLines(bytes: Uint8Array, most: number): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (
    let end = bytes.indexOf(NEWLINE);
    end !== -1 && lines.length < most;
    end = bytes.indexOf(NEWLINE, start)
  ) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

function readLine(bytes: Uint8Array, line: number, limit: number): Observation | Reason {
  if (bytes.length > limit) return invalid(line, `it is longer than ${limit} bytes`);
  const text = decodeUtf8(bytes);
  if (text === null) return invalid(line, 'it is not UTF-8 without byte order mark');
  if (text.includes('\0')) return invalid(line, 'it holds a NUL character');
  try {
    const observation = parseObservationLine(text, line);
    return contractOf(observation.probeId) ? observation : reason('probe-unknown', observation.probeId);
  } catch (error) {
    if (error instanceof AttestationError && error.code === 'observation-unknown-probe') {
      return reason('probe-unknown', `line ${line}`);
    }
    return invalid(line, error instanceof AttestationError ? error.message : 'it cannot be parsed');
  }
}

function invalid(line: number, why: string): Reason {
  return reason('line-invalid', String(line), why);
}

function repeatedProbes(observations: readonly Observation[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { probeId } of observations) (seen.has(probeId) ? repeated : seen).add(probeId);
  return repeated;
}
