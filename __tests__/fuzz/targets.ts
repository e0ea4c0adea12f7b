import { parseExtraArguments } from '../../src/container/extra-arguments.ts';
import { buildBundle, bundleName } from '../../src/evidence/bundle.ts';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import { readLines } from '../../src/evidence/lines.ts';
import { OPEN_LIMITS } from '../../src/evidence/open.ts';
import { parsePolicy, policyFrom } from '../../src/evidence/policy.ts';
import { readEvidence } from '../../src/evidence/reader.ts';
import { unzip } from '../../src/evidence/unzip.ts';
import { ignoreRules } from '../../src/image/context/ignore.ts';
import { parseDockerfile } from '../../src/image/dockerfile/dockerfile.ts';
import { parseMountinfo } from '../../src/probes/mounts/mountinfo.ts';
import { readingTable } from '../../src/report/reading-table.ts';
import { viewOf } from '../../src/report/run-view.ts';
import { jobSummary } from '../../src/report/summary.ts';
import { parseProfile } from '../../src/seccomp/profile.ts';
import { expectationsFor, NOW, realRun, sourceOf } from '../evidence/real-run.ts';
import { zipOf } from '../evidence/zip.ts';
import { CERTIFICATE_TARGETS } from './certificate-targets.ts';
import { DEBIAN_TARGETS } from './debian-targets.ts';
import { ENGINE_TARGETS } from './engine-targets.ts';
import { FLEET_TARGETS } from './fleet-targets.ts';
import { GIT_INDEX_TARGET } from './git-index-target.ts';
import { IMAGE_TARGETS } from './image-targets.ts';
import { KEY_TARGET } from './key-target.ts';
import { layerSeeds, readLayerBytes } from './layer-target.ts';
import { LIST_TARGET } from './list-target.ts';
import { PROC_TARGET } from './proc-target.ts';
import { receiptTarget } from './receipt-target.ts';
import { SECRET_TARGET } from './secret-target.ts';
import { SIGNATURE_TARGETS } from './signature-targets.ts';
import { bounded, file, inTime, onPurpose, rule, type Target, text, UNPRINTABLE } from './target.ts';

/** How much processor time a Dockerfile of at most some kilobytes may take, on a busy machine too. */
const MOST_CPU_MS = 500;
/** The same of the four million steps that a path's comparison may take: the fuzzer's instruments make one of 30 ns one of 300. */
const MOST_IGNORE_MS = 2_000;

const run = realRun();
const bundle = buildBundle(run.input);
const honest = Buffer.from(writeJson(bundle));

/** Reads evidence, which must be blocked unless it is the honest one, and shows it. */
function read(bytes: Uint8Array): void {
  const source = { ...sourceOf(bundle, run.files), bundle: { name: bundleName(bundle), bytes } };
  const reading = readEvidence(source, expectationsFor(bundle), NOW);
  rule(
    reading.reasons.every(({ code }) => code !== 'reader-fault'),
    'the reader has a fault of its own',
  );
  rule(
    reading.reasons.every(({ sentence }) => !UNPRINTABLE.test(sentence)),
    'a reason is printable',
  );
  rule(
    reading.verdict === 'BLOCKED' || honest.equals(bytes) || reading.bundle !== null,
    'what is accepted was read',
  );
  readingTable(reading);
  jobSummary(viewOf(reading), {
    ...{ bundleName: '', bundleSha256: '', artifact: null, attestation: null, commands: [] },
    signature: { kind: 'key', fingerprint: '', publicPath: null },
  });
}

const receipts = receiptTarget(bundle, run.files);

/** Reads a launch, whose receipt is unsigned and may say anything that agrees with itself. */
function readLaunch(bytes: Uint8Array): void {
  const { reading, table } = receipts.read(bytes);
  rule(
    reading.reasons.every(({ code }) => code !== 'reader-fault'),
    'the reader of launches has a fault of its own',
  );
  rule(!UNPRINTABLE.test(table.replaceAll('\n', '')), 'a launch is shown in printable characters');
  rule(reading.verdict === 'BLOCKED' || reading.receipt !== null, 'what is confined was read');
}

/** Places of the honest bundle's members, for a mutation that keeps the JSON whole: first byte the member, rest its value. */
const MEMBERS = Object.keys(bundle);

function readMember(bytes: Uint8Array): void {
  const [which = 0, ...rest] = bytes;
  let value: unknown;
  try {
    value = JSON.parse(text(Uint8Array.from(rest)));
  } catch {
    return;
  }
  read(writeJson({ ...bundle, [MEMBERS[which % MEMBERS.length] ?? '']: value }));
}

const EACH: readonly Target[] = [
  { name: 'reader', seeds: () => [honest], run: read },
  {
    name: 'reader-member',
    seeds: () =>
      MEMBERS.map((name, at) =>
        Buffer.concat([Buffer.from([at]), Buffer.from(JSON.stringify(Reflect.get(bundle, name)))]),
      ),
    run: readMember,
  },
  {
    name: 'collector',
    seeds: () => [run.attest],
    run: (bytes) => {
      const { observations, problems } = readLines(bytes);
      const probes = new Set(observations.map(({ probeId }) => probeId));
      rule(probes.size === observations.length, 'a probe is observed once');
      rule(
        problems.every(({ sentence }) => !UNPRINTABLE.test(sentence)),
        'a problem is printable',
      );
    },
  },
  {
    name: 'mountinfo',
    seeds: () => [Buffer.from(bundle.raw.mountinfo ?? '')],
    run: (bytes) => {
      try {
        for (const { destination } of parseMountinfo(text(bytes)))
          rule(destination.startsWith('/'), 'a mount is at a path');
      } catch (error) {
        rule(error instanceof Error && error.message.includes('mount table'), 'it says what is wrong');
      }
    },
  },
  {
    name: 'zip',
    waits: true,
    seeds: () => [
      zipOf([...run.files].map(([name, content]) => ({ name, content }))),
      zipOf([{ name: 'a', content: Buffer.from('a'), mode: 0o120777 }]),
    ],
    run: async (bytes) => {
      const { files, problems } = await unzip(bytes, OPEN_LIMITS);
      rule(files.size <= OPEN_LIMITS.files, 'the number of files is bounded');
      rule(
        [...files.keys()].every((name) => !/[/\0]|^\.{0,2}$/.test(name)),
        'a name is a name',
      );
      rule(problems.length === 0 || files.size === 0, 'what is refused is refused whole');
    },
  },
  {
    name: 'seccomp-profile',
    seeds: () => [file('seccomp/targeted-deny.json'), file('seccomp/deny-by-default.json')],
    run: (bytes) => onPurpose(() => parseProfile(text(bytes), 'x86_64')),
  },
  {
    name: 'dockerfile',
    seeds: () => [file('Dockerfile.sandbox')],
    run: (bytes) => inTime('a Dockerfile', MOST_CPU_MS, () => onPurpose(() => parseDockerfile(text(bytes)))),
  },
  {
    name: 'dockerignore',
    seeds: () => [
      Buffer.from('*\n!inspector/main.py\n**/*.log\n# a comment\n/a[b-d]?\\*'),
      Buffer.from(`${'**/'.repeat(13)}x`),
    ],
    run: (bytes) =>
      onPurpose(() => {
        const rules = ignoreRules(text(bytes));
        for (const path of ['a', 'inspector/main.py', `${'a/'.repeat(60)}b`, 'a'.repeat(255)])
          inTime('an ignore file', MOST_IGNORE_MS, () => onPurpose(() => rules(path)));
      }),
  },
  {
    name: 'policy',
    seeds: () => [Buffer.from(JSON.stringify(policyFrom(bundle)))],
    run: (bytes) => onPurpose(() => parsePolicy(bytes)),
  },
  {
    name: 'run-arguments',
    seeds: () => [Buffer.from('--label=a=b\n--cpus=0.5\n--ulimit=nofile=64:64\n--security-opt=apparmor=x')],
    run: (bytes) => {
      const known = /^--(label|hostname|cpus|memory|memory-swap|pids-limit|ulimit|security-opt)$/;
      onPurpose(() => {
        for (const { flag, value = '' } of parseExtraArguments(text(bytes).split('\n')))
          rule(known.test(flag) && !/unconfined|disable/i.test(value), 'only what is allowed passes');
      });
    },
  },
  { name: 'receipt', seeds: receipts.seeds, run: readLaunch },
  ...SIGNATURE_TARGETS,
  ...CERTIFICATE_TARGETS,
  KEY_TARGET,
  ...FLEET_TARGETS,
  GIT_INDEX_TARGET,
  SECRET_TARGET,
  ...IMAGE_TARGETS,
  ...DEBIAN_TARGETS,
  PROC_TARGET,
  ...ENGINE_TARGETS,
  LIST_TARGET,
  { name: 'layer', waits: true, seeds: layerSeeds, run: readLayerBytes },
];

export const TARGETS: readonly Target[] = bounded(EACH);

/** Of each target that many examples, or they alone would be all executions. */
const MOST_SEEDS = 12;

/** All of them in one process, so that it starts once: the first byte says which. */
export const TOGETHER: Target = {
  name: 'together',
  waits: true,
  seeds: () =>
    TARGETS.flatMap(({ seeds }, at) =>
      seeds()
        .slice(0, MOST_SEEDS)
        .map((seed) => Buffer.concat([Buffer.from([at]), seed])),
    ),
  run: ([which = 0, ...rest]) => TARGETS[which % TARGETS.length]?.run(Uint8Array.from(rest)),
};
