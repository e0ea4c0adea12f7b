import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runContextHere } from '../../src/attest/entry/here.ts';
import { readSettings } from '../../src/attest/entry/settings.ts';
import { buildBundle } from '../../src/evidence/bundle.ts';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import { type Expectations, NO_EXPECTATIONS } from '../../src/evidence/expectations.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { launch } from '../../src/launch/launch.ts';
import { expectationsFor, type RunName, realRun, sourceOf } from '../evidence/real-run.ts';
import { newKey } from '../signing/signed-run.ts';

/** What is wrong with evidence that is otherwise accepted, or what its reader expects that it is not. */
interface Wrong {
  readonly bundle?: (bundle: Bundle) => unknown;
  readonly bytes?: string;
  readonly files?: Readonly<Record<string, string | null>>;
  readonly expect?: Partial<Expectations>;
}

const OTHER = sha256Of('other');
const host = (change: (host: Bundle['host']) => Partial<Bundle['host']>) => (bundle: Bundle) => ({
  ...bundle,
  host: { ...bundle.host, ...change(bundle.host) },
});
const run = (part: Partial<Bundle['run']>) => (bundle: Bundle) => ({
  ...bundle,
  run: { ...bundle.run, ...part },
});

/** By the reason that the gate gives, which may have others beside it: each stage of the reader has some. */
const REFUSED: Readonly<Record<string, Wrong>> = {
  'bundle-missing': { files: { bundle: null } },
  'bundle-not-json': { bytes: '{' },
  'bundle-not-canonical': { bytes: '{"a":1,"a":1}\n' },
  'bundle-schema': { bytes: '{}\n' },
  'file-missing': { files: { 'seccomp.json': null } },
  'file-differs': { files: { 'seccomp.json': '{}' } },
  'unknown-file': { files: { 'policy.json': '{}' } },
  'trust-not-chosen': { expect: { waivers: new Set(['claimed-venue']) } },
  unsigned: { expect: { waivers: new Set(['claimed-venue']) } },
  'signature-missing': { expect: { trust: { kind: 'key', publicKey: newKey().publicPem } } },
  'image-not-expected': { expect: { image: [OTHER] } },
  'profile-not-expected': { expect: { seccomp: [OTHER] } },
  'payload-not-expected': { expect: { payload: [OTHER] } },
  'unpinned-image': { expect: { image: null } },
  'venue-not-expected': { expect: { venues: ['VPS'] } },
  'venue-claimed': { expect: { waivers: new Set(['unsigned']) } },
  'venue-local': { bundle: (bundle) => ({ ...bundle, venue: 'LOCAL' }) },
  'too-old': { expect: { maxAgeDays: 1 } },
  'challenge-differs': { expect: { challenge: 'fresh' } },
  'from-the-future': { bundle: (bundle) => ({ ...bundle, created_at: '2999-01-01T00:00:00Z' }) },
  'fields-disagree': { bundle: (bundle) => ({ ...bundle, runtime: 'docker 1.0' }) },
  'run-not-finished': { bundle: run({ ended: 'timeout', exit_code: null }) },
  'payload-exit': { bundle: run({ exit_code: 137 }) },
  'run-argument': {
    bundle: (bundle) => run({ arguments: ['create', '--privileged', bundle.image_digest] })(bundle),
  },
  'probe-set-differs': { bundle: (bundle) => ({ ...bundle, probes: bundle.probes.slice(1) }) },
  'verdict-differs': {
    bundle: (bundle) => ({
      ...bundle,
      probes: bundle.probes.map((each, at) => (at === 0 ? { ...each, verdict: 'FAIL' } : each)),
    }),
  },
  uncorroborated: { bundle: host(() => ({ seccomp: null })) },
  contradicted: {
    bundle: host(({ container }) => ({ container: { ...container, network_mode: 'bridge' } })),
  },
  'restriction-missing': {
    bundle: host(({ container }) => ({ container: { ...container, pids_limit: -1 } })),
  },
  'engine-config-unknown': {
    bundle: host(({ container }) => ({
      container: { ...container, unknown_config: [{ path: 'HostConfig.Init', value: 'true' }] },
    })),
  },
  'kernel-snapshot-missing': { bundle: host(() => ({ kernel: { gate: 'missed', why: 'no-process' } })) },
  'end-unobserved': {
    bundle: host(() => ({ kernel_end: { state: 'unobserved', why: 'ended-before' } })),
  },
  'image-adds': {
    bundle: host(({ inventory }) => ({
      inventory: {
        ...inventory,
        added: [
          ...inventory.added,
          ...inventory.added.slice(0, 1).map((each) => ({ ...each, path: '/etc/x' })),
        ],
      },
    })),
  },
  'posture-missing': { bundle: ({ posture: _, ...rest }) => rest },
  uncontrolled: { bundle: ({ controls: _, ...rest }) => rest },
};

/** Its launch asks the engine that DOCKER_HOST names, as here. */
function ofOtherEndpoint(bundle: Bundle): Bundle {
  const { engine } = bundle.host;
  if (engine.name !== 'docker') return bundle;
  const client = { ...engine.client, endpoint: 'DOCKER_HOST' as const };
  return { ...bundle, host: { ...bundle.host, engine: { ...engine, client } } };
}

let folder: string;
let server: Server;
let connections = 0;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'launch-gate-'));
  server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(join(folder, 's'), resolve));
  writeFileSync(join(folder, 'program'), `#!/bin/sh\necho "$@" >>${folder}/called\nexit 1\n`, {
    mode: 0o755,
  });
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

/** Writes the evidence, launches from it, and reports what came of it and what was done. */
async function launched(name: RunName, { bundle: change, bytes, files = {}, expect: part }: Wrong) {
  const { input, files: own } = realRun(name);
  const honest = ofOtherEndpoint(buildBundle(input));
  const source = sourceOf(honest, own);
  const evidence = mkdtempSync(join(folder, 'evidence-'));
  const all = new Map<string, Uint8Array | string | null>([
    [source.bundle?.name ?? '', bytes ?? writeJson(change?.(honest) ?? honest)],
    ...own,
    ...Object.entries(files).map(
      ([each, text]) => [each === 'bundle' ? (source.bundle?.name ?? '') : each, text] as const,
    ),
  ]);
  for (const [each, content] of all) if (content !== null) writeFileSync(join(evidence, each), content);
  const stages: string[] = [];
  const temporary = mkdtempSync(join(folder, 'temporary-'));
  const here = runContextHere({ stage: (stage) => stages.push(stage), note: () => undefined });
  const output = join(folder, 'launch');
  const expected = expectationsFor(honest, { maxAgeDays: 9999, ...part });
  const waivers = new Set([...expected.waivers, 'engine-endpoint' as const]);
  connections = 0;
  rmSync(join(folder, 'called'), { force: true });
  const ended = await launch(
    {
      ...{ evidence, expectations: { ...expected, waivers }, rehearsal: false },
      ...{ image: { source: 'attested' }, command: null, engineProgram: join(folder, 'program') },
      ...{ pullCredentials: null, signing: readSettings({ signing: 'none' }, (each) => each).signing },
      ...{
        input: null,
        output,
        timeoutSeconds: 60,
        challenge: null,
        forArtifact: false,
        onOutput: async () => undefined,
      },
    },
    {
      ...here,
      ...{ temporaryFolder: temporary, workingFolder: folder },
      environment: { ...here.environment, DOCKER_HOST: `unix://${join(folder, 's')}` },
    },
  ).catch((error: unknown) => error);
  const asked = connections + (existsSync(join(folder, 'called')) ? 1 : 0);
  return { ended, stages, asked, left: [...readdirSync(temporary), ...(existsSync(output) ? [output] : [])] };
}

describe.each(['docker-targeted-deny', 'podman-targeted-deny'] as const)('the gate before %s', (name) => {
  test('lets accepted evidence through to the engine, which is then asked', async () => {
    const { ended, stages, asked } = await launched(name, {});
    expect(stages).toEqual(['gate']);
    expect(ended).toBeInstanceOf(Error);
    expect(asked).toBeGreaterThan(0);
  });

  test('is shut for a longer time than the policy accepts, whatever the evidence', async () => {
    const part = { launch: { ...NO_EXPECTATIONS.launch, timeoutSeconds: 59 } };
    const { ended, stages, asked, left } = await launched(name, { expect: part });
    expect(ended).toMatchObject({ kind: 'refused', at: 'gate', evidence: { verdict: 'ACCEPTED' } });
    expect(ended).toHaveProperty('reasons.0.code', 'timeout-not-accepted');
    expect({ stages, asked, left }).toEqual({ stages: ['gate'], asked: 0, left: [] });
  });

  test.each(Object.entries(REFUSED))(
    'is shut for %s: nothing is asked, made or left',
    async (code, wrong) => {
      const { ended, stages, asked, left } = await launched(name, wrong);
      expect(ended).toMatchObject({ kind: 'refused', at: 'gate', evidence: { verdict: 'BLOCKED' } });
      const { reasons } = ended as { readonly reasons: readonly { readonly code: string }[] };
      expect(reasons.map((each) => each.code)).toContain(code);
      expect({ stages, asked, left }).toEqual({ stages: ['gate'], asked: 0, left: [] });
    },
  );
});
