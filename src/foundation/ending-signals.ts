/**
 * The signals that end a run as SIGTERM does: all whose default action ends a process and that Node lets a program
 * handle (signal(7)). Not among them:
 * - SIGKILL, which no program can handle;
 * - SIGSEGV, SIGBUS, SIGFPE and SIGILL, the faults of a process itself, which would happen again after a handler;
 * - SIGPIPE and SIGXFSZ, which Node ignores;
 * - SIGIOT and SIGPOLL, which are other names of SIGABRT and SIGIO;
 * - the real-time signals, which have no name in Node.
 *
 * A handler of SIGUSR1 also keeps Node from opening its debugger.
 */
export const ENDING_SIGNALS = [
  'SIGHUP',
  'SIGINT',
  'SIGQUIT',
  'SIGTRAP',
  'SIGABRT',
  'SIGUSR1',
  'SIGUSR2',
  'SIGALRM',
  'SIGTERM',
  'SIGSTKFLT',
  'SIGXCPU',
  'SIGVTALRM',
  'SIGPROF',
  'SIGIO',
  'SIGPWR',
  'SIGSYS',
] as const satisfies readonly NodeJS.Signals[];
