import { stopCoverage } from 'node:v8';

/**
 * What Node itself writes to any place that a variable names, and the variables with which the C library keeps no privileged program
 * (ld.so(8), secure-execution mode): a file that they name may be a pipe, or have a gigabyte, and a folder below /proc is made
 * for ever. Threads and programs that are started do not get them either.
 */
const TAKEN_AWAY = [
  ...[
    'NODE_V8_COVERAGE',
    'NODE_REDIRECT_WARNINGS',
    'GCONV_PATH',
    'GETCONF_DIR',
    'HOSTALIASES',
    'LOCALDOMAIN',
  ],
  ...['LOCPATH', 'MALLOC_TRACE', 'NIS_PATH', 'NLSPATH', 'RESOLV_HOST_CONF', 'RES_OPTIONS', 'TZDIR'],
];

/** Takes them from this program's own environment, before anything reads a file that they name. */
export function takeAway(environment: NodeJS.ProcessEnv): void {
  if (environment['NODE_V8_COVERAGE']) stopCoverage();
  if (environment['NODE_REDIRECT_WARNINGS']) process.removeAllListeners('warning');
  for (const name of TAKEN_AWAY) delete environment[name];
}
