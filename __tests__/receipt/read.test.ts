import { describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import { type Expectations, NO_EXPECTATIONS } from '../../src/evidence/expectations.ts';
import { REASON_TABLE } from '../../src/evidence/reason-table.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import type { InventoryEntry } from '../../src/probes/inventory/facts.ts';
import { entryDigest } from '../../src/probes/inventory/judge.ts';
import { readReceipt } from '../../src/receipt/read-receipt.ts';
import { KEPT_BYTES } from '../../src/receipt/receipt-limits.ts';
import type { Receipt } from '../../src/receipt/receipt-type.ts';
import { launchStatement } from '../../src/signing/launch-statement.ts';
import { CI_FACTS, withCores } from '../evidence/real-run.ts';
import { newKey } from '../signing/signed-run.ts';
import {
  codesOf,
  honestLaunch,
  instantAfter,
  key,
  type Launch,
  read,
  readerOf,
  resultOf,
  signedEvidence,
  signedLaunch,
  sourceOf,
  VPS_FACTS,
} from './honest-launch.ts';
import {
  type Edit,
  LAUNCH_REASONS_RAISED,
  readChangedFolder,
  readEdited,
  withArguments,
  withHost,
  withKernel,
  withRun,
} from './launch-reasons.ts';

describe('an honest launch is CONFINED', () => {
  test('for who trusts its signer and pins what was attested', async () => {
    const launch = await honestLaunch();
    const reading = await read(await signedLaunch(launch), readerOf(launch));
    expect(codesOf(reading)).toEqual([]);
    expect(reading.headline).toBe(
      'CONFINED: 2 output files of the attested image, in the attested sandbox under targeted-deny; its time is stated by the signer, not confirmed',
    );
    expect(reading.signer?.description).toBe(`key ${key.fingerprint.hex}`);
  });

  test.each(['docker-deny-by-default', 'podman-targeted-deny'] as const)('of %s', async (name) => {
    const launch = await honestLaunch(signedEvidence(key, name));
    expect(codesOf(await read(await signedLaunch(launch), readerOf(launch)))).toEqual([]);
  });

  test('unsigned, for who waives that of both', async () => {
    const launch = await honestLaunch(signedEvidence(null));
    const nobody = { trust: { kind: 'not-chosen' }, waivers: new Set(['unsigned'] as const) } as const;
    const reading = await read(sourceOf(launch, null), readerOf(launch, nobody));
    expect(reading.headline).toMatch(/^CONFINED \(with waivers: unsigned\): /);
    expect(reading.headline).toMatch(/; its time is stated by the receipt alone$/);
    expect(reading.qualifiers.map(({ code }) => code)).toEqual(['time-not-confirmed']);
    const strict = await read(sourceOf(launch, null), readerOf(launch, { ...nobody, waivers: new Set() }));
    expect(codesOf(strict)).toEqual(['trust-not-chosen', 'unsigned', 'trust-not-chosen', 'unsigned']);
  });

  test('signed, for who names no signer and waives that of both: it says so of both', async () => {
    const launch = await honestLaunch();
    const nobody = { trust: { kind: 'not-chosen' }, waivers: new Set(['unsigned'] as const) } as const;
    const { headline } = await read(await signedLaunch(launch), readerOf(launch, nobody));
    expect(headline.match(/the signature was not checked since no signer was named/g)).toHaveLength(1);
    expect(headline).toMatch(/; its time is stated by the receipt alone$/);
  });

  test('of another image than that of evidence with a pinned entry, which is named', async () => {
    const entry: InventoryEntry = {
      ...{ path: '/etc/extra', type: 'file', mode: 0o644, uid: 0, gid: 0, size: 1, target: '' },
      ...{ sha256: sha256Of('p'), xattrs: [], program: 'none' },
    };
    // What ran in the reference image would need that one's own record.
    const added = ({ posture: _, controls: __, ...change }: Bundle): Bundle => ({
      ...change,
      host: {
        ...change.host,
        inventory: {
          ...change.host.inventory,
          added: [...change.host.inventory.added, entry].sort((a, b) => (a.path < b.path ? -1 : 1)),
        },
      },
    });
    const launch = await honestLaunch(signedEvidence(key, 'docker-targeted-deny', 'VPS', null, added));
    const { receipt } = launch;
    const without = withInventory(() => ({
      added: receipt.host.inventory.added.filter(({ path }) => path !== entry.path),
    }));
    const edited = { ...launch, receipt: withOther(without(receipt)) };
    const reading = await read(
      await signedLaunch(edited),
      readerOf(edited, { adds: [entryDigest(entry)], waivers: new Set(['no-posture', 'uncontrolled']) }),
    );
    expect(codesOf(reading)).toEqual([]);
    expect(reading.headline).toMatch(
      /^CONFINED \(with waivers: .*; of its evidence: \/etc\/extra in it accepted by your pin\): 2 output files of image sha256:/,
    );
  });

  test('with a policy made of the same evidence, and says that it confirms nothing', async () => {
    const launch = await honestLaunch();
    const source = await signedLaunch(launch);
    const { evidence } = await read(source, readerOf(launch));
    const reading = await read(source, readerOf(launch, { madeFrom: evidence.bundleSha256 }));
    expect(reading.headline).toMatch(
      /^CONFINED \(its policy was made of this very evidence, which confirms nothing\): /,
    );
    expect(reading.notes).toMatchObject([{ code: 'expects-itself' }]);
  });

  test('with larger limits that the caller accepts, and says so', async () => {
    const launch = await honestLaunch(
      signedEvidence(key, 'docker-targeted-deny', 'VPS', null, withCores('4', 4)),
    );
    const source = await signedLaunch(launch);
    expect((await read(source, readerOf(launch))).verdict).toBe('BLOCKED');
    const reading = await read(source, readerOf(launch, { limits: { cpus: 4 } }));
    expect(reading.headline).toMatch(
      /^CONFINED \(its limits are larger than the default \(cpus=4\)\): 2 output files/,
    );
    expect(reading.qualifiers.map(({ code }) => code)).toEqual(['larger-limits', 'time-not-confirmed']);
  });

  test('with a command and an exit code of its own, and when it ran into its time', async () => {
    const command = ['--size', '3'];
    const edit: Edit = (receipt) => {
      const { run, workload, host } = receipt;
      const words = [...run.arguments, ...command];
      return {
        ...receipt,
        workload: { ...workload, command },
        run: { ...run, arguments: words, exit_code: null, ended: 'timeout' },
        host: { ...host, container: { ...host.container, command } },
      };
    };
    expect(codesOf(await readEdited(edit))).toEqual([]);
  });
});

describe('every reason of a launch', () => {
  test.each(Object.entries(LAUNCH_REASONS_RAISED))('%s blocks', async (code, raise) => {
    const reading = await raise();
    expect(reading.verdict).toBe('BLOCKED');
    expect(reading.reasons.map((each) => each.code)).toContain(code);
    expect(REASON_TABLE).toHaveProperty([code]);
  });
});

const withInput =
  (paths: readonly string[], sha256 = sha256Of('x')): Edit =>
  (receipt) => ({ ...receipt, input: { files: paths.map((path) => ({ path, sha256, size: 1 })) } });

/** With the last look again, so long after the start. */
function withLooks(receipt: Receipt, ...after: readonly number[]): Receipt {
  const { kernel_end: end } = receipt.host;
  if (end.state !== 'seen') throw new Error('the recorded run has a last look');
  const { state: _, looks: __, looked_ms_before_end: ___, ...look } = end;
  return { ...receipt, looks: after.map((after_ms) => ({ after_ms, ...look })) };
}

const NAMED = sha256Of('named');
/** Another image than the attested one, on the same base and with the same entries: a copy of a named one. */
const withOther: Edit = (receipt) => {
  const { host, run } = receipt;
  const { image_id: was } = host.container;
  return withInventory(() => ({ image_id: OTHER }))({
    ...receipt,
    workload: { ...receipt.workload, source: 'named', reference: `image@${OTHER}`, image_digest: NAMED },
    run: { ...run, arguments: run.arguments.map((word) => (word === was ? OTHER : word)) },
    host: {
      ...host,
      container: { ...host.container, image_id: OTHER },
      image: { ...host.image, id: OTHER },
    },
  });
};

const withWorkload =
  (part: Partial<Receipt['workload']>): Edit =>
  (receipt) => ({ ...receipt, workload: { ...receipt.workload, ...part } });

const withFiles =
  (change: (files: Receipt['output']['files']) => Receipt['output']['files']): Edit =>
  (receipt) => ({ ...receipt, output: { ...receipt.output, files: change(receipt.output.files) } });

const withStdout =
  (part: Partial<Receipt['streams']['stdout']>): Edit =>
  (receipt) => ({
    ...receipt,
    streams: { ...receipt.streams, stdout: { ...receipt.streams.stdout, ...part } },
  });

/** Of an image that the launch built: the attested one’s inventory is compared as a whole. */
const ofBuilt =
  (part: Parameters<typeof withHost>[0]): Edit =>
  (receipt) =>
    withHost(part)(withWorkload({ source: 'built', reference: '.', dockerfile_sha256: OTHER })(receipt));

const named = (path: string) =>
  withFiles(([first, ...rest]) => [{ ...first, path } as typeof first & object, ...rest]);
const OTHER = sha256Of('other');

/** Receipts that a trusted signer signed all the same, each with every reason that a reader gives. */
const DISHONEST: readonly (readonly [string, Edit, readonly string[]])[] = [
  [
    'started before the evidence',
    withRun({ started_at: '2026-06-10T11:59:59Z' }),
    ['receipt-before-evidence 2026-06-10T11:59:59Z', 'fields-disagree created_at'],
  ],
  [
    'started on no day',
    withRun({ started_at: '2026-06-31T12:30:00Z' }),
    ['fields-disagree run.started_at', 'fields-disagree created_at'],
  ],
  [
    'made before it started',
    (receipt) => ({ ...receipt, created_at: '2026-06-10T12:29:59Z' }),
    ['fields-disagree created_at'],
  ],
  [
    'a listed file above the folder',
    named('../report.txt'),
    ['output-differs output/../report.txt', 'output-differs output/report.txt'],
  ],
  [
    'a listed file of the evidence',
    named('../evidence/seccomp.json'),
    ['output-differs output/../evidence/seccomp.json', 'output-differs output/report.txt'],
  ],
  [
    'a listed file with an absolute path',
    named('/etc/passwd'),
    ['output-differs output//etc/passwd', 'output-differs output/report.txt'],
  ],
  [
    'a listed file in a folder that is not there',
    named('evidence/report.txt'),
    ['output-differs output/evidence/report.txt', 'output-differs output/report.txt'],
  ],
  [
    'a listed file by a second path',
    named('./report.txt'),
    ['output-differs output/./report.txt', 'output-differs output/report.txt'],
  ],
  ['a file listed twice', withFiles((files) => [...files, ...files.slice(0, 1)]), ['receipt-malformed']],
  [
    'a file listed twice, with two digests',
    withFiles((files) => [...files.slice(0, 1).map((file) => ({ ...file, sha256: OTHER })), ...files]),
    ['receipt-malformed'],
  ],
  [
    'a file of another size',
    withFiles((files) => files.map((file) => ({ ...file, size: file.size + 1 }))),
    ['output-differs output/report.txt', 'output-differs output/tables/a.csv'],
  ],
  ['an end by the limit with an exit code', withRun({ ended: 'timeout' }), ['fields-disagree run.exit_code']],
  ['an exit without a code', withRun({ exit_code: null }), ['fields-disagree run.exit_code']],
  [
    'an exit long after its limit',
    withRun({ timeout_seconds: 1, duration_ms: 31_001 }),
    ['fields-disagree run.duration_ms'],
  ],
  [
    'another kernel of its machine than of its host',
    withHost(({ system }) => ({ system: { ...system, kernel: '7.0' } })),
    ['fields-disagree venue_facts.kernel', 'host-drift kernel'],
  ],
  [
    'other files of the base’s layers than the evidence lists',
    ofBuilt(({ inventory }) => ({
      inventory: { ...inventory, base: { ...inventory.base, entries: inventory.base.entries + 1 } },
    })),
    ['fields-disagree host.inventory.base'],
  ],
  [
    'another program in the base’s layers than the evidence lists',
    ofBuilt(({ inventory }) => ({
      inventory: {
        ...inventory,
        executables: inventory.executables.filter(
          ({ from, path }) => from !== 'base' || path === inventory.interpreter,
        ),
      },
    })),
    ['fields-disagree host.inventory.base'],
  ],
  ['an INPUT that is listed twice', withInput(['a', 'a']), ['fields-disagree input.files']],
  ['an INPUT above its folder', withInput(['../../etc/x']), ['fields-disagree input.files']],
  [
    'an INPUT whose bytes are empty and have a size',
    withInput(['a'], sha256Of('')),
    ['fields-disagree input.files'],
  ],
  [
    'a tolerated difference that there is not',
    withWorkload({ tolerated: ['kernel'] }),
    ['fields-disagree workload.tolerated'],
  ],
  [
    'a look after the end',
    (receipt) => withLooks(receipt, 0, receipt.run.duration_ms + 2_001),
    ['fields-disagree looks'],
  ],
  ['looks out of order', (receipt) => withLooks(receipt, 2, 1), ['fields-disagree looks']],
  [
    'an output that was left out as well',
    (receipt) => ({
      ...receipt,
      output: { ...receipt.output, left_out: [{ path: 'report.txt', why: 'it is a link' }] },
    }),
    ['fields-disagree output.left_out'],
  ],
  ['more kept than written', withStdout({ written: 1 }), ['fields-disagree streams.stdout']],
  [
    'fewer kept than written',
    withStdout({ kept: 1 }),
    ['fields-disagree streams.stdout', 'output-differs stdout'],
  ],
  [
    'fewer kept than a receipt keeps',
    withStdout({ written: KEPT_BYTES + 1 }),
    ['fields-disagree streams.stdout'],
  ],
  ['no look of those that there were', (receipt) => ({ ...receipt, looks: [] }), ['fields-disagree looks']],
  [
    'more looks kept than there were',
    (receipt) => {
      const once = withHost(({ kernel_end: end }) => ({ kernel_end: { ...end, looks: 1 } as typeof end }));
      return withLooks(once(receipt), 1, 2);
    },
    ['fields-disagree looks'],
  ],
  [
    'an attested image with a reference',
    withWorkload({ reference: 'image@sha256:1' }),
    ['fields-disagree workload.reference'],
  ],
  [
    'a named image without one',
    withWorkload({ source: 'named' }),
    ['fields-disagree workload.reference', 'fields-disagree workload.image_digest'],
  ],
  [
    'an id of a named image, of the attested one',
    withWorkload({ image_digest: OTHER }),
    ['fields-disagree workload.image_digest'],
  ],
  [
    'a built image without a Dockerfile',
    withWorkload({ source: 'built', reference: '.' }),
    ['fields-disagree workload.dockerfile_sha256'],
  ],
  [
    'a command that was not run',
    withWorkload({ command: ['--other'] }),
    ['inventory-differs the container’s command', 'fields-disagree run.arguments'],
  ],
  [
    'facts of a job on a machine of one’s own',
    (receipt) => ({ ...receipt, venue_facts: CI_FACTS }),
    ['fields-disagree venue_facts', 'host-drift machine'],
  ],
  [
    'a venue that is not that of the facts',
    (receipt) => ({ ...receipt, venue: 'CI' }),
    ['fields-disagree venue_facts', 'venue-claimed'],
  ],
  ['a rehearsal', (receipt) => ({ ...receipt, venue: 'LOCAL' }), ['venue-local']],
  [
    'another machine',
    (receipt) => ({ ...receipt, venue_facts: { ...VPS_FACTS, machine_id_sha256: OTHER } }),
    ['host-drift machine'],
  ],
  [
    'a machine without a name',
    (receipt) => ({ ...receipt, venue_facts: { ...VPS_FACTS, machine_id_sha256: '' } }),
    ['host-drift machine'],
  ],
  [
    'another OCI runtime',
    withHost(({ engine }) => ({ engine: { ...engine, oci_runtime: 'other' } })),
    ['restriction-missing no --runtime', 'host-drift oci-runtime'],
  ],
  [
    'another security module',
    withHost(({ system }) => ({ system: { ...system, lsms: ['a b'] } })),
    ['host-drift lsms'],
  ],
  [
    'a privileged container',
    withHost(({ container }) => ({ container: { ...container, privileged: true } })),
    ['restriction-missing no --privileged', 'host-drift container.privileged'],
  ],
  [
    'a further capability',
    withHost(({ container }) => ({ container: { ...container, cap_add: ['SYS_ADMIN'] } })),
    ['restriction-missing --cap-drop ALL', 'host-drift container.cap_add'],
  ],
  [
    'no filter',
    withHost(() => ({ seccomp: null })),
    ['restriction-missing --security-opt seccomp=', 'engine-profile-missing', 'host-drift filter'],
  ],
  [
    'an argument too many',
    withArguments((words) => [words[0] ?? '', '--privileged', ...words.slice(1)]),
    ['launch-arguments', 'run-argument --privileged'],
  ],
  [
    'an argument after the image',
    withArguments((words) => [...words, 'sh']),
    ['fields-disagree run.arguments'],
  ],
  [
    'an hour with hardly a look',
    (receipt) => ({
      ...withRun({ duration_ms: 3_600_000 })(receipt),
      created_at: instantAfter(new Date(receipt.run.started_at), 3_601_000),
    }),
    ['unobserved'],
  ],
  [
    'made long after its workload’s end',
    (receipt) => ({ ...receipt, created_at: instantAfter(new Date(receipt.created_at), 11 * 60_000) }),
    ['fields-disagree created_at'],
  ],
  [
    'made before its workload’s end',
    withRun({ duration_ms: 95_000 }),
    ['fields-disagree created_at', 'unobserved'],
  ],
  ['a mount of the machine in the place of /in', mountedFrom('/in', '/'), ['restriction-missing -v']],
  ['a mount of the machine in the place of /out', mountedFrom('/out', '/var'), ['restriction-missing -v']],
  [
    'a further mount',
    withHost(({ container }) => ({
      container: {
        ...container,
        mounts: [
          ...container.mounts,
          { destination: '/host', type: 'bind', source: '/', read_only: true, options: ['ro'] },
        ],
      },
    })),
    ['restriction-missing', 'host-drift container.mounts'],
  ],
  [
    'a mount by way of a folder above',
    withArguments((words) => words.map((word) => word.replace(/\/in:\/in:ro$/, '/../../etc:/in:ro'))),
    ['launch-arguments'],
  ],
  ['a look at another process', lookedAt({ start_time: 1 }), ['kernel-end-differs']],
  [
    'a last look that differs',
    withHost(({ kernel_end: end }) => ({ kernel_end: { ...end, interfaces: ['eth0', 'lo'] } as typeof end })),
    ['kernel-end-differs'],
  ],
  [
    'no last look',
    withHost(() => ({ kernel_end: { state: 'unobserved', why: 'ended-before' } })),
    ['end-unobserved', 'fields-disagree looks'],
  ],
  [
    'a namespace of the machine',
    withHost(({ kernel }) => ({
      kernel: {
        ...kernel,
        namespaces: { ...('namespaces' in kernel ? kernel.namespaces : {}), net: 'same' },
      } as typeof kernel,
    })),
    ['kernel-contradicts', 'kernel-end-differs', 'host-drift namespaces'],
  ],
  [
    'another image under the word attested',
    withHost(({ container, image }) => ({
      container: { ...container, image_id: OTHER },
      image: { ...image, id: OTHER },
    })),
    ['inventory-differs the image’s id', 'fields-disagree run.arguments', 'fields-disagree workload.source'],
  ],
  [
    'an entry that the attested image does not have',
    withInventory(({ added }) => ({
      added: [...added, ...added.slice(0, 1).map((entry) => ({ ...entry, path: '/etc/ld.so.preload' }))],
    })),
    ['fields-disagree workload.source', 'image-adds /etc/ld.so.preload'],
  ],
];

function mountedFrom(destination: string, source: string): Edit {
  return withHost(({ container }) => ({
    container: {
      ...container,
      mounts: container.mounts.map((each) => (each.destination === destination ? { ...each, source } : each)),
    },
  }));
}

function lookedAt(part: Partial<Receipt['looks'][number]>): Edit {
  return (receipt) => {
    const { kernel_end: end } = receipt.host;
    if (end.state !== 'seen') throw new Error('the recorded run was looked at');
    const { state: _, looks: __, looked_ms_before_end: ___, ...look } = end;
    return { ...receipt, looks: [{ after_ms: 500, ...look, ...part }] };
  };
}

function withInventory(
  change: (of: Receipt['host']['inventory']) => Partial<Receipt['host']['inventory']>,
): Edit {
  return withHost(({ inventory }) => ({ inventory: { ...inventory, ...change(inventory) } }));
}

describe('a receipt that a trusted signer signed, and that says what cannot be', () => {
  test.each(DISHONEST)('%s', async (_, edit, expected) => {
    const reading = await readEdited(edit);
    expect(reading.verdict).toBe('BLOCKED');
    for (const each of expected)
      expect(codesOf(reading).filter((code) => code.startsWith(each))).not.toEqual([]);
    const isExpected = (code: string) => expected.some((each) => code.startsWith(each));
    expect(codesOf(reading).filter((code) => !isExpected(code))).toEqual([]);
  });
});

describe('whose signature it is', () => {
  const stranger = newKey();

  test('evidence of a stranger under a receipt of a trusted signer blocks', async () => {
    const launch = await honestLaunch(signedEvidence(stranger));
    expect(codesOf(await read(await signedLaunch(launch), readerOf(launch)))).toEqual(['key-not-expected']);
  });
  test('unsigned evidence under a receipt of a trusted signer blocks', async () => {
    const launch = await honestLaunch(signedEvidence(null));
    expect(codesOf(await read(await signedLaunch(launch), readerOf(launch)))).toEqual(['signature-missing']);
  });
  test.each([
    ['a stranger', async (launch: Launch) => signedLaunch(launch, stranger), ['key-not-expected']],
    ['nobody', async (launch: Launch) => sourceOf(launch, null), ['signature-missing']],
  ] as const)('a receipt of %s blocks, with whatever waiver', async (_, make, expected) => {
    const launch = await honestLaunch();
    const waivers = new Set(['unsigned'] as const);
    expect(codesOf(await read(await make(launch), readerOf(launch, { waivers })))).toEqual(expected);
  });
  test('a verifier that was not loaded blocks', async () => {
    const launch = await honestLaunch();
    const reading = readReceipt(
      await signedLaunch(launch),
      readerOf(launch),
      new Date('2026-06-11T12:00:00Z'),
    );
    expect(codesOf(reading)).toEqual(['signature-unchecked', 'signature-unchecked']);
  });
});

describe('parts of two honest launches of the same owner', () => {
  const both = async () => [await honestLaunch(), await honestLaunch(signedEvidence(), 'other', 8)] as const;
  const mix = async (change: (one: Launch, other: Launch) => Launch) => {
    const [one, other] = await both();
    const { signature } = await signedLaunch(one);
    return codesOf(await read(sourceOf(change(one, other), signature), readerOf(one)));
  };
  const differing = ['output-differs output/report.txt'];

  test('the other one’s output', async () => {
    expect(await mix((one, { output }) => ({ ...one, output }))).toEqual(differing);
  });
  test('the other one’s stdout', async () => {
    expect(await mix((one, { streams }) => ({ ...one, streams }))).toEqual(['output-differs stdout']);
  });
  test('two outputs under each other’s name', async () => {
    const swapped = ({ output }: Launch) => {
      const [[a = '', one] = [], [b = '', other] = []] = [...output];
      return new Map([
        [a, other ?? Buffer.of()],
        [b, one ?? Buffer.of()],
      ]);
    };
    expect(await mix((one) => ({ ...one, output: swapped(one) }))).toEqual([
      ...differing,
      'output-differs output/tables/a.csv',
    ]);
  });
  test('a further output', async () => {
    expect(await mix((one) => ({ ...one, output: new Map(one.output).set('x', Buffer.of()) }))).toEqual([
      'output-differs output/x',
    ]);
  });
  test('the other one’s receipt', async () => {
    expect(await mix((one, { receipt }) => ({ ...one, receipt }))).toEqual([
      'statement-subject-missing receipt.json',
      'statement-subject-missing stdout',
      'statement-subject-missing output/report.txt',
      'statement-subject-unknown',
      'statement-subject-unknown',
      'statement-subject-unknown',
      ...differing,
      'output-differs stdout',
    ]);
  });
  test('the receipt of one, the evidence of another', async () => {
    const one = await honestLaunch();
    const { evidence } = await honestLaunch(signedEvidence(key, 'docker-deny-by-default'));
    const source = { ...(await signedLaunch(one)), evidence };
    const accepting = await honestLaunch(signedEvidence(key, 'docker-deny-by-default'));
    const reading = await read(source, readerOf(accepting));
    expect(reading.evidence.verdict).toBe('ACCEPTED');
    expect(reading.verdict).toBe('BLOCKED');
    expect(codesOf(reading)).toContain('receipt-of-other-evidence');
  });
  test('evidence of the same run that was made again', async () => {
    const [one] = await both();
    const again = await signedEvidence(key, 'docker-targeted-deny');
    const { bundle } = one.evidence;
    const renamed = {
      ...again.evidence,
      bundle: { name: `x${bundle?.name}`, bytes: bundle?.bytes ?? Buffer.of() },
    };
    const reading = await read({ ...(await signedLaunch(one)), evidence: renamed }, readerOf(one));
    expect(codesOf(reading)).toContain('receipt-of-other-evidence');
  });
});

describe('what the reader’s caller decides', () => {
  const drifted = withKernel('7.0');
  const launchOf = (part: Partial<Expectations['launch']>) => ({
    launch: { ...NO_EXPECTATIONS.launch, ...part },
  });

  test('drift that the launcher tolerated blocks a reader who does not', async () => {
    const edit: Edit = (receipt) => withWorkload({ tolerated: ['kernel'] })(drifted(receipt));
    expect(codesOf(await readEdited(edit))).toEqual(['host-drift kernel']);
    const reading = await readEdited(edit, launchOf({ tolerate: ['kernel'] }));
    expect(reading.headline).toMatch(/^CONFINED \(tolerated: kernel\): /);
  });
  test('drift that guards a restriction blocks whatever is tolerated', async () => {
    const rootless = withHost(({ engine }) => ({ engine: { ...engine, rootless: true } }));
    const reading = await readEdited(
      rootless,
      launchOf({ tolerate: ['rootless', 'container.privileged'], sameMachine: false }),
    );
    expect(codesOf(reading)).toContain('host-drift rootless');
  });
  test('another machine is a word of its own', async () => {
    const moved: Edit = (receipt) => ({
      ...receipt,
      venue_facts: { ...VPS_FACTS, machine_id_sha256: OTHER },
    });
    expect(codesOf(await readEdited(moved, launchOf({ tolerate: ['machine'] })))).toEqual([
      'host-drift machine',
    ]);
    expect((await readEdited(moved, launchOf({ sameMachine: false }))).headline).toMatch(
      /^CONFINED \(tolerated: machine\)/,
    );
  });
  test('a challenge must be in the receipt, or in the evidence, which is older', async () => {
    const challenged: Edit = (receipt) => ({ ...receipt, challenge: 'fresh' });
    expect(codesOf(await readEdited(challenged, { challenge: 'fresh' }))).toEqual([]);
    expect(codesOf(await readEdited(challenged, { challenge: 'other' }))).toEqual(['challenge-differs']);
    expect(codesOf(await readEdited((receipt) => receipt, { challenge: 'fresh' }))).toEqual([
      'challenge-differs',
    ]);
    const launch = await honestLaunch(signedEvidence(key, 'docker-targeted-deny', 'VPS', 'first'));
    const reading = await read(await signedLaunch(launch), readerOf(launch, { challenge: 'first' }));
    expect(codesOf(reading)).toEqual([]);
  });
  test('a launch has an age of its own', async () => {
    const launch = await honestLaunch();
    const source = await signedLaunch(launch);
    const at = async (time: string) => codesOf(await read(source, readerOf(launch), new Date(time)));
    expect(await at('2026-07-10T12:30:00Z')).toEqual([]);
    expect(await at('2026-07-10T12:32:00Z')).toEqual(['too-old 30 days']);
    expect(await at('2026-06-10T12:00:00Z')).toEqual(['from-the-future 2026-06-10T12:31:30Z']);
  });

  const busybox = { path: '/bin/busybox', sha256: sha256Of('b'), program: 'elf', from: 'base' } as const;
  // On a named base every ELF is listed as a program.
  const another: Edit = (receipt) =>
    withInventory(({ executables, base }) => ({
      base: { ...base, kind: 'named' },
      executables: [...executables, busybox],
    }))(withOther(receipt));
  const waivers = new Set(['executables'] as const);

  test('with Podman, which runs no copy, the named image is the one that ran', async () => {
    const onPodman = async (edit: Edit) => {
      const launch = await honestLaunch(signedEvidence(key, 'podman-targeted-deny'));
      const edited = { ...launch, receipt: edit(launch.receipt) };
      return codesOf(await read(await signedLaunch(edited), readerOf(edited, { waivers })));
    };
    const disagrees = 'fields-disagree workload.image_digest';
    expect(await onPodman(another)).toContain(disagrees);
    const itself: Edit = (receipt) => withWorkload({ image_digest: OTHER })(another(receipt));
    expect(await onPodman(itself)).not.toContain(disagrees);
  });

  test('the waiver of executables, and the pin of the attested image, are not for another image', async () => {
    expect(codesOf(await readEdited(another, { waivers }))).toEqual(['image-has-executables']);
    const pinned = await readEdited(another, { waivers, ...launchOf({ image: [OTHER] }) });
    expect(pinned.headline).toMatch(
      /^CONFINED \(with waivers: executables\): 2 output files of image sha256:/,
    );
    // By the id of the image that the caller named as well, of which a copy ran.
    expect((await readEdited(another, { waivers, ...launchOf({ image: [NAMED] }) })).verdict).toBe(
      'CONFINED',
    );
    const other = await readEdited(another, { waivers, ...launchOf({ image: [sha256Of('third')] }) });
    expect(codesOf(other)).toEqual(['image-has-executables', 'workload-not-expected image']);
  });
  const onBase =
    (part: Partial<Receipt['host']['inventory']['base']>): Edit =>
    (receipt) =>
      withInventory(({ base, executables }) => ({
        executables: executables.filter(({ path }) => path !== busybox.path),
        base: { ...base, kind: receipt.host.inventory.base.kind, ...part },
      }))(another(receipt));
  const unknown = { kind: 'named', chain_id: OTHER, inventory_sha256: OTHER, packages: [] } as const;

  test('a base of another image is known, the attested one, or pinned for launches', async () => {
    expect(codesOf(await readEdited(onBase({})))).toEqual([]);
    expect(codesOf(await readEdited(onBase(unknown)))).toContain(`unpinned-base ${OTHER}`);
    const pinned = await readEdited(onBase(unknown), launchOf({ base: [OTHER] }));
    expect(codesOf(pinned)).not.toContain(`unpinned-base ${OTHER}`);
    expect((await readEdited(onBase({ ...unknown, kind: 'release-table' }))).verdict).toBe('BLOCKED');
  });
  test('an image that calls itself the attested one does not get its waiver', async () => {
    const disguised: Edit = (receipt) =>
      withWorkload({ source: 'attested', reference: null, image_digest: null })(another(receipt));
    expect((await readEdited(disguised, { waivers })).verdict).toBe('BLOCKED');
  });
});

describe('a rehearsal', () => {
  const rehearsed: Edit = (receipt) => ({ ...receipt, venue: 'LOCAL' });

  test('is blocked under that name, and by nothing else', async () => {
    const { headline, verdict } = await readEdited(rehearsed);
    expect([verdict, headline]).toEqual([
      'BLOCKED',
      'BLOCKED for 1 reason: a REHEARSAL, which is not evidence',
    ]);
  });
  test('that is also blocked for something else is not called one', async () => {
    const unstarted = withRun({ ended: 'start-failed', exit_code: null });
    const { headline } = await readEdited((receipt) => unstarted(rehearsed(receipt)));
    expect(headline).toBe('BLOCKED for 2 reasons');
  });
});

describe('a statement says of a launch what every reader must find', () => {
  const said = async (edit: Edit) => {
    const launch = await honestLaunch();
    const [{ attribute, conditions }] = launchStatement(
      resultOf({ ...launch, receipt: edit(launch.receipt) }),
    ).predicate.attributes;
    return { attribute, reasons: conditions.reasons, differs: conditions.differs };
  };
  test.each([
    ['an honest one', (receipt: Receipt) => receipt, { attribute: 'CONFINED', reasons: [], differs: [] }],
    [
      'drift that may be tolerated',
      withKernel('7'),
      { attribute: 'CONFINED', reasons: [], differs: ['kernel'] },
    ],
    [
      'other drift',
      withHost(({ engine }) => ({ engine: { ...engine, oci_runtime: 'x' } })),
      { attribute: 'NOT_CONFINED', reasons: ['restriction-missing'], differs: ['oci-runtime'] },
    ],
    [
      'a rehearsal',
      (receipt: Receipt) => ({ ...receipt, venue: 'LOCAL' }) as const,
      { attribute: 'REHEARSAL', reasons: ['venue-local'], differs: [] },
    ],
    [
      'a workload that did not start',
      withRun({ ended: 'start-failed', exit_code: null }),
      { attribute: 'NOT_CONFINED', reasons: ['workload-not-started'], differs: [] },
    ],
  ] as const)('%s', async (_, edit, expected) => {
    expect(await said(edit as Edit)).toEqual(expected);
  });
});

describe('bytes that are not a receipt', () => {
  const odd: readonly (readonly [string, (receipt: Receipt) => unknown])[] = [
    ['a host without an inventory', ({ host: { inventory: _, ...host }, ...rest }) => ({ ...rest, host })],
    ['no host', (receipt) => ({ ...receipt, host: null })],
    ['a time that is an object', (receipt) => ({ ...receipt, created_at: { toString: 1, valueOf: 1 } })],
    ['a time that is a number', (receipt) => ({ ...receipt, created_at: 0 })],
    ['a further member', (receipt) => ({ ...receipt, note: 1 })],
    ['a look without a process', (receipt) => ({ ...receipt, looks: [{ after_ms: 1 }] })],
    ['a list', () => []],
    ['nothing', () => null],
  ];
  test.each(odd)('%s', async (_, change) => {
    const launch = await honestLaunch();
    const source = { ...(await signedLaunch(launch)), receipt: writeJson(change(launch.receipt)) };
    expect(codesOf(await read(source, readerOf(launch)))).toEqual(['receipt-malformed']);
  });
  test('a form that is not the writer’s', async () => {
    const reading = await readChangedFolder((source) => ({
      ...source,
      receipt: Buffer.from(`${Buffer.from(source.receipt ?? []).toString()} `),
    }));
    expect(codesOf(reading)).toEqual(['receipt-malformed']);
  });
  test('a signature over nothing of this', async () => {
    const reading = await readChangedFolder((source) => ({ ...source, signature: Buffer.from('{}') }));
    expect(codesOf(reading)).toEqual(['signature-malformed']);
  });
});
