import type { ErrorRows } from './error-row.ts';

/** Ends of any command: its arguments, the machine's files, signals, faults of the program. */
export const PROGRAM_ERRORS = {
  usage: {
    kind: 'usage',
    meaning: 'An option, argument or command is unknown, missing or one too many.',
    remedy: 'See --help of the command.',
  },
  'invalid-setting': {
    kind: 'usage',
    meaning: 'An option or input has a value that it cannot have, or two of them contradict each other.',
    remedy: 'See --help, or action.yml for an input.',
    advised: true,
  },
  'nothing-to-explain': {
    kind: 'usage',
    meaning: 'The command explain does not know that name.',
    remedy: 'Give one of the names that explain lists without an argument.',
  },
  'debugger-open': {
    kind: 'blocked',
    meaning:
      'Node’s debugger was opened: any user of this machine could execute code as this one, and make the program say anything.',
    remedy:
      'Start it again. Have no option for a debugger in NODE_OPTIONS, and let nothing send SIGUSR1 while the program starts.',
  },
  'path-refused': {
    kind: 'usage',
    meaning:
      'A path leads out of the workspace by a link, or into a folder of the system, of another user or of credentials.',
    remedy: 'Name the file or folder itself; links that lead out of the workspace are not followed.',
  },
  'secret-file-unsafe': {
    kind: 'usage',
    meaning:
      'A file with a secret (a signing key, pull credentials) belongs to another user, or is open to others.',
    remedy: 'Make it your own, and close it to others: chmod 600 FILE.',
  },
  'no-working-directory': {
    kind: 'usage',
    meaning: 'The Action’s working directory is not a folder below the workspace.',
    remedy: 'Check the input working-directory, and that the repository is checked out before this step.',
  },
  'runner-file': {
    kind: 'blocked',
    meaning: 'A runner’s file for outputs, state or summary is missing or is not a regular file.',
    remedy: 'Find out which earlier step of the job removed or replaced it.',
  },
  'disk-full': {
    kind: 'blocked',
    meaning: 'A disk has no space left.',
    remedy: 'Free space on the disks of the engine, of TMPDIR and of the output folder, then run again.',
  },
  'not-permitted': {
    kind: 'blocked',
    meaning: 'This user may not read or write a path.',
    remedy: 'Give this user access to that path, or name another one.',
  },
  'stdout-not-written': {
    kind: 'blocked',
    meaning: 'The result could not be written whole to stdout.',
    remedy: 'Free space where stdout goes, or send it to another place; throw it away with > /dev/null.',
  },
  interrupted: {
    kind: 'blocked',
    meaning: 'A signal ended the run before it was complete.',
    remedy: 'Start the run again. If an engine did not answer, doctor names what is left of this one.',
  },
  cancelled: {
    kind: 'blocked',
    meaning: 'The run was cancelled.',
    remedy: 'Start the run again; it left no orphans.',
  },
  'bundle-schema': {
    kind: 'fault',
    meaning: 'The run’s own bundle does not follow its schema.',
    remedy: 'Report this; the run’s files are still in its output folder.',
  },
  fault: {
    kind: 'fault',
    meaning: 'The program itself failed.',
    remedy: 'Report this fault of the program, with this message and the command that you ran.',
  },
} as const satisfies ErrorRows;
