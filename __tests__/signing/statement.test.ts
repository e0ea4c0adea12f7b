import { describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import type { Expectations } from '../../src/evidence/expectations.ts';
import { signatureName } from '../../src/evidence/file-names.ts';
import { readEvidence } from '../../src/evidence/reader.ts';
import type { ReasonCode, Waiver } from '../../src/evidence/reasons.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { readStatement } from '../../src/signing/read-statement.ts';
import { configurationOf, PAYLOAD_TYPE, STATEMENT_TYPE, statementOf } from '../../src/signing/statement.ts';
import { loadVerifier } from '../../src/signing/verifier.ts';
import { CONTROLLED, realControlledRun } from '../evidence/controlled-run.ts';
import { expectationsFor, MACHINE_FACTS, sourceOf, withCores } from '../evidence/real-run.ts';
import { newKey, readSigned, signed, trusts } from './signed-run.ts';

const controlsIn = (bundle: Parameters<typeof configurationOf>[0]) => {
  const found = configurationOf(bundle).find(({ name }) => name === 'controls');
  return Buffer.from(found?.content ?? '', 'base64').toString();
};

test.each(CONTROLLED)(
  'a statement about a run on %s says how many negative controls were detected',
  (engine) => {
    const bundle = realControlledRun(engine);
    const { controls = [], ...without } = bundle;
    const of = controls.length;
    expect(controlsIn(bundle)).toBe(`${of} of ${of} detected`);
    const [first, ...rest] = controls;
    const failed = { ids: first?.ids ?? [], state: 'did-not-run', why: '' } as const;
    expect(controlsIn({ ...bundle, controls: [failed, ...rest] })).toBe(`${of - 1} of ${of} detected`);
    expect(controlsIn(without)).toBe('none');
  },
);

const LOCAL_FACTS = { ...MACHINE_FACTS, hostname: 'box' };

/** The same bundle of an image with these instructions, as both the engine and the image's own bytes say. */
function withOnbuild(bundle: Bundle, onbuild: readonly string[]): Bundle {
  const { image, inventory } = bundle.host;
  const config = { ...inventory.config, onbuild };
  const host = { ...bundle.host, image: { ...image, onbuild }, inventory: { ...inventory, config } };
  return { ...bundle, host };
}

/** Evidence whose probes all pass, and that a reader blocks all the same, whatever its caller brings. */
const BLOCKED: Readonly<Record<string, readonly [code: ReasonCode, change: (bundle: Bundle) => Bundle]>> = {
  'an image with ONBUILD': ['image-config', (bundle) => withOnbuild(bundle, ['RUN true'])],
  'a payload that failed': [
    'payload-exit',
    (bundle) => ({ ...bundle, run: { ...bundle.run, exit_code: 7 } }),
  ],
  'a rehearsal': ['venue-local', (bundle) => ({ ...bundle, venue: 'LOCAL', venue_facts: LOCAL_FACTS })],
  'no posture': ['posture-missing', ({ posture: _, ...bundle }) => bundle],
  'limits that are larger than the default': ['limit-not-accepted', withCores('4', 4)],
  'no controls': ['uncontrolled', ({ controls: _, ...bundle }) => bundle],
};

const stated = (bundle: Bundle) => statementOf(bundle, writeJson(bundle)).predicate;

test.each(CONTROLLED)(
  'a run on %s that a reader accepts once it is trusted and pinned has PASSED',
  (engine) => {
    const { result, failedTests } = stated(realControlledRun(engine));
    expect({ result, failedTests }).toEqual({ result: 'PASSED', failedTests: [] });
  },
);

describe.each(Object.entries(BLOCKED))('a statement about %s', (_, [code, change]) => {
  const bundle = change(realControlledRun('docker'));

  test('says FAILED, and why, although every probe passed', () => {
    const { result, passedTests, failedTests } = stated(bundle);
    expect(result).toBe('FAILED');
    expect(failedTests).toContain(`reason:${code}`);
    expect(failedTests.filter((name) => !name.startsWith('reason:'))).toEqual([]);
    expect(passedTests).toEqual(bundle.probes.map(({ probe_id }) => probe_id));
  });

  test('a statement that says PASSED is a reason of its own', async () => {
    const key = newKey();
    const honest = statementOf(bundle, writeJson(bundle));
    const read = async (predicate: object) => {
      const file = await signed(key, { ...honest, predicate: { ...honest.predicate, ...predicate } });
      const { reasons } = await readSigned(
        { bundle, source: sourceOf(bundle, new Map()) },
        file,
        trusts(key),
      );
      return reasons.map((each) => each.code);
    };
    const { failedTests } = honest.predicate;
    expect(await read({})).not.toContain('statement-result');
    expect(await read({})).toContain(code);
    expect(await read({ result: 'PASSED', failedTests: [] })).toContain('statement-result');
    expect(await read({ result: 'PASSED' })).toContain('statement-result');
    expect(await read({ failedTests: [] })).toContain('statement-result');
    expect(await read({ failedTests: [...failedTests, 'reason:too-old'] })).toContain('statement-result');
  });
});

describe('a statement says whose sandbox it is about', () => {
  const reference = realControlledRun('docker');
  const { inventory } = reference.host;
  const own: Bundle = {
    ...reference,
    host: { ...reference.host, inventory: { ...inventory, base: { ...inventory.base, kind: 'named' } } },
  };
  const subjectIn = (bundle: Bundle) =>
    Buffer.from(
      configurationOf(bundle).find(({ name }) => name === 'subject')?.content ?? '',
      'base64',
    ).toString();

  test('by the image’s content', () => {
    expect([reference, own].map(subjectIn)).toEqual(['reference', 'own']);
  });

  test('and one that says otherwise is blocked', async () => {
    const key = newKey();
    const honest = statementOf(reference, writeJson(reference));
    const read = async (configuration: typeof honest.predicate.configuration) => {
      const file = await signed(key, { ...honest, predicate: { ...honest.predicate, configuration } });
      const run = { bundle: reference, source: sourceOf(reference, new Map()) };
      return (await readSigned(run, file, trusts(key))).reasons.map(({ code }) => code);
    };
    const { configuration } = honest.predicate;
    const theirs = configurationOf(own).filter(({ name }) => name === 'subject');
    expect(await read(configuration)).not.toContain('statement-differs');
    expect(await read([...theirs, ...configuration.slice(1)])).toContain('statement-differs');
  });
});

/** Signs what a run of this bundle states, and returns the headline of a reader who expects this of it. */
async function headlines(bundle: Bundle): Promise<(expected: Partial<Expectations>) => string> {
  const key = newKey();
  const file = await signed(key, statementOf(bundle, writeJson(bundle)));
  const verifySignature = await loadVerifier(trusts(key));
  return (expected) => {
    const source = { ...sourceOf(bundle, new Map()), kind: 'bundle' as const };
    const files = new Map([[signatureName(source.bundle?.name ?? ''), file]]);
    const expectations = expectationsFor(bundle, { trust: trusts(key), ...expected });
    const hooks = verifySignature === undefined ? {} : { verifySignature };
    return readEvidence({ ...source, files }, expectations, new Date(bundle.created_at), hooks).headline;
  };
}

const waiving = (...waivers: readonly Waiver[]) => ({ waivers: new Set(waivers) });

test('a FAILED statement is accepted only with the waivers for exactly its codes', async () => {
  const { posture: _, controls: __, ...bundle } = realControlledRun('docker');
  const read = await headlines(bundle);
  expect(read(waiving('claimed-venue', 'no-posture', 'uncontrolled'))).toMatch(/^ACCEPTED with waivers/);
  expect(read(waiving('claimed-venue', 'no-posture'))).toMatch(/^BLOCKED for 1 reason/);
});

test('a statement that FAILED for its limits is accepted only by a reader who accepts them', async () => {
  const read = await headlines(withCores('4', 4)(realControlledRun('docker')));
  const waivers = waiving('claimed-venue');
  expect(read({ ...waivers, limits: { cpus: 4 } })).toMatch(/^ACCEPTED: .*; its limits are larger/);
  expect(read({ ...waivers, limits: { cpus: 3 } })).toMatch(/^BLOCKED for 1 reason/);
});

test('a reader who wants smaller limits than the default still takes a PASSED statement as it is', async () => {
  const read = await headlines(realControlledRun('docker'));
  expect(read({ ...waiving('claimed-venue'), limits: { cpus: 0.5 } })).toMatch(/^BLOCKED for 1 reason/);
});

test('the bytes that are signed are the bytes that are judged', () => {
  const bundle = realControlledRun('docker');
  const other = Buffer.concat([writeJson(bundle), Buffer.from(' ')]);
  expect(statementOf(bundle, other).predicate).toMatchObject({
    result: 'FAILED',
    passedTests: [],
    failedTests: expect.arrayContaining(['PR-NET-1', 'reason:bundle-not-canonical']),
  });
});

test('a predicate type that JavaScript cannot make a text of is one like any other', () => {
  const statement = { _type: STATEMENT_TYPE, subject: [], predicateType: { toString: 1, valueOf: 1 } };
  const bytes = Buffer.from(JSON.stringify(statement));
  const { reasons } = readStatement({ type: PAYLOAD_TYPE, bytes }, sha256Of('bundle'));
  expect(reasons.map(({ code }) => code)).toEqual(['statement-predicate']);
});
