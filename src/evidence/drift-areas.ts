import { findInKernel } from '../probes/kernel/checks.ts';
import { type Mount, parseMountinfo } from '../probes/mounts/mountinfo.ts';
import { numbersOf } from '../probes/posture/sweep.ts';
import { readFlags } from '../probes/run-flags.ts';
import { answerInWords } from '../seccomp/answer-in-words.ts';
import { callsOf, nameOf } from '../seccomp/syscalls.ts';
import type { Bundle } from './bundle-type.ts';
import { judgedChecks, type PostureRecord } from './judged-posture.ts';
import type { Reading } from './reading.ts';
import { limitsOfRun } from './run-limits.ts';

/** One side of a comparison: evidence as its reader found it. */
export interface Side {
  readonly reading: Reading;
  readonly bundle: Bundle;
}

/** The compared facts of one side: a text for each name; empty for a fact without a value. */
type Facts = (side: Side) => ReadonlyMap<string, string>;

/** One area in which two runs are compared, as texts by name; it leaves out what differs with every run. */
export interface DriftArea {
  readonly name:
    | 'probes'
    | 'controls'
    | 'posture'
    | 'swept calls'
    | 'system calls'
    | 'profile'
    | 'kernel snapshot'
    | 'flags'
    | 'mounts'
    | 'container'
    | 'image'
    | 'engine'
    | 'system'
    | 'venue';
  readonly facts: Facts;
}

/**
 * In the order of what they show about the sandbox: what happened, what guards it, what it consists of, where it ran.
 */
export const DRIFT_AREAS: readonly DriftArea[] = [
  { name: 'probes', facts: probes },
  { name: 'controls', facts: controls },
  { name: 'posture', facts: posture },
  { name: 'swept calls', facts: sweptCalls },
  { name: 'system calls', facts: systemCalls },
  { name: 'profile', facts: profile },
  { name: 'kernel snapshot', facts: kernelSnapshot },
  { name: 'flags', facts: flags },
  { name: 'mounts', facts: mounts },
  { name: 'container', facts: container },
  { name: 'image', facts: image },
  { name: 'engine', facts: engine },
  { name: 'system', facts: ({ bundle }) => members(bundle.host.system) },
  { name: 'venue', facts: venue },
];

function probes({ reading, bundle }: Side): ReadonlyMap<string, string> {
  return new Map(
    reading.probes.map(({ probeId, judgement, corroboration }) => [
      probeId,
      judgement === null
        ? 'not run'
        : ofAnyRun(`${judgement.verdict}, ${corroboration.state}: ${judgement.actual}`, bundle),
    ]),
  );
}

function controls({ reading }: Side): ReadonlyMap<string, string> {
  return new Map(
    reading.controls.map(({ id, state, failed }) => [
      id,
      failed.length === 0 ? state : `${state}: ${failed.join(' ')}`,
    ]),
  );
}

function posture({ bundle }: Side): ReadonlyMap<string, string> {
  return new Map(
    (bundle.posture ?? []).flatMap((record): [string, string][] =>
      record.state === 'ran'
        ? judgedChecks(record, bundle).map(({ check, judged }) => [
            `${check.id} (${record.image})`,
            judged === null ? 'not answered' : judged.verdict === 'PASS' ? 'denied' : `FAILED: ${judged.why}`,
          ])
        : [[`the ${record.image} image`, `not runnable: ${record.why}`]],
    ),
  );
}

function sweptCalls({ bundle }: Side): ReadonlyMap<string, string> {
  return new Map((bundle.posture ?? []).flatMap((record) => sweptIn(record, bundle)));
}

function sweptIn({ sweep, image }: PostureRecord, { host }: Bundle): [string, string][] {
  if (sweep === null) return [];
  const denied = new Set(numbersOf(sweep.denied));
  return numbersOf(sweep.called).map((number) => [
    `${nameOf(host.system.architecture, number) ?? number} (${image})`,
    denied.has(number) ? 'refused' : 'let through',
  ]);
}

/** By the filter that the engine held, for every call of the machine. */
function systemCalls({ bundle: { host } }: Side): ReadonlyMap<string, string> {
  const { seccomp, system } = host;
  if (seccomp === null) return new Map();
  return new Map(
    callsOf(system.architecture).map(([name]) => [name, answerInWords(seccomp, system.architecture, name)]),
  );
}

function profile({ bundle }: Side): ReadonlyMap<string, string> {
  const held = bundle.host.seccomp;
  return new Map([
    ['profile', bundle.profile.name],
    ['sha256 of its file', bundle.seccomp_sha256],
    ['what it answers by default', held === null ? 'no filter' : defaultOf(held)],
    ['architectures', held === null ? 'no filter' : held.architectures.join(' ')],
  ]);
}

function defaultOf({ default_action: action, default_errno: errno }: NonNullable<Bundle['host']['seccomp']>) {
  return errno === null ? action : `${action} ${errno}`;
}

function kernelSnapshot({ bundle }: Side): ReadonlyMap<string, string> {
  return new Map([
    ['gate', bundle.host.kernel.gate],
    ...findInKernel(bundle.host, limitsOfRun(bundle)).map(({ check, found }): [string, string] => [
      check.id,
      found.state === 'in-force' ? 'in force' : ofAnyRun(`${found.state}: ${found.why}`, bundle),
    ]),
    ['exec from /out', bundle.exec_from_out],
  ]);
}

/** The flags that may be given more than once; each such flag counts with its value. */
const REPEATED: readonly string[] = ['--security-opt', '--volume', '-v', '--tmpfs', '--ulimit', '--label'];
/** Arguments that name this one run. */
const OF_ONE_RUN = /^--name( |$)|^--label io\.sandbox-attestation\./;

/** The engine client's own arguments, up to the image. The container's entrypoint and command say what is executed. */
function flags({ bundle }: Side): ReadonlyMap<string, string> {
  const words = bundle.run.arguments.slice(0, bundle.run.arguments.lastIndexOf(bundle.image_digest));
  const found = new Map<string, string>();
  for (const { flag, value: as = '' } of readFlags(words.slice(1))) {
    const value = ofAnyRun(as, bundle);
    const whole = `${flag} ${value}`;
    if (OF_ONE_RUN.test(whole)) continue;
    if (REPEATED.includes(flag)) found.set(whole, '');
    else found.set(flag, value);
  }
  return found;
}

function mounts({ bundle }: Side): ReadonlyMap<string, string> {
  let table: readonly Mount[];
  try {
    table = parseMountinfo(bundle.raw.mountinfo);
  } catch (error) {
    return new Map([['the table', error instanceof Error ? error.message : String(error)]]);
  }
  const found = new Map<string, string>();
  for (const mount of table) {
    // A second mount at one place is a fault of its own; here it gets its own entry.
    const again = found.has(mount.destination) ? ' (again)' : '';
    found.set(`${mount.destination}${again}`, ofAnyRun(inWords(mount), bundle));
  }
  return found;
}

/** Leaves out ids, devices and, except for a tmpfs, the file system's own mount options: they differ with every run. */
function inWords({ type, flags: options, root, propagation, superOptions }: Mount): string {
  const own = type === 'tmpfs' ? [`(${superOptions.join(',')})`] : [];
  return [type, options.join(','), ...own, ...(root === '/' ? [] : [`root ${root}`]), ...propagation].join(
    ' ',
  );
}

function container({ bundle }: Side): ReadonlyMap<string, string> {
  // Image and mounts have areas of their own, and so have the engine's files.
  const { id: _, image_id: __, mounts: ___, engine_files: ____, ...rest } = bundle.host.container;
  return members(rest);
}

function image({ bundle }: Side): ReadonlyMap<string, string> {
  const { inventory } = bundle.host;
  const { base } = inventory;
  return new Map([
    ['id', `${bundle.image_digest} (${bundle.image_digest_kind})`],
    ['config', bundle.image_config_digest ?? 'unknown'],
    ['Dockerfile', bundle.dockerfile_sha256],
    ['payload', bundle.payload_sha256],
    ['base', `${base.kind}: ${base.reference}`],
    ['base layers', base.chain_id ?? 'none'],
    ['base content', base.inventory_sha256],
    ['reproducible', String(bundle.reproducible)],
    ['network during its build', String(bundle.build_network)],
    ...bundle.rootfs_diff_ids.map((digest, index): [string, string] => [`layer ${index + 1}`, digest]),
    ...base.packages.map(({ name, version }): [string, string] => [`package ${name}`, version]),
    ...inventory.added.map((entry): [string, string] => [
      `above the base: ${entry.path}`,
      JSON.stringify(entry),
    ]),
    ...inventory.executables.map(({ path, sha256 }): [string, string] => [`executable ${path}`, sha256]),
    ...inventory.setid.map((path): [string, string] => [`setuid or setgid ${path}`, '']),
  ]);
}

function engine({ bundle }: Side): ReadonlyMap<string, string> {
  return members(bundle.host.engine);
}

/** The facts that distinguish kinds of venues. Facts that name one run always differ. */
const VENUE_FACTS: readonly string[] = [
  'RUNNER_ENVIRONMENT',
  'RUNNER_ARCH',
  'ImageOS',
  'ImageVersion',
  'GITHUB_REPOSITORY',
  'GITHUB_REF',
  'GITHUB_WORKFLOW_REF',
  'hostname',
  'machine_id_sha256',
];

function venue({ reading, bundle }: Side): ReadonlyMap<string, string> {
  return new Map([
    ['venue', bundle.venue],
    ['written by', `${bundle.tool.name} ${bundle.tool.version}`],
    ...(reading.signer === null ? [] : [['signer', reading.signer.description] as const]),
    ...[...members(bundle.venue_facts)].filter(([name]) => VENUE_FACTS.includes(name)),
  ]);
}

/** The lists whose order matters: they are executed. Podman reports the others in another order each time. */
const ORDERED: readonly string[] = ['entrypoint', 'command'];

/** A plain object's members, each as a text. */
function members(value: object): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(value).map(([name, member]: [string, unknown]) => {
      const text = Array.isArray(member) ? listInWords(member, ORDERED.includes(name)) : textOf(member);
      return [name.replaceAll('_', ' '), text];
    }),
  );
}

function listInWords(list: readonly unknown[], ordered: boolean): string {
  const texts = list.map(textOf);
  return texts.length === 0 ? 'none' : (ordered ? texts : texts.sort()).join(' ');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The text without the names of this one run: its folder (which contains its id), and its container's id. */
function ofAnyRun(text: string, { host: { container, folders } }: Bundle): string {
  // The last two names of the path alone: it may be long, and this is asked for every fact.
  const end = folders.input.lastIndexOf('/');
  const folder = /[0-9a-f]{32}$/.test(folders.input.slice(Math.max(0, end - 32), end))
    ? folders.input.slice(0, end)
    : undefined;
  const runId = folder?.slice(-32);
  const { id } = container;
  return [
    [folder, '<run>'],
    [runId, '<run>'],
    [/^[0-9a-f]{64}$/.test(id) ? id : undefined, '<container>'],
  ].reduce<string>(
    (before, [own, shown = '']) => (own === undefined ? before : before.replaceAll(own, shown)),
    text,
  );
}
