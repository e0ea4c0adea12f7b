import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CI_FACTS } from '../evidence/real-run.ts';
import { signedFleet } from '../fleet/signed-fleet.ts';
import { ArtifactService } from './artifact-service.ts';
import { collectStep, zipOfRunner } from './collect-step.ts';

const LEGS = 500;

const folder = mkdtempSync(join(tmpdir(), 'collect-'));
let service: ArtifactService;
let fleet: Awaited<ReturnType<typeof signedFleet>>;
beforeAll(async () => {
  service = await ArtifactService.start();
  fleet = await signedFleet();
  writeFileSync(join(folder, 'policy.json'), JSON.stringify(fleet.policy));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await service.stop();
});

const names = Array.from({ length: LEGS }, (_, leg) => `fleet-${leg}`);

/** The step, and the lines of its results. */
async function collect() {
  const output = join(folder, 'fleet.jsonl');
  const ended = await collectStep({ folder, service, names, inputs: { INPUT_OUTPUT: output } });
  return { ...ended, output: readFileSync(output, 'utf8').trimEnd().split('\n') };
}

it(`reads the evidence of ${LEGS} jobs, and names the missing, the unsigned, the copied and the odd`, async () => {
  const add = (leg: number, zip: Buffer) =>
    service.artifacts.push({ id: String(4_000_000_000 + leg), name: `fleet-${leg}`, zip });
  for (let leg = 0; leg < LEGS; leg += 1) {
    if (leg === 7) continue;
    if (leg === 8) add(leg, await zipOfRunner(await fleet.runner(leg), false));
    else if (leg === 9) add(leg, await zipOfRunner(await fleet.runner(1)));
    else if (leg === 10)
      add(leg, await zipOfRunner(await fleet.runner(leg, { image_digest: fleet.bundle.seccomp_sha256 })));
    else if (leg === 11)
      add(leg, await zipOfRunner(await fleet.runner(leg, { created_at: '1999-01-01T00:00:00Z' })));
    else add(leg, await zipOfRunner(await fleet.runner(leg)));
  }
  service.artifacts.push({ id: '1', name: 'of another job', zip: Buffer.from('no zip') });
  const { code, stdout, output } = await collect();
  expect(code).toBe(3);
  expect(output).toHaveLength(LEGS + 1);
  const lines = output.map((line) => JSON.parse(line));
  const blocked = new Map<string, string[]>(
    lines
      .filter(({ verdict }) => verdict === 'BLOCKED')
      .map(({ name, reasons }) => [name, reasons.map((each: { code: string }) => each.code)]),
  );
  expect([...blocked.keys()].sort()).toEqual(['fleet-10', 'fleet-11', 'fleet-7', 'fleet-8', 'fleet-9']);
  expect(blocked.get('fleet-7')).toEqual(['evidence-missing']);
  expect(blocked.get('fleet-8')).toEqual(['signature-missing']);
  expect(blocked.get('fleet-9')).toContain('fleet-repeated');
  expect(blocked.get('fleet-10')).toContain('image-differs');
  expect(blocked.get('fleet-11')).toContain('too-old');
  const { fleet: verdict } = lines.at(-1);
  expect(verdict).toMatchObject({ verdict: 'BLOCKED', evidence: LEGS, blocked: 5 });
  for (const { code: found } of verdict.problems) expect(found).toBe('fleet-differs');
  expect(verdict.problems).not.toHaveLength(0);
  expect(stdout).toContain(`::error title=Sandbox attestation%3A fleet-7::`);
}, 300_000);

it('an artifact that has no end is cut off, and its runner is missing', async () => {
  const sent: number[] = [];
  service.artifacts.length = 0;
  service.artifacts.push({ id: '1', name: 'fleet-1', zip: Buffer.from('PK') });
  service.interfere = (called, response) => {
    if (called !== 'fleet-1') return false;
    response.writeHead(200, { 'content-type': 'application/zip' });
    const piece = Buffer.alloc(1024 * 1024);
    const more = () => {
      while (!response.destroyed && response.write(piece));
    };
    const { socket } = response;
    response.on('drain', more).once('close', () => sent.push(socket?.bytesWritten ?? 0));
    more();
    return true;
  };
  const output = join(folder, 'endless.jsonl');
  const ended = await collectStep({ folder, service, names: ['fleet-1'], inputs: { INPUT_OUTPUT: output } });
  service.interfere = null;
  expect(ended.code).toBe(3);
  const [line = ''] = readFileSync(output, 'utf8').split('\n');
  expect(JSON.parse(line).reasons.map((each: { code: string }) => each.code)).toEqual(['evidence-missing']);
  expect(sent).not.toHaveLength(0);
  for (const bytes of sent) expect(bytes).toBeLessThan(40 * 1024 * 1024);
}, 120_000);

it('downloads what is expected, and few artifacts of other names: any job may upload them', async () => {
  service.artifacts.length = 0;
  for (let id = 1; id <= 60; id += 1)
    service.artifacts.push({
      id: String(id),
      name: id === 1 ? 'fleet-1' : `fleet-x${id}`,
      zip: Buffer.from('PK'),
    });
  const downloaded: string[] = [];
  service.interfere = (called) => {
    if (called.startsWith('fleet-')) downloaded.push(called);
    return false;
  };
  const output = join(folder, 'others.jsonl');
  const ended = await collectStep({ folder, service, names: ['fleet-1'], inputs: { INPUT_OUTPUT: output } });
  service.interfere = null;
  expect(ended.code).toBe(3);
  expect(readFileSync(output, 'utf8').trimEnd().split('\n')).toHaveLength(61);
  expect(downloaded).toContain('fleet-1');
  expect(downloaded).toHaveLength(17);
}, 120_000);

it('takes no file’s name from a service, which would be printed as it is, or tried again for half a minute', async () => {
  service.artifacts.length = 0;
  const names: Readonly<Record<string, string>> = {
    'fleet-1': 'x%0A%3A%3Aset-output name=verdict%3A%3AACCEPTED%0A%3A%3Astop-commands%3A%3Aabc',
    'fleet-2': '100%',
    'fleet-3': '..%2F..%2Fx',
  };
  for (const [at, name] of Object.keys(names).entries())
    service.artifacts.push({ id: String(at + 1), name, zip: Buffer.from('PK') });
  service.interfere = (called, response) => {
    const name = names[called];
    if (name === undefined) return false;
    const headers = {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${name}.zip"`,
    };
    response.writeHead(200, headers).end('PK');
    return true;
  };
  const began = performance.now();
  const inputs = { INPUT_OUTPUT: join(folder, 'named.jsonl') };
  const { code, stdout } = await collectStep({ folder, service, names: Object.keys(names), inputs });
  service.interfere = null;
  expect(code).toBe(3);
  expect(stdout).not.toMatch(/^::(?:set-output|stop-commands)/m);
  expect(stdout.match(/SHA256 digest of downloaded artifact/g)).toHaveLength(3);
  expect(performance.now() - began).toBeLessThan(20_000);
}, 120_000);

it('says why an artifact was not downloaded', async () => {
  service.artifacts.length = 0;
  const modes: Readonly<Record<string, (response: ServerResponse) => void>> = {
    'fleet-1': (response) => response.writeHead(404).end(),
    'fleet-2': (response) => response.writeHead(200, { 'content-type': 'application/zip' }).end('other'),
  };
  for (const [at, name] of Object.keys(modes).entries())
    service.artifacts.push({ id: String(at + 1), name, zip: Buffer.from('PK') });
  service.interfere = (called, response) => {
    modes[called]?.(response);
    return modes[called] !== undefined;
  };
  const inputs = { INPUT_OUTPUT: join(folder, 'missed.jsonl') };
  const { code, stdout } = await collectStep({ folder, service, names: Object.keys(modes), inputs });
  service.interfere = null;
  expect(code).toBe(3);
  const missed = [...stdout.matchAll(/^The artifact (fleet-\d) was not downloaded: (.+)\.$/gm)];
  expect(missed.map(([, name, why]) => `${name}: ${why}`).sort()).toEqual([
    expect.stringMatching(/^fleet-1: .*404/),
    'fleet-2: it is not the one that was uploaded',
  ]);
}, 120_000);

it('does not ask again and again for what is not there', async () => {
  service.artifacts.length = 0;
  for (let id = 1; id <= 12; id += 1)
    service.artifacts.push({ id: String(id), name: `fleet-${id}`, zip: Buffer.from('PK') });
  service.interfere = (called, response) => {
    if (!called.startsWith('fleet-')) return false;
    response.writeHead(called === 'fleet-1' ? 403 : 404).end();
    return true;
  };
  const began = performance.now();
  const output = join(folder, 'gone.jsonl');
  const { code } = await collectStep({
    folder,
    service,
    names: ['fleet-1', 'fleet-2'],
    inputs: { INPUT_OUTPUT: output },
  });
  service.interfere = null;
  expect(code).toBe(3);
  // Each of them, and the fleet.
  expect(readFileSync(output, 'utf8').match(/"evidence-missing"/g)).toHaveLength(13);
  expect(performance.now() - began).toBeLessThan(20_000);
}, 120_000);

it('a signal ends a step whose output nobody reads any more', async () => {
  service.artifacts.length = 0;
  for (let id = 1; id <= 1_000; id += 1)
    service.artifacts.push({ id: String(id), name: `fleet-${'x'.repeat(150)}${id}`, zip: Buffer.from('PK') });
  const asked = new Promise<void>((resolve) => {
    service.interfere = (called) => {
      if (called === 'GetSignedArtifactURL') resolve();
      return called === 'GetSignedArtifactURL';
    };
  });
  const output = join(folder, 'unread.jsonl');
  const step = collectStep({
    ...{ folder, service, names: ['fleet-1'], inputs: { INPUT_OUTPUT: output } },
    ...{ isUnread: true, ends: asked.then(() => sleep(1_000)), environment: { RUNNER_DEBUG: '1' } },
  });
  const { code, set } = await step;
  service.interfere = null;
  expect(code).toBe(3);
  expect(set).toContain('BLOCKED');
}, 30_000);

it('does not wait for certificates that are a pipe, which a library would read at once', async () => {
  const [pipe, output] = [join(folder, 'certificates'), join(folder, 'certificates.jsonl')];
  execFileSync('mkfifo', [pipe]);
  const environment = { NODE_EXTRA_CA_CERTS: pipe };
  const inputs = { INPUT_OUTPUT: output };
  const ended = await collectStep({ folder, service, names: ['fleet-1'], inputs, environment });
  expect(ended).toMatchObject({ code: 2, set: '' });
  expect(ended.stdout).toMatch(
    /^::error title=Sandbox attestation%3A node-environment::NODE_EXTRA_CA_CERTS /,
  );
}, 60_000);

it('does not read the event’s file, in whose place an earlier step may have put a pipe', async () => {
  service.artifacts.length = 0;
  const [pipe, output] = [join(folder, 'event'), join(folder, 'event.jsonl')];
  execFileSync('mkfifo', [pipe]);
  const environment = { GITHUB_EVENT_PATH: pipe };
  const inputs = { INPUT_OUTPUT: output };
  const ended = await collectStep({ folder, service, names: ['fleet-1'], inputs, environment });
  expect(ended.code).toBe(3);
  expect(ended.stdout).toContain('0 artifacts of 1 legs');
}, 60_000);

it('evidence of another run is blocked, and of an earlier attempt is not', async () => {
  service.artifacts.length = 0;
  const facts = { ...CI_FACTS, RUNNER_NAME: 'runner' };
  const legs: readonly (readonly [string, object])[] = [
    ['fleet-1', { GITHUB_RUN_ATTEMPT: '2' }],
    ['fleet-2', { GITHUB_RUN_ATTEMPT: '1' }],
    ['fleet-3', { GITHUB_RUN_ID: '2' }],
    ['fleet-4', { GITHUB_REPOSITORY: 'owner/other' }],
    ['fleet-5', { GITHUB_RUN_ATTEMPT: '3' }],
    ['fleet-6', { GITHUB_RUN_ATTEMPT: '0x1' }],
  ];
  for (const [index, [name, changed]] of legs.entries()) {
    const runner = await fleet.runner(index, {
      venue_facts: { ...facts, ...changed, RUNNER_NAME: name } as never,
    });
    service.artifacts.push({ id: String(index + 1), name, zip: await zipOfRunner(runner) });
  }
  const output = join(folder, 'runs.jsonl');
  const ended = await collectStep({
    ...{ folder, service, names: legs.map(([name]) => name) },
    inputs: { INPUT_OUTPUT: output },
    environment: { GITHUB_RUN_ATTEMPT: '2' },
  });
  expect(ended.code).toBe(3);
  const lines = readFileSync(output, 'utf8').trimEnd().split('\n').slice(0, -1);
  const codes = lines.map((line) => {
    const { name, reasons } = JSON.parse(line);
    return [name, ...reasons.map((each: { code: string }) => each.code)].join(' ');
  });
  expect(codes.sort()).toEqual([
    'fleet-1',
    'fleet-2',
    ...['fleet-3', 'fleet-4', 'fleet-5', 'fleet-6'].map((name) => `${name} run-not-expected`),
  ]);
}, 60_000);

it('refuses to read outside of a run', async () => {
  const ended = await collectStep({
    folder,
    service,
    names: ['fleet-1'],
    environment: { GITHUB_RUN_ID: '' },
  });
  expect([ended.code, ended.set]).toEqual([2, expect.stringContaining('BLOCKED')]);
  expect(ended.stdout).toContain('GITHUB_RUN_ID');
});

it('refuses to write its results over its policy', async () => {
  const before = readFileSync(join(folder, 'policy.json'), 'utf8');
  const ended = await collectStep({
    ...{ folder, service, names: ['fleet-1'] },
    inputs: { INPUT_OUTPUT: './policy.json' },
  });
  expect([ended.code, ended.set]).toEqual([2, expect.stringContaining('BLOCKED')]);
  expect(ended.stdout).toContain('is the same file as policy');
  expect(readFileSync(join(folder, 'policy.json'), 'utf8')).toBe(before);
});
