import { AttestationError, printable } from './errors.ts';
import { MOST_VARIABLES } from './known-variables.ts';

/** Variables that make Node print what it sends, tokens included, or accept any server; null: any value. */
const EXPOSING: readonly (readonly [name: string, value: string | null])[] = [
  ['NODE_DEBUG', null],
  ['NODE_DEBUG_NATIVE', null],
  ['NODE_TLS_REJECT_UNAUTHORIZED', '0'],
];

/** Files of certificates, which Node reads whole when it first connects. */
export const AUTHORITIES = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'] as const;

/** Options of Node for its memory, its warnings and its faults. Others may write keys or reports, trace, or debug. */
const HARMLESS: ReadonlySet<string> = new Set([
  ...['--max-old-space-size', '--max-semi-space-size', '--max-heap-size', '--max-old-space-size-percentage'],
  ...[
    '--stack-size',
    '--expose-gc',
    '--max-http-header-size',
    '--dns-result-order',
    '--unhandled-rejections',
  ],
  ...['--no-warnings', '--no-deprecation', '--disable-warning', '--trace-warnings', '--trace-deprecation'],
  ...['--enable-source-maps'],
  // Code that is loaded first can do anything: to refuse it would protect nothing, and tools that watch a job use it.
  ...['--import', '--require', '-r', '--loader', '--experimental-loader'],
  // Other authorities, which an administrator chose.
  ...['--use-openssl-ca', '--use-bundled-ca', '--use-system-ca', '--openssl-legacy-provider'],
]);

/** Node takes an underscore in an option's name for a hyphen. */
function isHarmless(option: string): boolean {
  return HARMLESS.has(option.replace(/=.*$/s, '').replaceAll('_', '-'));
}

/** The options in a list of words, without their values; Node takes quotes and escapes away (cli.md, NODE_OPTIONS). */
function optionsIn(text: string): readonly string[] {
  return text
    .replaceAll(/["\\]/g, '')
    .split(/\s+/)
    .filter((word) => word.startsWith('-'));
}

/** @throws AttestationError `node-environment` (usage) */
export function refuseManyVariables(environment: NodeJS.ProcessEnv): void {
  const { length } = Object.getOwnPropertyNames(environment);
  if (length <= MOST_VARIABLES) return;
  throw new AttestationError(
    'node-environment',
    `The environment has ${length} variables, and more than ${MOST_VARIABLES} take long to look at.`,
  );
}

/** Variables that name a folder from which Node takes parts of itself. */
const PARTS = ['NODE_COMPILE_CACHE', 'NODE_ICU_DATA', 'ICU_TIMEZONE_FILES_DIR'];
/** The option of the same meaning. */
const PARTS_OPTION = /^--icu-data-dir/;

/**
 * Refuses a folder of compiled code, or of languages and time zones, that Node takes without a look at the program: who may write it
 * decides what this program does. Node has read it by now; but nobody then works with such a folder.
 *
 * @throws AttestationError `node-environment` (usage)
 */
export function refuseOthersParts(environment: Readonly<Record<string, string | undefined>>): void {
  const option = optionsIn(environment['NODE_OPTIONS'] ?? '').find((each) =>
    PARTS_OPTION.test(each.replaceAll('_', '-')),
  );
  const name = PARTS.find((each) => environment[each]) ?? (option && 'NODE_OPTIONS=--icu-data-dir');
  if (name === undefined) return;
  throw new AttestationError(
    'node-environment',
    `With ${name} in the environment Node takes what lies in that folder for parts of itself.`,
  );
}

/**
 * Refuses to handle tokens where Node would give them away. An earlier step of a job may have set such a variable, and
 * Node has read it before this program begins.
 *
 * @throws AttestationError `node-environment` (usage)
 */
export function refuseExposingNode(environment: Readonly<Record<string, string | undefined>>): void {
  for (const option of optionsIn(environment['NODE_OPTIONS'] ?? '')) {
    if (isHarmless(option)) continue;
    throw new AttestationError(
      'node-environment',
      `With Node's option ${printable(option, 80)} it could give away the tokens that this program sends.`,
    );
  }
  for (const [name, bad] of EXPOSING) {
    const value = environment[name];
    if (value === undefined || value === '' || (bad !== null && value !== bad)) continue;
    throw new AttestationError(
      'node-environment',
      `With ${name} in the environment Node would give away the tokens that this program sends.`,
    );
  }
}

/** With these options Node reads the certificates that OpenSSL's own variables name. */
const OF_SYSTEM = /^--use-(?:openssl|system)-ca/;

/** Returns whether Node reads the certificates of OpenSSL's own variables. */
export function readsSystems(environment: Readonly<Record<string, string | undefined>>): boolean {
  const options = optionsIn(environment['NODE_OPTIONS'] ?? '');
  return (
    environment['NODE_USE_SYSTEM_CA'] === '1' ||
    options.some((option) => OF_SYSTEM.test(option.replaceAll('_', '-')))
  );
}

/** Returns whether the environment names certificates that Node may read, as soon as it connects. */
export function namesAuthorities(environment: Readonly<Record<string, string | undefined>>): boolean {
  return AUTHORITIES.some((name) => environment[name]) || readsSystems(environment);
}

/**
 * Refuses a channel to a parent that is a Node program (`NODE_CHANNEL_FD`): Node takes messages out of it for itself, and it may be
 * the standard input, from which a stranger's lines would vanish.
 *
 * @param channel `process.channel`
 * @throws AttestationError `node-environment` (usage)
 */
export function refuseChannel(channel: unknown): void {
  if (channel === undefined || channel === null) return;
  throw new AttestationError(
    'node-environment',
    'Node has a channel to the program that started this one (NODE_CHANNEL_FD), and takes messages out of it.',
  );
}
