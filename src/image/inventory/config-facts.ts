import { type Json, type JsonMembers, membersOf, stringsOf } from '../../foundation/json.ts';
import { ENV_VALUE, type ImageConfigFacts } from '../../probes/inventory/facts.ts';
import { TIME_ZONES } from './time-zones.ts';

/**
 * Members next to `config` that decide nothing about a container (OCI image-spec, config.md; Docker's and BuildKit's
 * own).
 */
const DOCUMENT = new Set([
  ...['architecture', 'os', 'os.version', 'os.features', 'variant', 'created', 'author', 'history'],
  ...['container', 'container_config', 'docker_version', 'id', 'parent', 'size'],
  ...['moby.buildkit.buildinfo.v1', 'moby.buildkit.cache.v0'],
]);

/** Members of `config` that no engine takes into a container from an image; old builders leave them there. */
const IGNORED = new Set([
  ...[
    'Hostname',
    'Domainname',
    'AttachStdin',
    'AttachStdout',
    'AttachStderr',
    'Tty',
    'OpenStdin',
    'StdinOnce',
  ],
  ...['Image', 'ArgsEscaped', 'ExposedPorts', 'StopSignal'],
]);

/** Labels that engines themselves act on; all other labels are only kept. */
const ACTIVE_LABEL = /^(io\.containers\.|io\.podman\.|io\.kubernetes\.|io\.crun\.|run\.oci\.|org\.criu\.)/i;

/**
 * Returns what an image's config declares, read from its own bytes. `unknown` names each member that is unknown, or has
 * an unexpected form: Go's JSON takes `user` for `User` (and a long s for an s), so a look-alike is not harmless.
 */
export function configFacts(document: JsonMembers): ImageConfigFacts {
  const unknown: string[] = [];
  const run = membersOf(document['config']) ?? {};
  const note = (name: string) => unknown.push(name);
  for (const name of Object.keys(document))
    if (!DOCUMENT.has(name) && name !== 'config' && name !== 'rootfs') note(name);
  for (const name of Object.keys(membersOf(document['rootfs']) ?? {}))
    if (name !== 'type' && name !== 'diff_ids') note(`rootfs.${name}`);
  if (document['os'] !== 'linux') note('os');
  if (document['config'] !== undefined && membersOf(document['config']) === null) note('config');
  noteBuildersConfig(document, note);
  const string = (name: string) => typed(run[name], isString, '', () => note(`config.${name}`));
  const strings = (name: string) => typed(run[name], isStrings, [], () => note(`config.${name}`));
  const names = (name: string) => Object.keys(typed(run[name], isMembers, {}, () => note(`config.${name}`)));
  const facts = {
    user: string('User'),
    entrypoint: strings('Entrypoint'),
    command: strings('Cmd'),
    working_folder: string('WorkingDir'),
    env_keys: envKeys(strings('Env'), note),
    volumes: names('Volumes').sort(),
    onbuild: strings('OnBuild'),
    healthcheck: (run['Healthcheck'] ?? null) !== null,
    shell: (run['Shell'] ?? null) !== null,
  };
  for (const label of names('Labels')) if (ACTIVE_LABEL.test(label)) note(`config.Labels.${label}`);
  for (const name of Object.keys(run)) if (!READ.has(name) && !IGNORED.has(name)) note(`config.${name}`);
  return { ...facts, unknown: unknown.sort() };
}

/** What the builder's last container had: Buildah takes it for an image without a `config` of its own. */
function noteBuildersConfig(document: JsonMembers, note: (name: string) => void): void {
  const config = membersOf(document['container_config']) ?? {};
  const known = (name: string) => READ.has(name) || IGNORED.has(name);
  const onbuild = stringsOf(config['OnBuild'] ?? []);
  const isAlone = Object.keys(config).length > 0 && membersOf(document['config']) === null;
  if (isAlone || onbuild?.length !== 0 || !Object.keys(config).every(known)) note('container_config');
}

const READ = new Set([
  ...[
    'User',
    'Entrypoint',
    'Cmd',
    'WorkingDir',
    'Env',
    'Volumes',
    'OnBuild',
    'Healthcheck',
    'Shell',
    'Labels',
  ],
]);

/** Returns a member as its type, or the default if it is absent or null; notes anything else. */
function typed<T extends Json>(
  value: Json | undefined,
  is: (value: Json) => value is T,
  otherwise: T,
  note: () => void,
): T {
  if (value === undefined || value === null) return otherwise;
  if (is(value)) return value;
  note();
  return otherwise;
}

const isString = (value: Json): value is string => typeof value === 'string';
const isStrings = (value: Json): value is readonly string[] => stringsOf(value) !== null;
const isMembers = (value: Json): value is JsonMembers => membersOf(value) !== null;

/** Folders of programs, as the engines and the distributions write them. */
const FOLDER = '/(?:usr/(?:local/)?)?s?bin|/app(?:/bin)?';
/**
 * The values that an image's variables may have. No record holds them, so none may be able to hold a program's code:
 * each is one of few (locale(7), tzset(3), term(7)).
 */
const ENV_VALUES: ReadonlyMap<string, RegExp> = new Map([
  ['PATH', new RegExp(`^(?:${FOLDER})(?::(?:${FOLDER})){0,9}$`)],
  ...['LANG', 'LC_ALL', 'LC_CTYPE'].map(
    (name) => [name, /^(?:C|POSIX|[a-z]{2,3}_[A-Z]{2})?(?:\.(?:UTF-?8|utf-?8))?$/] as const,
  ),
  ['TZ', new RegExp(`^:?(?:${TIME_ZONES.join('|')})?$`)],
  ['TERM', /^(?:dumb|linux|vt100|xterm|xterm-256color)?$/],
  ['SSL_CERT_FILE', /^\/etc\/ssl\/(?:certs\/ca-certificates\.crt|cert\.pem)$/],
  ['container', /^(?:docker|podman|oci)?$/],
]);

/**
 * Notes a key that is there twice, and a line without a key (engine and libc each choose which of two counts), and a
 * value that is not a usual one of its variable.
 */
function envKeys(lines: readonly string[], note: (name: string) => void): string[] {
  const keys = lines.map((line) => {
    const at = line.indexOf('=');
    if (at <= 0) note('config.Env');
    const [key, value] = at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)];
    if (ENV_VALUES.get(key)?.test(value) === false) note(`${ENV_VALUE}${key}`);
    return key;
  });
  if (new Set(keys).size !== keys.length) note('config.Env');
  return [...new Set(keys)].sort();
}
