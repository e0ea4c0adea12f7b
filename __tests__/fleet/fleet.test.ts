import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { bundleName } from '../../src/evidence/bundle.ts';
import type { Reading } from '../../src/evidence/reading.ts';
import type { Batch } from '../../src/fleet/batch.ts';
import { FLEET_LIMITS } from '../../src/fleet/limits.ts';
import { inOrder, readFleet } from '../../src/fleet/read-fleet.ts';
import { type FleetResult, resultOf, withCost } from '../../src/fleet/result.ts';
import { periodIn } from '../../src/fleet/series.ts';
import { batchesBelow } from '../../src/fleet/walk.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { statementOf } from '../../src/signing/statement.ts';
import { PROGRAM } from '../cli/source-program.ts';
import { CI_FACTS, MACHINE_FACTS, readRun, realRun } from '../evidence/real-run.ts';
import { zipOf } from '../evidence/zip.ts';
import { newKey, signed } from '../signing/signed-run.ts';
import { publishedSchema } from '../support/published-schema.ts';
import { testFolder } from '../support/test-folder.ts';
import { FLEET_NOW, fleetLine, type Runner, signedFleet } from './signed-fleet.ts';

const GOLDEN = fileURLToPath(new URL('../golden/', import.meta.url));
const { folder } = testFolder('fleet');

let fleet: Awaited<ReturnType<typeof signedFleet>>;
let policy: string;
beforeAll(async () => {
  fleet = await signedFleet();
  policy = join(folder, 'policy.json');
  writeFileSync(policy, JSON.stringify(fleet.policy));
});

const ajv = new Ajv2020({ strict: false });
ajv.addSchema(publishedSchema('acceptance')).addSchema(publishedSchema('verification'));
const isOutput = ajv.compile(publishedSchema('fleet'));
const isLine = ajv.compile(publishedSchema('fleet-line'));

interface Ended {
  readonly code: number | null;
  readonly stderr: string;
  readonly results: readonly { name: string; verdict: string; reasons: readonly { code: string }[] }[];
  readonly fleet: {
    verdict: string;
    evidence: number;
    blocked: number;
    problems: readonly { code: string }[];
  };
}

/** Runs `verify --fleet` from source; every line of its output must be what the schema says. */
function verifyFleet(args: readonly string[], input = '', shell: readonly string[] = []): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const [program = '', ...words] = [...shell, process.execPath, ...PROGRAM, 'verify', '--fleet', ...args];
    const child = spawn(program, words, { cwd: folder });
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const lines = said.stdout
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line));
      for (const line of lines)
        expect({ line, valid: isOutput(line), why: isOutput.errors }).toMatchObject({ valid: true });
      resolve({ code, stderr: said.stderr, results: lines.slice(0, -1), fleet: lines.at(-1)?.fleet });
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

const codesOf = ({ results }: Ended) =>
  results.map(({ name, reasons }) => [name, ...reasons.map(({ code }) => code)].join(' '));

describe('a stream on stdin', () => {
  it('is accepted when all of it is', async () => {
    const runners = await Promise.all(Array.from({ length: 40 }, (_, number) => fleet.runner(number)));
    const lines = runners.map(fleetLine);
    expect(isLine(JSON.parse(lines[0] ?? ''))).toBe(true);
    const ended = await verifyFleet(['-', '--policy', policy], lines.join(''));
    expect(ended).toMatchObject({ code: 0, fleet: { verdict: 'ACCEPTED', evidence: 40, blocked: 0 } });
    expect(ended.results.map(({ name }) => name)).toEqual(runners.map(({ name }) => name));
    expect(ended.stderr).toMatch(/^ACCEPTED: 40 of 40 accepted, each of .*, with waivers: claimed-venue/);
  });

  it.each([
    ['a pipe', '(head -c 300000 lines; sleep 0.3; tail -c +300001 lines) | "$@"'],
    ['a file', '"$@" <lines'],
  ])('is the same from %s', async (_, script) => {
    const runners = await Promise.all(Array.from({ length: 40 }, (_, number) => fleet.runner(number)));
    writeFileSync(join(folder, 'lines'), runners.map(fleetLine).join(''));
    const ended = await verifyFleet(['-', '--policy', policy], '', ['sh', '-c', script, 'sh']);
    expect(ended).toMatchObject({ code: 0, fleet: { verdict: 'ACCEPTED', evidence: 40, blocked: 0 } });
    expect(ended.results.map(({ name }) => name)).toEqual(runners.map(({ name }) => name));
  });

  it('is blocked by each piece that is, and says which', async () => {
    const [good, other, forged] = await Promise.all([fleet.runner(1), fleet.runner(2), fleet.runner(3)]);
    const unsigned = { name: 'unsigned', bundle: Buffer.from(other.bytes).toString('base64') };
    const ended = await verifyFleet(
      ['-', '--policy', policy],
      [
        fleetLine(good),
        fleetLine({ ...good, name: 'again' }),
        fleetLine({ ...forged, signature: other.signature }),
        `${JSON.stringify(unsigned)}\n`,
        'no evidence\n',
      ].join(''),
    );
    expect(ended).toMatchObject({ code: 3, fleet: { verdict: 'BLOCKED', evidence: 5, blocked: 4 } });
    expect(codesOf(ended)).toEqual([
      'runner-1',
      'again fleet-repeated',
      'runner-3 statement-subject-bundle',
      'unsigned signature-missing',
      'line 5 fleet-line',
    ]);
  });

  it('says of hundreds of names only that they are missing', async () => {
    const names = join(folder, 'names.json');
    writeFileSync(names, JSON.stringify(Array.from({ length: 600 }, (_, number) => `runner-${number}`)));
    const ended = await verifyFleet(
      ['-', '--policy', policy, '--names', names],
      fleetLine(await fleet.runner(1)),
    );
    expect(ended).toMatchObject({ code: 3, fleet: { evidence: 600, blocked: 599, problems: [] } });
  });

  it('is blocked when it is empty', async () => {
    const ended = await verifyFleet(['-', '--policy', policy]);
    expect(ended).toMatchObject({ code: 3, fleet: { verdict: 'BLOCKED', evidence: 0 } });
    expect(ended.fleet.problems.map(({ code }) => code)).toEqual(['fleet-empty']);
  });

  it('is not read to its end when it is rubbish, and its answer does not grow with it', async () => {
    const ended = await verifyFleet(['-', '--policy', policy], '\n'.repeat(300_000));
    expect(ended).toMatchObject({ code: 3, fleet: { verdict: 'BLOCKED' } });
    expect(ended.fleet.problems.map(({ code }) => code)).toEqual(['fleet-not-evidence']);
    expect(ended.results.length).toBeLessThan(600);
  });

  describe('of 600 pieces that anyone can make', () => {
    type Good = Awaited<ReturnType<typeof fleet.runner>>;
    const padded = (good: Good, number: number) => ({
      ...good,
      name: `piece-${number}`,
      bytes: Buffer.concat([good.bytes, Buffer.alloc(number, ' ')]),
    });
    const unsigned = ({ name, bytes }: Pick<Good, 'name' | 'bytes'>) =>
      `${JSON.stringify({ name, bundle: Buffer.from(bytes).toString('base64') })}\n`;

    test.each<[string, (good: Good, number: number) => string]>([
      ['bundles that nobody signed', (good, number) => unsigned(padded(good, number))],
      ['bundles beside the signature of another one', (good, number) => fleetLine(padded(good, number + 1))],
      ['copies', (good) => fleetLine(good)],
      [
        'copies, rubbish and unsigned bundles in turn',
        (good, number) => [fleetLine(good), '\n', unsigned(padded(good, number))][number % 3] ?? '',
      ],
    ])('%s: it is not read to its end', async (_, line) => {
      const good = await fleet.runner(1);
      const lines = Array.from({ length: 600 }, (_, number) => line(good, number));
      const ended = await verifyFleet(['-', '--policy', policy], lines.join(''));
      expect(ended).toMatchObject({ code: 3, fleet: { problems: [{ code: 'fleet-not-evidence' }] } });
      expect(ended.results.length).toBeGreaterThan(500);
      expect(ended.results.length).toBeLessThan(600);
    });

    it('is read to its end when the caller waives signatures', async () => {
      const good = await fleet.runner(1);
      const lines = Array.from({ length: 600 }, (_, number) => unsigned(padded(good, number)));
      const ended = await verifyFleet(['-', '--allow-unsigned'], lines.join(''));
      expect(ended).toMatchObject({ code: 3, fleet: { evidence: 600, problems: [] } });
    });

    it('is read to its end when a trusted signer signed each, for something else than is accepted', async () => {
      const runners = await Promise.all(Array.from({ length: 600 }, (_, number) => fleet.runner(number)));
      const other = ['--expect-image', `sha256:${'0'.repeat(64)}`];
      const ended = await verifyFleet(['-', '--policy', policy, ...other], runners.map(fleetLine).join(''));
      expect(ended).toMatchObject({ code: 3, fleet: { evidence: 600, blocked: 600, problems: [] } });
    });
  });

  it('is not read to its end when what nobody signed is large', async () => {
    const top = join(folder, 'large');
    const pieces = Array.from({ length: 100 }, (_, index) => join(top, `piece-${index}`));
    for (const piece of pieces) {
      mkdirSync(piece, { recursive: true });
      cpSync(`${GOLDEN}docker-p256/evidence`, piece, { recursive: true });
      for (const name of ['a', 'b', 'c']) {
        writeFileSync(join(piece, name), '');
        truncateSync(join(piece, name), 4 * 1024 * 1024);
      }
    }
    const ended = await verifyFleet([top, '--policy', policy]);
    expect(ended).toMatchObject({ code: 3, fleet: { verdict: 'BLOCKED' } });
    expect(ended.fleet.problems.map(({ code }) => code)).toEqual(['fleet-not-evidence']);
    expect(ended.results.length).toBeLessThan(30);
  });

  it('counts a large piece unless it is accepted by its signature', () => {
    const signer = { kind: 'key', description: 'a key' } as const;
    const [unsigned, blocked] = [readRun(realRun()), readRun(realRun(), undefined, { waivers: new Set() })];
    expect([unsigned.verdict, blocked.verdict]).toEqual(['ACCEPTED', 'BLOCKED']);
    const cost = { bytes: FLEET_LIMITS.untrusted.bytes + 5, ms: 107 };
    const counted = (reading: Reading, of = cost) => withCost(resultOf('a', reading), of, 100).beyond;
    const much = { bytes: 5, ms: 7 };
    const nothing = { bytes: 0, ms: 0 };
    expect([counted(unsigned), counted({ ...blocked, signer })]).toEqual([much, much]);
    expect([counted({ ...unsigned, signer }), counted(unsigned, { bytes: 1, ms: 1 })]).toEqual([
      nothing,
      nothing,
    ]);
  });

  it('trusts no signer when no signer is named', async () => {
    const ended = await verifyFleet(['-'], fleetLine(await fleet.runner(1)));
    expect(ended.code).toBe(3);
    expect(ended.results[0]?.reasons.map(({ code }) => code)).toContain('trust-not-chosen');
  });

  it('must hold the names that are expected, and no other', async () => {
    const names = join(folder, 'names.json');
    writeFileSync(names, JSON.stringify(['runner-1', 'runner-2']));
    const lines = [fleetLine(await fleet.runner(1)), fleetLine(await fleet.runner(3))].join('');
    const ended = await verifyFleet(['-', '--policy', policy, '--names', names], lines);
    expect(codesOf(ended)).toEqual(['runner-1', 'runner-3 fleet-name', 'runner-2 evidence-missing']);
    expect(ended.code).toBe(3);
  });

  describe('of VPSes', () => {
    const ID = (text: string) => sha256Of(text);
    const vps = (id: string, hostname = 'box') => ({
      venue: 'VPS' as const,
      venue_facts: { ...MACHINE_FACTS, hostname, machine_id_sha256: id },
    });
    const names = (...all: readonly string[]) => {
      const path = join(folder, 'vps-names.json');
      writeFileSync(path, JSON.stringify(all));
      return ['--names', path, '--alike'];
    };
    const read = async (runners: readonly Runner[], args: readonly string[] = []) =>
      verifyFleet(['-', '--policy', policy, ...args], runners.map(fleetLine).join(''));

    it('is accepted when each is another machine', async () => {
      const runners = await Promise.all([1, 2, 3].map((at) => fleet.runner(at, vps(ID(`machine ${at}`)))));
      const ended = await read(runners, names('runner-1', 'runner-2', 'runner-3'));
      expect(ended).toMatchObject({ code: 0, fleet: { verdict: 'ACCEPTED', evidence: 3 } });
    });

    it('is blocked when one is there twice, under other names and another host name', async () => {
      const one = await fleet.runner(1, vps(ID('same'), 'alpha'));
      const two = await fleet.runner(2, vps(ID('same'), 'beta'));
      const ended = await read([one, two], names('runner-1', 'runner-2'));
      expect(codesOf(ended)).toEqual(['runner-1', 'runner-2 fleet-machine-repeated']);
      expect(ended).toMatchObject({ code: 3, fleet: { verdict: 'BLOCKED', blocked: 1 } });
    });

    it('is blocked when one has no machine id', async () => {
      const ended = await read([await fleet.runner(1, vps('')), await fleet.runner(2, vps(ID('other')))]);
      expect(codesOf(ended)).toEqual(['runner-1 fleet-machine-unknown', 'runner-2']);
      expect(ended.code).toBe(3);
    });

    it('is not blocked for what blocked evidence says of its machine', async () => {
      const [forged, good] = await Promise.all([1, 2].map((at) => fleet.runner(at, vps(ID('same')))));
      if (forged === undefined || good === undefined) throw new Error('two were made');
      const ended = await read([{ ...forged, signature: good.signature }, good]);
      expect(codesOf(ended)).toEqual(['runner-1 statement-subject-bundle', 'runner-2']);
    });
  });

  describe('over time', () => {
    const vps = (created: string, machine: string) => ({
      created_at: `${created}T12:30:00Z`,
      venue: 'VPS' as const,
      venue_facts: { ...MACHINE_FACTS, machine_id_sha256: sha256Of(machine) },
    });
    /** Evidence by its name, the day on which it was made, and its machine. */
    type Piece = readonly [name: string, made: string, machine: string];
    const read = async (pieces: readonly Piece[], series: string, change: readonly string[] = []) => {
      const runners = await Promise.all(
        pieces.map(async ([name, made, machine], at) => ({
          ...(await fleet.runner(at, vps(made, machine))),
          name,
        })),
      );
      const args = ['-', '--policy', policy, '--series', series, ...change];
      return verifyFleet(args, runners.map(fleetLine).join(''));
    };
    const weekly = (machine: string, ...days: readonly string[]): Piece[] =>
      days.map((day) => [`${day}/${machine}`, day, machine]);
    const PERIOD = '2026-06-11/2026-07-02';
    const ALL = ['2026-06-11', '2026-06-18', '2026-06-25', '2026-07-02'];

    it('is accepted for one machine, and says of which period and by whose word', async () => {
      // As examples/vps-cron names them.
      const pieces = ALL.map((day, at): Piece => [`${day}T12-0${at}-00Z`, day, 'db-1']);
      const ended = await read(pieces, `${PERIOD}/7`);
      expect(ended).toMatchObject({ code: 0, fleet: { verdict: 'ACCEPTED', evidence: 4, blocked: 0 } });
      expect(ended.stderr).toMatch(
        /^ACCEPTED: 4 of 4 accepted, each of the reference sandbox of this release, not an image of yours, under targeted-deny, from 2026-06-11 to 2026-07-02 without a gap of more than 7 days, 0 of 4 dates confirmed, with/,
      );
    });

    it('counts a date of a machine once, however much evidence it has of that day', async () => {
      const again = ['2026-06-18T18-00-00Z', '2026-06-18', 'db-1'] as const;
      const pieces = [...ALL.map((day): Piece => [`${day}T12-00-00Z`, day, 'db-1']), again];
      expect((await read(pieces, `${PERIOD}/7`)).stderr).toMatch(/5 of 5 accepted, each of .*, from/);
      expect((await read(pieces, `${PERIOD}/7`)).stderr).toContain('0 of 4 dates confirmed');
    });

    it('is a fleet without the option: one machine counts once', async () => {
      const runner = await fleet.runner(1, vps('2026-06-11', 'a'));
      const again = await fleet.runner(2, vps('2026-06-18', 'a'));
      const ended = await verifyFleet(['-', '--policy', policy], [runner, again].map(fleetLine).join(''));
      expect(codesOf(ended)).toEqual(['runner-1', 'runner-2 fleet-machine-repeated']);
    });

    it.each([
      ['between', ['2026-06-11', '2026-06-18', '2026-07-02'], '2026-06-18 to 2026-07-02 (14 days)'],
      ['at the beginning', ['2026-06-19', '2026-06-25', '2026-07-02'], '2026-06-11 to 2026-06-19 (8 days)'],
      ['at the end', ['2026-06-11', '2026-06-18', '2026-06-24'], '2026-06-24 to 2026-07-02 (8 days)'],
    ])('names a gap %s', async (_, days, gap) => {
      const ended = await read([...weekly('db-1', ...ALL), ...weekly('db-2', ...days)], `${PERIOD}/7`);
      expect(ended).toMatchObject({ code: 3, fleet: { verdict: 'BLOCKED', blocked: 0 } });
      expect(ended.fleet.problems.map(({ code }) => code)).toEqual(['series-gap']);
      expect(ended.stderr).toContain(`*/db-2 for longer than you allow: ${gap}.`);
      expect(ended.stderr).toMatch(/^BLOCKED: \d of \d accepted, with/m);
    });

    it.each<[string, Piece, string]>([
      ['of another day', ['2026-06-25/db-1', '2026-07-02', 'db-1'], 'series-date'],
      ['of no day', ['third/db-1', '2026-06-25', 'db-1'], 'series-date'],
      ['of two days', ['2026-06-25/2026-06-18', '2026-06-25', 'db-1'], 'series-date'],
      ['of a day outside of the period', ['2026-06-10/db-1', '2026-06-10', 'db-1'], 'series-date'],
      ['of another machine', ['2026-06-25/db-1', '2026-06-25', 'db-2'], 'series-machine'],
      [
        'of the same machine by another name',
        ['2026-06-25/db-2', '2026-06-25', 'db-1'],
        'fleet-machine-repeated',
      ],
    ])('does not fill a gap with evidence %s', async (_, odd, code) => {
      const pieces = [...weekly('db-1', '2026-06-11', '2026-06-18', '2026-07-02'), odd];
      const ended = await read(pieces, `${PERIOD}/7`);
      expect(codesOf(ended).at(-1)).toBe(`${odd[0]} ${code}`);
      expect(ended.fleet.problems.map(({ code }) => code)).toEqual(['series-gap']);
      expect(ended.code).toBe(3);
    });

    /** Facts of the job, by name: a hosted runner's unless they say otherwise. */
    type Job = Readonly<Record<string, string>>;
    const ci = (created: string, job: Job) => ({
      created_at: `${created}T12:30:00Z`,
      venue: 'CI' as const,
      venue_facts: { ...CI_FACTS, GITHUB_REPOSITORY_ID: '5002', ...job },
    });
    const SELF = { RUNNER_ENVIRONMENT: 'self-hosted', RUNNER_NAME: 'runner1' };
    const readCi = async (...pieces: readonly (readonly [name: string, job: Job])[]) => {
      const lines = await Promise.all(
        pieces.map(async ([name, job], at) => ({
          ...(await fleet.runner(at, ci(name.slice(0, 10), job))),
          name,
        })),
      );
      const args = ['-', '--policy', policy, '--allow-claimed-venue', '--series', `${PERIOD}/14`];
      return verifyFleet(args, lines.map(fleetLine).join(''));
    };

    it.each<[string, Job, Job]>([
      ['a runner of its own', SELF, SELF],
      ['hosted runners, whose names differ', {}, { RUNNER_NAME: 'GitHub Actions 77' }],
    ])('is accepted of %s', async (_, job, other) => {
      const ended = await readCi(['2026-06-18/a', job], ['2026-06-25/a', other], ['2026-07-02/a', job]);
      expect(ended).toMatchObject({ code: 0, fleet: { verdict: 'ACCEPTED' } });
    });

    it.each<[string, string, Job, string]>([
      ['another runner', '2026-06-25/a', { ...SELF, RUNNER_NAME: 'runner2' }, 'series-machine'],
      [
        'a runner of that name elsewhere',
        '2026-06-25/a',
        { ...SELF, GITHUB_REPOSITORY_ID: '1' },
        'series-machine',
      ],
      ['a hosted runner', '2026-06-25/a', {}, 'series-machine'],
      ['the same runner by another name', '2026-06-25/b', SELF, 'fleet-machine-repeated'],
      ['a runner without a name', '2026-06-25/a', { ...SELF, RUNNER_NAME: '' }, 'fleet-machine-unknown'],
      [
        'a job that names no repository',
        '2026-06-25/a',
        { GITHUB_REPOSITORY_ID: '' },
        'fleet-machine-unknown',
      ],
    ])('does not take the evidence of %s', async (_, name, job, code) => {
      const ended = await readCi(['2026-06-18/a', SELF], [name, job], ['2026-07-02/a', SELF]);
      expect(codesOf(ended)).toEqual(['2026-06-18/a', `${name} ${code}`, '2026-07-02/a']);
    });

    it('does not fill a gap with one container, with blocked evidence, or with a copy', async () => {
      const [first, copy, forged] = await Promise.all([
        fleet.runner(1, vps('2026-06-11', 'a')),
        fleet.runner(1, vps('2026-06-18', 'a')),
        fleet.runner(2, vps('2026-06-25', 'a')),
      ]);
      const lines = [
        { ...first, name: '2026-06-11' },
        { ...copy, name: '2026-06-18' },
        { ...forged, name: '2026-06-25', signature: first.signature },
        { ...first, name: '2026-07-02' },
      ];
      const args = ['-', '--policy', policy, '--series', `${PERIOD}/7`];
      const ended = await verifyFleet(args, lines.map(fleetLine).join(''));
      expect(codesOf(ended)).toEqual([
        '2026-06-11',
        '2026-06-18 fleet-container-repeated',
        '2026-06-25 statement-subject-bundle',
        '2026-07-02 fleet-repeated',
      ]);
      expect(ended.stderr).toContain('2026-06-11 to 2026-07-02 (21 days)');
    });

    it.each([
      ...['', '2026-06-11', '2026-06-11/2026-07-02', '2026-06-11/2026-07-02/0', '2026-06-11/2026-07-02/7/1'],
      // No such day, backwards, not yet over.
      ...['2026-02-30/2026-07-02/7', '2026-07-02/2026-06-11/7', '2026-06-11/2026-07-04/7'],
    ])('refuses "%s" as a period', (text) => {
      const now = new Date('2026-07-03T23:59:59Z');
      expect(() => periodIn(text, now)).toThrow(expect.objectContaining({ code: 'invalid-setting' }));
      expect(periodIn('2026-06-11/2026-07-03/7', now)).toMatchObject({ gap: 7 });
    });
  });

  it('is blocked by one container in two bundles', async () => {
    const good = await fleet.runner(1);
    const again = await fleet.runner(1, { challenge: 'again' });
    const lines = [good, { ...again, name: 'runner-2' }].map(fleetLine).join('');
    const ended = await verifyFleet(['-', '--policy', policy, '--alike'], lines);
    expect(codesOf(ended)).toEqual(['runner-1', 'runner-2 fleet-container-repeated']);
    expect(ended.code).toBe(3);
  });

  it('is blocked by a copy that another key signed again', async () => {
    const good = await fleet.runner(1, { venue: 'CI' });
    const other = newKey('p256');
    const statement = statementOf(good.bundle, good.bytes);
    const copy = { ...good, name: 'runner-2', signature: await signed(other, statement) };
    // Neither key alone accepts both: each of the two readings blocks one of them.
    const theirs = join(folder, 'theirs.json');
    const signer = { kind: 'key', public_key: other.publicPem };
    writeFileSync(theirs, JSON.stringify({ ...fleet.policy, signer }));
    const lines = [good, copy].map(fleetLine).join('');
    const [first, second] = await Promise.all(
      [policy, theirs].map((path) => verifyFleet(['-', '--policy', path], lines)),
    );
    expect(first && codesOf(first)).toEqual(['runner-1', 'runner-2 key-not-expected fleet-repeated']);
    expect(second && codesOf(second)).toEqual(['runner-1 key-not-expected', 'runner-2 fleet-repeated']);
  });

  it('is not held up by a bomb next to good evidence', async () => {
    const top = join(folder, 'with-a-bomb');
    const good = await fleet.runner(1);
    mkdirSync(join(top, 'good'), { recursive: true });
    mkdirSync(join(top, 'zip'));
    mkdirSync(join(top, 'brackets'));
    const name = bundleName(good.bundle);
    for (const [file, bytes] of [
      ...good.files,
      [name, good.bytes],
      [`${name}.sigstore.json`, good.signature],
    ] as const)
      writeFileSync(join(top, 'good', file), bytes);
    const brackets = Buffer.alloc(64 * 1024 * 1024, '[');
    writeFileSync(join(top, 'zip', 'bomb.zip'), zipOf([{ name, content: brackets }]));
    writeFileSync(join(top, 'brackets', name), brackets.subarray(0, 4 * 1024 * 1024));
    const began = performance.now();
    const ended = await verifyFleet([top, '--policy', policy]);
    expect(performance.now() - began).toBeLessThan(15_000);
    expect(codesOf(ended)).toEqual([
      expect.stringContaining('brackets'),
      'good',
      expect.stringMatching(/^zip.*zip-refused/),
    ]);
    expect(ended.code).toBe(3);
  });

  it('must be alike where that is asked', async () => {
    const odd = await fleet.runner(9, { image_digest: fleet.bundle.seccomp_sha256 });
    const lines = [fleetLine(await fleet.runner(1)), fleetLine(await fleet.runner(2)), fleetLine(odd)].join(
      '',
    );
    const ended = await verifyFleet(['-', '--policy', policy, '--alike'], lines);
    expect(ended.fleet.problems.map(({ code }) => code)).toEqual(['fleet-differs']);
    expect(ended.stderr).toContain('runner-9');
  });
});

describe('folders', () => {
  it('are found at any depth, and nothing of them is left out', async () => {
    const top = join(folder, 'folders');
    cpSync(`${GOLDEN}docker-p256/evidence`, join(top, 'a/one'), { recursive: true });
    cpSync(`${GOLDEN}podman-p256/evidence`, join(top, 'b'), { recursive: true });
    mkdirSync(join(top, 'empty'));
    mkdirSync(join(top, 'linked'));
    symlinkSync(join(top, 'b'), join(top, 'linked/evidence'));
    writeFileSync(join(top, 'stray.zip'), 'no zip');
    const names: string[] = [];
    for await (const batch of batchesBelow(top))
      if (batch.kind === 'paths') names.push(...batch.items.map(({ name }) => name));
    expect(names).toEqual(['stray.zip', 'a/one', 'b', 'empty', 'linked']);
    // Node reads its name as that of the neighbour.
    const odd = Buffer.concat([Buffer.from(`${join(top, 'c')}/m`), Buffer.from([0xff])]);
    cpSync(`${GOLDEN}docker-p256/evidence`, join(top, 'c/m\ufffd'), { recursive: true });
    mkdirSync(odd);
    const among: string[] = [];
    for await (const batch of batchesBelow(top))
      if (batch.kind === 'paths') among.push(...batch.items.map(({ name }) => name));
    expect(among).toEqual(['stray.zip', 'a/one', 'b', 'c', 'empty', 'linked']);
    rmSync(join(top, 'c'), { recursive: true });
    const ended = await verifyFleet([top]);
    const expected = [
      'bundle-not-json',
      'trust-not-chosen',
      'trust-not-chosen',
      'bundle-missing',
      'evidence-link',
    ];
    for (const [index, code] of expected.entries())
      expect(ended.results[index]?.reasons.map((each) => each.code)).toContain(code);
    expect(ended.code).toBe(3);
  });

  it.each(['a folder', 'a zip'])('%s behind a link called .zip is no evidence of the fleet', async (what) => {
    const top = join(folder, `linked-${what.length}`);
    mkdirSync(top);
    const elsewhere = join(folder, `elsewhere-${what.length}`);
    if (what === 'a folder') cpSync(`${GOLDEN}docker-p256/evidence`, elsewhere, { recursive: true });
    else writeFileSync(elsewhere, 'PK');
    symlinkSync(elsewhere, join(top, 'runner-1.zip'));
    const ended = await verifyFleet([top]);
    expect(ended.results.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([['evidence-link']]);
    expect(ended.code).toBe(3);
  });

  it('evidence behind a folder that has become a link is not read', async () => {
    cpSync(`${GOLDEN}docker-p256/evidence`, join(folder, 'private/m1'), { recursive: true });
    symlinkSync(join(folder, 'private'), join(folder, 'sub'));
    const results = await resultsOf([
      { kind: 'paths', items: [{ name: 'sub/m1', path: join(folder, 'sub/m1') }] },
    ]);
    expect(results.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([['evidence-missing']]);
  });

  it('that do not exist are not a fleet', async () => {
    expect(await verifyFleet([join(folder, 'nowhere')])).toMatchObject({ code: 3, results: [] });
  });

  it('a folder that vanishes counts as missing evidence', async () => {
    const results = await resultsOf([
      { kind: 'paths', items: [{ name: 'gone', path: join(folder, 'gone') }] },
    ]);
    expect(results.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([['evidence-missing']]);
  });
});

/** Reads batches by threads that begin at another module. */
async function resultsOf(
  batches: readonly Batch[],
  entry = new URL('../../src/entry.ts', import.meta.url),
  batchMs = 60_000,
  largeProcess = 1e12,
): Promise<FleetResult[]> {
  const results: FleetResult[] = [];
  const verdict = await readFleet(
    (async function* () {
      yield* batches;
    })(),
    {
      workers: {
        entry,
        order: { expectations: fleet.expectations, now: FLEET_NOW },
        batchMs,
        pieceMs: batchMs,
        largeProcess,
      },
      summary: { names: null, alike: false, period: null },
      readers: 2,
      take: async (taken) => void results.push(...taken),
      progress: () => undefined,
    },
  );
  expect(verdict.verdict).toBe(results.every((each) => each.verdict === 'ACCEPTED') ? 'ACCEPTED' : 'BLOCKED');
  return results;
}

describe('a reader that fails', () => {
  const module = (name: string, onMessage: string) => {
    const path = join(folder, `${name}.mjs`);
    writeFileSync(
      path,
      `import { parentPort } from 'node:worker_threads';
       const names = (batch) => batch.items.map(({ name }) => name);
       const good = (batch) => JSON.stringify(names(batch).map((name) => ({ name, verdict: 'ACCEPTED', reasons: [], waivers: [], bundle: { sha256: null }, container: null, machine: null, runner: null, beyond: { bytes: 0, ms: 0 } })));
       export const start = () => parentPort.on('message', (batch) => { ${onMessage} });`,
    );
    return new URL(`file://${path}`);
  };
  const items = ['a', 'poison', 'b'].map((name) => ({ name, path: name }));
  const poisoned = "if (names(batch).includes('poison'))";

  test.each([
    ['dies', `${poisoned} process.exit(9); parentPort.postMessage(good(batch));`],
    ['throws', `${poisoned} throw new Error('x'); parentPort.postMessage(good(batch));`],
    [
      'runs out of memory',
      `${poisoned} { const all = []; for (;;) all.push(new Array(1e6).fill({})); } parentPort.postMessage(good(batch));`,
    ],
    ['hangs', `${poisoned} for (;;); parentPort.postMessage(good(batch));`],
    ['answers too little', `parentPort.postMessage(${poisoned.slice(3)} ? '[]' : good(batch));`],
    ['answers no JSON', `parentPort.postMessage(${poisoned.slice(3)} ? '{' : good(batch));`],
  ])(
    '%s: what it was reading is blocked, and nothing else',
    async (name, body) => {
      const results = await resultsOf(
        [{ kind: 'paths', items }],
        module(name.replaceAll(' ', '-'), body),
        3_000,
      );
      expect(results.map((each) => [each.name, ...each.reasons.map(({ code }) => code)])).toEqual([
        ['a'],
        ['poison', 'fleet-reader-died'],
        ['b'],
      ]);
    },
    60_000,
  );

  it.each([
    ['a fresh one reads each batch', 0, ['1', '1', '1', '1', '1', '1']],
    ['else it reads on', 1e12, ['1', '1', '2', '2', '3', '3']],
  ])('of a process that has become large: %s', async (name, largeProcess, counts) => {
    const counting = module(
      name.replaceAll(' ', '-'),
      'globalThis.count = (globalThis.count ?? 0) + 1; setTimeout(() => parentPort.postMessage(good({ items: [{ name: String(count) }] })), 300);',
    );
    const batches = counts.map((_, at): Batch => ({ kind: 'paths', items: [{ name: `${at}`, path: '' }] }));
    const results = await resultsOf(batches, counting, 60_000, largeProcess);
    expect(results.map((each) => each.name)).toEqual(counts);
  });

  it('takes too long again and again: good evidence after it is read, until it is too much', async () => {
    // Each has the time in which a thread starts, and a little more.
    const most = Math.ceil(FLEET_LIMITS.slowMs / FLEET_LIMITS.startMs) + 1;
    const slow = Array.from({ length: most }, (_, index) => `slow-${index}`);
    const names = ['slow-first', 'good', ...slow, 'unread', 'unread-too'];
    const began = performance.now();
    const results = await resultsOf(
      names.map((name) => ({ kind: 'paths', items: [{ name, path: name }] })),
      module('slow', "if (!names(batch)[0].startsWith('slow')) parentPort.postMessage(good(batch));"),
      100,
    );
    expect(performance.now() - began).toBeLessThan(FLEET_LIMITS.slowMs + FLEET_LIMITS.pieceMs);
    const said = new Map(results.map(({ name, reasons: [first] }) => [name, first]));
    expect([...said.keys()]).toEqual(names);
    expect(said.get('good')).toBeUndefined();
    expect(said.get('slow-first')?.sentence).toContain('no answer after');
    const unread = [...said.values()].map((reason) => reason?.sentence.includes('this one was not read'));
    expect(unread.slice(unread.indexOf(true))).not.toContain(false);
    expect(unread.slice(-2)).toEqual([true, true]);
  }, 120_000);

  it('answers a part: the rest is read after that', async () => {
    const part = 'parentPort.postMessage(good({ items: batch.items.slice(0, 2) }));';
    const many = Array.from({ length: 7 }, (_, index) => ({ name: `m${index}`, path: `m${index}` }));
    const results = await resultsOf([{ kind: 'paths', items: many }], module('part', part));
    expect(results.map(({ name, verdict }) => [name, verdict])).toEqual(
      many.map(({ name }) => [name, 'ACCEPTED']),
    );
  });

  it('does not even start: all is blocked', async () => {
    const results = await resultsOf([{ kind: 'paths', items }], new URL(`file://${folder}/nothing.mjs`));
    expect(results.map(({ verdict }) => verdict)).toEqual(['BLOCKED', 'BLOCKED', 'BLOCKED']);
    const many = Array.from({ length: 40 }, () => ({ kind: 'paths', items }) as const);
    await expect(resultsOf(many, new URL(`file://${folder}/nothing.mjs`))).rejects.toMatchObject({
      code: 'fleet-no-reader',
      message: expect.stringContaining('No thread of this program'),
    });
  });
});

describe('results come in order', () => {
  it('with no more under way than allowed', async () => {
    let underWay = 0;
    let most = 0;
    const found: number[] = [];
    const numbers = async function* () {
      for (let number = 0; number < 50; number += 1) yield number;
    };
    const work = async (number: number) => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, (number * 7) % 5));
      underWay -= 1;
      return number;
    };
    for await (const number of inOrder(numbers(), work, { items: 4, bytes: 1, bytesOf: () => 0 }))
      found.push(number);
    expect(found).toEqual(Array.from({ length: 50 }, (_, number) => number));
    expect(most).toBeLessThanOrEqual(4);
  });

  it('and none is begun while those under way have as many bytes as allowed', async () => {
    let underWay = 0;
    let most = 0;
    const sizes = async function* () {
      for (let number = 0; number < 20; number += 1) yield 3;
    };
    const work = async (size: number) => {
      underWay += size;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setTimeout(resolve, 2));
      underWay -= size;
    };
    for await (const _ of inOrder(sizes(), work, { items: 9, bytes: 4, bytesOf: (size) => size }));
    expect(most).toBe(6);
  });

  it('and a reader that stops early does not wait for a writer who never writes', async () => {
    const silent = async function* () {
      yield 1;
      await new Promise(() => undefined);
    };
    const room = { items: 2, bytes: 1, bytesOf: () => 0 };
    for await (const number of inOrder(silent(), async (each) => each, room)) {
      expect(number).toBe(1);
      break;
    }
  });

  it('and an input that fails fails the reading', async () => {
    const broken = async function* () {
      yield 1;
      throw new Error('broken');
    };
    const all = async () => {
      for await (const _ of inOrder(broken(), async (number) => number, {
        items: 2,
        bytes: 1,
        bytesOf: () => 0,
      }));
    };
    await expect(all()).rejects.toThrow('broken');
  });
});

test('names that are missing are reported a thousand at a time: each result has a sentence', async () => {
  const names = Array.from({ length: 2_500 }, (_, index) => `runner-${index}`);
  const sizes: number[] = [];
  const verdict = await readFleet(
    (async function* () {
      yield* [];
    })(),
    {
      workers: {
        entry: new URL('../../src/entry.ts', import.meta.url),
        order: { expectations: fleet.expectations, now: FLEET_NOW },
      },
      summary: { names, alike: false, period: null },
      take: async (taken) => void sizes.push(taken.length),
      progress: () => undefined,
    },
  );
  expect(sizes).toEqual([1_000, 1_000, 500]);
  expect(verdict.json).toMatchObject({ fleet: { verdict: 'BLOCKED' } });
});
