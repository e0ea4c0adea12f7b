import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { driftReasons, launchDrift, machineDrift } from '../../src/receipt/drift.ts';
import { driftRows, TOLERABLE } from '../../src/receipt/drift-table.ts';
import { RUNS } from '../evidence/real-run.ts';
import { signedEvidence } from './honest-launch.ts';

type Path = readonly (string | number)[];

/** The facts that a launch is compared in: everything that host and container are, but for images, files and looks. */
const COMPARED = ['engine', 'system', 'container', 'seccomp'] as const;

/** Every value in it that has no further parts; of an empty list or object, itself. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path];
  const parts = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return parts.length === 0 ? [path] : parts.flatMap(([name, part]) => leaves(part, [...path, name]));
}

function changed(value: unknown, [name, ...rest]: Path): unknown {
  if (name === undefined) return another(value);
  if (Array.isArray(value)) return value.map((part, at) => (at === name ? changed(part, rest) : part));
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [name]: changed(object[name], rest) };
}

function another(value: unknown): unknown {
  if (Array.isArray(value)) return ['another'];
  switch (typeof value) {
    case 'string':
      return `${value}-another`;
    case 'number':
      return value + 1;
    case 'boolean':
      return !value;
    default:
      return value === null ? 'another' : { another: 1 };
  }
}

async function evidenceOf(name: (typeof RUNS)[number]): Promise<Bundle> {
  return (await signedEvidence(undefined, name)).run.bundle;
}

/** Which rows drift when one value of the launch is another than the evidence's. */
function driftOf(evidence: Bundle, path: Path): readonly string[] {
  const host = changed(evidence.host, path) as Bundle['host'];
  return launchDrift(evidence, { ...evidence, host }).map(({ field }) => field);
}

/** Of one run, of its image, or another row's: never compared here. `source`: whether there is one is compared. */
const NOT_COMPARED =
  /^container\.(id|image_id|engine_files|entrypoint|command|env_keys)\b|^container\.mounts\.\d+\.source$|^engine\.client\.pull_credentials$/;

test.each(RUNS)('%s: every fact of machine, engine, container and filter drifts', async (name) => {
  const evidence = await evidenceOf(name);
  const all = COMPARED.flatMap((part) => leaves(evidence.host[part], [part]));
  expect(all.length).toBeGreaterThan(100);
  const silent = all.filter((path) => driftOf(evidence, path).length === 0).map((path) => path.join('.'));
  expect(silent.filter((path) => !NOT_COMPARED.test(path))).toEqual([]);
});

/** Which rows drift when the kernel shows each flag of /in and /out but one that was there. */
function loosened(evidence: Bundle): readonly string[] {
  const { kernel } = evidence.host;
  if (kernel.gate === 'missed') throw new Error('the recorded run has a snapshot');
  const mountinfo = kernel.mountinfo?.replace(/(?<= \/out )rw,[a-z,]+/, 'rw') ?? null;
  const host = { ...evidence.host, kernel: { ...kernel, mountinfo } };
  const fields = launchDrift(evidence, { ...evidence, host }).map(({ field }) => field);
  expect(fields).toEqual(['mount-flags']);
  return fields;
}

test('limits that come from the machine’s memory do not drift, and no other may', async () => {
  const evidence = await evidenceOf('podman-targeted-deny');
  const limits = (from: RegExp) => {
    const { kernel } = evidence.host;
    if (kernel.gate === 'missed' || kernel.limits === null) throw new Error('the run has no limits');
    const line = from.exec(kernel.limits)?.[0] ?? '';
    expect(line).not.toBe('');
    return driftOfKernel(evidence, {
      limits: kernel.limits.replace(line, line.replaceAll(/\d+|unlimited/g, '7')),
    });
  };
  expect(limits(/^Max pending signals .*$/m)).toEqual([]);
  expect(limits(/^Max processes .*$/m)).toEqual([]);
  expect(limits(/^Max nice priority .*$/m)).toEqual(['limits']);
  expect(limits(/^Max stack size .*$/m)).toEqual(['limits']);
});

function driftOfKernel(evidence: Bundle, part: object): readonly string[] {
  const host = { ...evidence.host, kernel: { ...evidence.host.kernel, ...part } } as Bundle['host'];
  return launchDrift(evidence, { ...evidence, host }).map(({ field }) => field);
}

test.each(RUNS)('%s: every row of the table is shown to drift, alone', async (name) => {
  const evidence = await evidenceOf(name);
  const { kernel } = evidence.host;
  if (kernel.gate === 'missed') throw new Error('the recorded run has a snapshot');
  const paths = [
    ...COMPARED.flatMap((part) => leaves(evidence.host[part], [part])),
    ...leaves(kernel.namespaces, ['kernel', 'namespaces']),
    ['kernel', 'limits'],
    ['kernel', 'personality'],
    ['kernel', 'clock_offsets'],
  ];
  const shown = new Set<string>();
  for (const path of paths) {
    const fields = driftOf(evidence, path);
    expect(fields.length).toBeLessThanOrEqual(1);
    for (const field of fields) shown.add(field);
  }
  for (const field of loosened(evidence)) shown.add(field);
  expect([...shown].sort()).toEqual(
    driftRows(evidence.host.container)
      .map(({ field }) => field)
      .sort(),
  );
});

test('what the engine and the machine are is compared before anything is built', async () => {
  const evidence = await evidenceOf('docker-targeted-deny');
  const early = driftRows(evidence.host.container).filter(({ known }) => known === 'early');
  const shown = (['engine', 'system'] as const).flatMap((part) =>
    leaves(evidence.host[part], [part]).flatMap((path) => {
      const { engine, system } = changed(evidence.host, path) as Bundle['host'];
      const { venue, venue_facts } = evidence;
      return machineDrift(evidence, { venue, venue_facts, host: { engine, system } }).map(
        ({ field }) => field,
      );
    }),
  );
  expect([...new Set(shown)].sort()).toEqual(early.map(({ field }) => field).sort());
});

test('a policy tolerates what the table says that it may, by its name, and nothing else', async () => {
  const evidence = await evidenceOf('docker-targeted-deny');
  const rows = driftRows(evidence.host.container);
  const all = rows.map(({ field, what, tolerable }) => ({ field, what, was: 'a', is: 'b', tolerable }));
  const everything = { tolerate: rows.map(({ field }) => field), sameMachine: false };
  const left = driftReasons(all, everything).map(({ subject }) => subject);
  expect(left).toEqual(rows.filter(({ tolerable }) => !tolerable).map(({ field }) => field));
  expect(TOLERABLE).toEqual(rows.filter(({ tolerable }) => tolerable).map(({ field }) => field));
  expect(driftReasons(all, { tolerate: [], sameMachine: true })).toHaveLength(rows.length);
});

test('docs/launch.md names each fact of machine and engine, and whether a policy may tolerate it', async () => {
  const { container } = (await evidenceOf('docker-targeted-deny')).host;
  const text = readFileSync(new URL('../../docs/launch.md', import.meta.url), 'utf8');
  const [, table = ''] = text.split('| fact | a policy may tolerate it');
  const said = table
    .split('\n\n')[0]
    ?.split('\n')
    .flatMap((line) => {
      const [, facts = '', answer = ''] = line.split('|');
      return [...facts.matchAll(/`([a-z-]+)`/g)].map(
        ([, name]) => `${name} ${/^ (yes|no)\b/.exec(answer)?.[1]}`,
      );
    });
  const early = driftRows(container).filter(({ known }) => known === 'early');
  expect(said?.sort()).toEqual(
    early.map(({ field, tolerable }) => `${field} ${tolerable ? 'yes' : 'no'}`).sort(),
  );
});

test.each([
  ['system_u:system_r:container_t:s0:c1,c2', 'system_u:system_r:container_t:s0:c31,c1023', []],
  ['system_u:system_r:container_t:s0:c1', 'system_u:system_r:container_t:s0:c2', []],
  ['system_u:system_r:container_t:s0:c1,c2', 'system_u:system_r:spc_t:s0:c1,c2', ['container.lsm_label']],
  [
    'system_u:system_r:container_t:s0:c1,c2',
    'system_u:system_r:container_t:s1:c1,c2',
    ['container.lsm_label'],
  ],
  ['docker-default (enforce)', 'docker-default (complain)', ['container.lsm_label']],
  ['docker-default', '', ['container.lsm_label']],
])(
  'the label %s is another one than %s but for the categories of one container',
  async (was, is, expected) => {
    const evidence = await evidenceOf('docker-targeted-deny');
    const labelled = (lsm_label: string): Bundle => ({
      ...evidence,
      host: { ...evidence.host, container: { ...evidence.host.container, lsm_label } },
    });
    expect(launchDrift(labelled(was), labelled(is)).map(({ field }) => field)).toEqual(expected);
  },
);

test('lists whose order is the engine’s do not drift by that', async () => {
  const evidence = await evidenceOf('docker-targeted-deny');
  const { container, system } = evidence.host;
  const host = {
    ...evidence.host,
    system: { ...system, lsms: system.lsms.toReversed() },
    container: { ...container, mounts: container.mounts.toReversed() },
  };
  expect(launchDrift(evidence, { ...evidence, host })).toEqual([]);
});
