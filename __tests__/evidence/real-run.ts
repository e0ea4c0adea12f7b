import { readFileSync } from 'node:fs';
import { type BundleInput, buildBundle, bundleName } from '../../src/evidence/bundle.ts';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import { type Expectations, NO_EXPECTATIONS } from '../../src/evidence/expectations.ts';
import { readLines } from '../../src/evidence/lines.ts';
import type { EvidenceSource } from '../../src/evidence/open.ts';
import { readEvidence } from '../../src/evidence/reader.ts';
import { type EvidenceFiles, listFiles } from '../../src/evidence/write.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import type { HostFacts } from '../../src/probes/host-facts.ts';

/** The recorded runs (fixtures/evidence). */
export const RUNS = ['docker-targeted-deny', 'docker-deny-by-default', 'podman-targeted-deny'] as const;
export type RunName = (typeof RUNS)[number];

interface Recorded {
  readonly profile: 'targeted-deny' | 'deny-by-default';
  readonly attest: string;
  readonly input: Bundle['input']['files'];
  readonly run: Pick<Bundle['run'], 'arguments' | 'exit_code' | 'ended' | 'duration_ms'>;
  readonly host: HostFacts;
  readonly posture: NonNullable<Bundle['posture']>;
  readonly controls: NonNullable<Bundle['controls']>;
}

export interface RealRun {
  readonly input: BundleInput;
  readonly files: EvidenceFiles;
  readonly attest: Uint8Array;
}

const root = new URL('../../', import.meta.url);

export const CREATED = new Date('2026-06-10T12:00:00Z');
export const NOW = new Date('2026-06-11T12:00:00Z');

export const CI_FACTS: Bundle['venue_facts'] = {
  RUNNER_ENVIRONMENT: 'github-hosted',
  RUNNER_NAME: 'runner-1',
  RUNNER_ARCH: 'X64',
  ImageOS: 'ubuntu24',
  ImageVersion: '20260601.1',
  GITHUB_REPOSITORY: 'owner/repository',
  GITHUB_REPOSITORY_ID: '5001',
  GITHUB_REPOSITORY_OWNER_ID: '6001',
  GITHUB_RUN_ID: '1',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_WORKFLOW_REF: 'owner/repository/.github/workflows/attest.yml@refs/heads/main',
  boot_id_sha256: `sha256:${'b'.repeat(64)}`,
};

/** The facts of the recorded runs' machine, as a machine of one's own claims them. */
export const MACHINE_FACTS = {
  hostname: 'host',
  machine_id_sha256: '' as const,
  kernel: '6.18.44-fc-v657',
  distribution: 'Debian GNU/Linux 13 (trixie)',
};

/** A recorded run as its writer's input; `changed` stands for what a dishonest or broken run would do. */
export function realRun(name: RunName = 'docker-targeted-deny', changed: Partial<BundleInput> = {}): RealRun {
  const recorded: Recorded = JSON.parse(
    readFileSync(new URL(`__tests__/fixtures/evidence/${name}.json`, root), 'utf8'),
  );
  const profileText = readFileSync(new URL(`seccomp/${recorded.profile}.json`, root), 'utf8');
  const dockerfile = readFileSync(new URL('Dockerfile.sandbox', root));
  const attest = Buffer.from(recorded.attest);
  const files: EvidenceFiles = new Map<string, Uint8Array>([
    ['attest.jsonl', attest],
    ['seccomp.json', Buffer.from(profileText)],
    ['Dockerfile.sandbox', dockerfile],
  ]);
  const input: BundleInput = {
    toolVersion: '0.1.0',
    createdAt: CREATED,
    venue: 'CI',
    venueFacts: CI_FACTS,
    host: recorded.host,
    collected: readLines(attest),
    profile: {
      name: recorded.profile,
      source: 'as asked for',
      text: profileText,
      sha256: sha256Of(profileText),
    },
    lint: [],
    imageTag: 'tki-inspector:attest',
    dockerfileSha256: sha256Of(dockerfile),
    buildNetwork: false,
    reproducible: true,
    input: { files: recorded.input },
    run: { ...recorded.run, started_at: '2026-06-10T11:59:59Z', timeout_seconds: 60 },
    challenge: null,
    posture: recorded.posture,
    controls: recorded.controls,
    files: listFiles(files),
    ...changed,
  };
  return { input, files, attest };
}

/** The folder that the run's writer would have left, as the reader opens it. */
export function sourceOf(bundle: Bundle, files: EvidenceFiles): EvidenceSource {
  return {
    path: 'evidence',
    kind: 'folder',
    bundle: { name: bundleName(bundle), bytes: writeJson(bundle) },
    files,
    problems: [],
  };
}

/** A reader who pins what the run used, and who takes it unsigned and its venue as claimed. */
export function expectationsFor(bundle: Bundle, changed: Partial<Expectations> = {}): Expectations {
  return {
    ...NO_EXPECTATIONS,
    image: [bundle.image_digest],
    seccomp: [bundle.seccomp_sha256],
    payload: [bundle.payload_sha256],
    waivers: new Set(['unsigned', 'claimed-venue']),
    ...changed,
  };
}

/** Reads a run back; the bundle can be changed after it was written. */
export function readRun(
  { input, files }: RealRun,
  change: (bundle: Bundle) => Bundle = (bundle) => bundle,
  expectations: Partial<Expectations> = {},
) {
  const honest = buildBundle(input);
  return readEvidence(sourceOf(change(honest), files), expectationsFor(honest, expectations), NOW);
}

/** A run whose flags ask for this many cores, while the engine reports another number. Under pressure one is the most. */
export const withCores =
  (asked: string, reported: number) =>
  (bundle: Bundle): Bundle => ({
    ...bundle,
    run: { ...bundle.run, arguments: asking(asked, bundle.run.arguments) },
    host: { ...bundle.host, container: { ...bundle.host.container, nano_cpus: reported * 1e9 } },
    posture: (bundle.posture ?? []).map((record) => ({
      ...record,
      runs: record.runs.map((run) =>
        run.part === 'pressure' && Number(asked) > 1
          ? run
          : { ...run, arguments: asking(asked, run.arguments) },
      ),
    })),
  });

function asking(cores: string, words: readonly string[]): string[] {
  return words.map((word, index) => (words[index - 1] === '--cpus' ? cores : word));
}
