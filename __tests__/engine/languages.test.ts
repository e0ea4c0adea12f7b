import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { AttestInputs } from '../../src/attest/attest.ts';
import { policyFrom } from '../../src/evidence/policy.ts';
import { describeEngines } from '../engines.ts';
import { attested } from './attested.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));
const NODE_BASE = 'localhost/sandbox-attestation-test:node-base';
const IS_ALL = process.env['SANDBOX_ATTESTATION_TESTS'] === 'all';

/** Payloads of every language must be accepted each time: `npm run test:all` tries each twenty times, with both profiles. */
const ROUNDS = IS_ALL ? 20 : 1;
const LIMIT_MS = IS_ALL ? 900_000 : 120_000;
const PROFILES = (engine: 'docker' | 'podman') =>
  IS_ALL ? ['targeted-deny', 'deny-by-default'] : [engine === 'docker' ? 'targeted-deny' : 'deny-by-default'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'languages-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A base that holds nothing but this Node and its libraries, made as the example says: no registry can be reached here. */
function makeNodeBase(engine: 'docker' | 'podman'): void {
  const made = spawnSync(join(EXAMPLES, 'node-payload/make-base.sh'), [engine, NODE_BASE], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${dirname(process.execPath)}:${process.env['PATH']}` },
  });
  expect([made.status, made.stderr]).toEqual([0, expect.anything()]);
}

/** A context that is no git checkout: all of it is there to be copied. */
function contextOf(example: string): string {
  const context = mkdtempSync(join(folder, 'context-'));
  cpSync(join(EXAMPLES, example), context, { recursive: true });
  return context;
}

describeEngines('a payload', (engine) => {
  const accepted = async (inputs: Partial<AttestInputs>) => {
    for (let round = 0; round < ROUNDS; round += 1)
      for (const seccomp of PROFILES(engine)) {
        const result = await attested({ engine, seccomp, controls: 'packet', ...inputs });
        expect(result.reading.reasons).toEqual([]);
        expect(result.reading.controls.filter(({ state }) => state !== 'detected')).toEqual([]);
        expect(result.reading.subject).toMatchObject({ kind: 'own', profile: seccomp });
      }
  };

  it(
    'is accepted in Python',
    async () => {
      const context = contextOf('own-payload');
      await accepted({ context, input: join(context, 'packet'), baseImage: 'debian-packages' });
    },
    LIMIT_MS,
  );

  it(
    'is accepted as one static program',
    async () => {
      const context = contextOf('static-payload');
      const [program, source] = ['main', 'main.c'].map((name) => join(context, 'inspector', name));
      const built = spawnSync('cc', [
        '-O2',
        '-Wall',
        '-Werror',
        '-static',
        '-o',
        program ?? '',
        source ?? '',
      ]);
      expect(built.stderr?.toString()).toBe('');
      await accepted({ context });
    },
    LIMIT_MS,
  );

  it(
    'is accepted in JavaScript, by a policy that knows its base',
    async () => {
      makeNodeBase(engine);
      const context = contextOf('node-payload');
      const own = { context, baseImage: NODE_BASE };
      // The engine's client may be asked for it: without a policy nobody knows this base.
      const first = await attested({ engine, ...own });
      const codes = first.reading.reasons.map(({ code }) => code);
      expect(new Set(codes)).toEqual(new Set(['unpinned-base', 'image-has-executables']));
      const policy = join(folder, `policy-${engine}.json`);
      const { seccomp: _, ...rest } = policyFrom(first.bundle);
      writeFileSync(
        policy,
        JSON.stringify({ ...rest, allow: ['unsigned', 'claimed-venue', 'executables', 'no-posture'] }),
      );
      await accepted({ ...own, policy });
      // What the policy does not know blocks the run itself.
      writeFileSync(join(context, 'inspector/more.mjs'), '');
      writeFileSync(policy, JSON.stringify({ ...rest, payload: [`sha256:${'0'.repeat(64)}`] }));
      const other = await attested({ engine, ...own, policy });
      expect(other.reading.reasons.map(({ code }) => code)).toContain('payload-not-expected');
    },
    LIMIT_MS,
  );

  // The judge is the same for both engines.
  if (engine !== 'docker') return;
  it('may say that it cannot try execv only where the image has no /bin/ls', async () => {
    const context = contextOf('node-payload');
    // As if Node had no execve at all: the control, in which /bin/ls can be executed, shows nothing then.
    const source = "existsSync('/bin/ls') ? () => process.execve('/bin/ls', ['ls']) : null";
    const path = join(context, 'inspector/probes.mjs');
    const text = execFileSync('cat', [path], { encoding: 'utf8' });
    expect(text).toContain(source);
    writeFileSync(path, text.replace(source, 'null'));
    const result = await attested({ engine, controls: 'packet', context, baseImage: NODE_BASE });
    const state = result.reading.controls.find(({ id }) => id === 'PR-EXEC-1')?.state;
    expect(state).toBe('not-detected');
  });
});
