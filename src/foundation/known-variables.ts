import { stopCoverage } from 'node:v8';

/**
 * The variables that this program, the libraries of the runner and Node itself may read while it runs. An earlier step of a job
 * may have set any other one: with some a library prints what it sends, tokens and passwords included (DEBUG, AZURE_LOG_LEVEL), Node
 * writes to any place (NODE_V8_COVERAGE, NODE_REDIRECT_WARNINGS), or the C library waits for a pipe that they name (ld.so(8),
 * secure-execution mode).
 */
const KNOWN: ReadonlySet<string> = new Set(
  [
    'PATH USER HOME TMPDIR TMP TEMP TZ LANG LC_ALL WSL_DISTRO_NAME',
    'XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_RUNTIME_DIR XDG_STATE_HOME',
    'TERM COLORTERM NO_COLOR FORCE_COLOR DBUS_SESSION_BUS_ADDRESS',
    'DOCKER_HOST DOCKER_CONTEXT DOCKER_CONFIG CONTAINER_HOST CONTAINER_CONNECTION',
    'http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY',
    'SSL_CERT_FILE SSL_CERT_DIR ICU_TIMEZONE_FILES_DIR NODE_ICU_DATA NODE_COMPILE_CACHE',
    'NODE_OPTIONS NODE_EXTRA_CA_CERTS NODE_USE_SYSTEM_CA NODE_USE_ENV_PROXY',
    // Some are refused, by name.
    'NODE_DEBUG NODE_DEBUG_NATIVE NODE_TLS_REJECT_UNAUTHORIZED',
    // The runner's image, and the run's id, which the step saves for its post step (job-context.ts); and the caller's key.
    'ImageOS ImageVersion STATE_run-id SIGNING_KEY SIGNING_KEY_PASSPHRASE',
    'CI ACTIONS_RUNTIME_TOKEN ACTIONS_RESULTS_URL ACTIONS_ORCHESTRATION_ID',
    'ACTIONS_ID_TOKEN_REQUEST_URL ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  ].flatMap((names) => names.split(' ')),
);

/** What the runner itself sets for a step, and gives a step no way to set for later ones (variables reference); and the inputs. */
const OF_THE_RUNNER = /^(?:GITHUB|RUNNER|INPUT)_/;

/**
 * More than any shell has, or any pod to which a cluster names its services. The C library looks for each by comparing all of them:
 * of 100,000, which fit into a file of a job's, taking them away or listing them took a minute.
 */
export const MOST_VARIABLES = 10_000;

/**
 * Takes every other variable from this program's own environment, before a library is loaded and before anything reads a file that
 * one names. Threads and programs that are started do not get them either. Of too many all stay, and nobody works
 * with them (`refuseManyVariables`).
 */
export function keepKnownVariables(environment: NodeJS.ProcessEnv): void {
  if (environment['NODE_V8_COVERAGE']) stopCoverage();
  if (environment['NODE_REDIRECT_WARNINGS']) process.removeAllListeners('warning');
  // `Object.keys` asks for the value of each as well.
  const names = Object.getOwnPropertyNames(environment);
  if (names.length > MOST_VARIABLES) return;
  for (const name of names) if (!KNOWN.has(name) && !OF_THE_RUNNER.test(name)) delete environment[name];
}
