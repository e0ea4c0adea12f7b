import { EXIT_CODES } from '../foundation/exit-code.ts';
import type { EndedLaunch, LaunchResult } from './result.ts';

/** As timeout(1) and shells have them, for a workload that has no exit code of its own. */
const KILLED: Readonly<Record<Exclude<EndedLaunch['ended'], 'exited'>, number>> = {
  timeout: 124,
  'output-flood': 137,
  'start-failed': EXIT_CODES.blocked,
};

/** Whether a launch counts: it ran, to its end confined, and its receipt could be signed. */
export function isBlockedLaunch(result: LaunchResult): boolean {
  return result.kind === 'refused' || result.verdict === 'BLOCKED' || result.signing.kind === 'not-signed';
}

/** Returns the process's exit code for a launch (contract §7): 3 if it is blocked, otherwise the workload's own. */
export function exitCodeOfLaunch(result: LaunchResult): number {
  if (isBlockedLaunch(result) || result.kind === 'refused') return EXIT_CODES.blocked;
  if (result.ended !== 'exited') return KILLED[result.ended];
  return result.exitCode ?? EXIT_CODES.blocked;
}

/** Says in one line what the exit code is of. */
export function launchSentence(result: LaunchResult): string {
  if (result.kind === 'refused') return `BLOCKED: nothing ran. ${AT[result.at]}`;
  const end = ENDS[result.ended](result.exitCode);
  if (result.verdict === 'BLOCKED') return `BLOCKED: do not rely on what ran. ${end}`;
  if (result.signing.kind === 'not-signed') return `BLOCKED: the receipt is not signed. ${end}`;
  const { waivers, qualifiers } = result.reading;
  const also = [
    ...(waivers.length > 0 ? [`with waivers: ${waivers.join(', ')}`] : []),
    // Nearly every key's signature has no other time.
    ...qualifiers.filter(({ code }) => code !== 'time-not-confirmed').map(({ words }) => words),
  ];
  return `${result.verdict}${also.length > 0 ? ` (${also.join('; ')})` : ''}: ${end}`;
}

const AT = {
  gate: 'The evidence is not accepted.',
  machine: 'This machine is not as it was when the sandbox was attested.',
  signer: 'You trust another key than the one that would sign the receipt.',
  container: 'The created container is not as it was attested.',
} as const;

const ENDS: Readonly<Record<EndedLaunch['ended'], (exitCode: number | null) => string>> = {
  exited: (exitCode) => `The workload ended with exit code ${exitCode ?? 'unknown'}${signalOf(exitCode)}.`,
  timeout: () => 'The workload did not end in time, and was killed.',
  'output-flood': () =>
    'The workload left more in /out than it may or closed a folder to this user, or its disk was nearly full: it was killed.',
  'start-failed': () => 'The workload did not start.',
};

/** Engines report the end by a signal as 128 and its number; SIGKILL comes from the kernel when memory runs out. */
function signalOf(exitCode: number | null): string {
  if (exitCode === null || exitCode <= 128 || exitCode > 192) return '';
  return exitCode === 137
    ? ' (as when killed, often for want of memory)'
    : ` (as after signal ${exitCode - 128})`;
}
