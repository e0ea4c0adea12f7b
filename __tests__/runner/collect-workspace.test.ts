import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { signedFleet } from '../fleet/signed-fleet.ts';
import { ArtifactService } from './artifact-service.ts';
import { collectStep, zipOfRunner } from './collect-step.ts';

const NAMES = ['fleet-0', 'fleet-1'];
let service: ArtifactService;
let policy: string;
let folder: string;

beforeAll(async () => {
  service = await ArtifactService.start();
  const fleet = await signedFleet();
  policy = JSON.stringify(fleet.policy);
  for (const [leg, name] of NAMES.entries())
    service.artifacts.push({ id: String(leg + 1), name, zip: await zipOfRunner(await fleet.runner(leg)) });
});
afterAll(() => service.stop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collect-workspace-'));
  writeFileSync(join(folder, 'policy.json'), policy);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The verdicts that a later step could read, in order. */
const verdictsIn = (set: string) =>
  [...set.matchAll(/^verdict<<(.+)\n(.*)\n\1$/gm)].map(([, , verdict]) => verdict);

test('sets the verdict of a good fleet last', async () => {
  const { code, set } = await collectStep({ folder, service, names: NAMES });
  expect(code).toBe(0);
  expect([...set.matchAll(/^(.+)<</gm)].map(([, name]) => name)).toEqual(['results-path', 'verdict']);
  expect(verdictsIn(set)).toEqual(['ACCEPTED']);
}, 60_000);

// One output has about 120 bytes.
test.each([0, 60, 150, 230])(
  'a disk with %i bytes left for the outputs leaves no ACCEPTED',
  async (left) => {
    const fileKiB = 1024;
    const outputBefore = '#'.repeat(fileKiB * 1024 - left - 1).concat('\n');
    const { code, set, stdout, stderr } = await collectStep({
      folder,
      service,
      names: NAMES,
      fileKiB,
      outputBefore,
    });
    expect(code).not.toBe(0);
    expect(verdictsIn(set)).not.toContain('ACCEPTED');
    expect(stdout).toMatch(/^::error title=Sandbox attestation/m);
    expect(stderr).toBe('');
  },
  60_000,
);

const at = (...names: readonly string[]) => join(folder, ...names);
const fifo = (name: string) => execFileSync('mkfifo', [at(name)]);
/** Neither the artifacts' folder nor a part of the results. */
const leftovers = () =>
  readdirSync(folder).filter((name) => name.startsWith('fleet-') || name.endsWith('.part'));
const policyAs = (make: () => void) => () => {
  rmSync(at('policy.json'));
  make();
};

const REFUSED: readonly (readonly [
  what: string,
  code: string,
  make: () => void,
  inputs?: Record<string, string>,
])[] = [
  [
    'a policy that is a link out',
    'path-refused',
    policyAs(() => symlinkSync('/dev/zero', at('policy.json'))),
  ],
  ['a policy that is a pipe', 'file-unreadable', policyAs(() => fifo('policy.json'))],
  [
    'a policy that is a link to a pipe',
    'file-unreadable',
    policyAs(() => {
      fifo('pipe');
      symlinkSync('pipe', at('policy.json'));
    }),
  ],
  ['a policy that is a folder', 'file-unreadable', policyAs(() => mkdirSync(at('policy.json')))],
  ['a policy that is missing', 'file-unreadable', policyAs(() => undefined)],
  ['a policy of the kernel', 'path-refused', () => undefined, { INPUT_POLICY: '/dev/zero' }],
  [
    'a policy that is too large',
    'file-unreadable',
    policyAs(() => {
      writeFileSync(at('policy.json'), '');
      truncateSync(at('policy.json'), 2 ** 33);
    }),
  ],
  [
    'results that are a link',
    'output-link',
    () => {
      writeFileSync(at('theirs'), 'kept');
      symlinkSync('theirs', at('fleet.jsonl'));
    },
  ],
  ['results that are a link to nothing', 'output-link', () => symlinkSync('gone', at('fleet.jsonl'))],
  ['results that are a link to a device', 'output-link', () => symlinkSync('/dev/full', at('fleet.jsonl'))],
  [
    'results that somebody else’s file would make room for',
    'output-exists',
    () => {
      writeFileSync(at('theirs'), 'kept');
      linkSync(at('theirs'), at('fleet.jsonl'));
    },
  ],
  [
    'results that would replace the evidence of a fleet',
    'output-exists',
    () => writeFileSync(at('fleet.jsonl'), '{"name":"runner-0","bundle":"e30="}\n'),
  ],
  [
    'results that would replace a file that cannot be read at once',
    'output-exists',
    () => writeFileSync(at('fleet.jsonl'), 'x'.repeat(8192)),
  ],
  ['results that are a pipe', 'output-not-file', () => fifo('fleet.jsonl')],
  ['results that are a folder', 'evidence-not-written', () => mkdirSync(at('fleet.jsonl'))],
  [
    'results below a link out',
    'path-refused',
    () => symlinkSync('/tmp', at('out')),
    { INPUT_OUTPUT: 'out/fleet.jsonl' },
  ],
  [
    'results below a file',
    'evidence-not-written',
    () => undefined,
    { INPUT_OUTPUT: 'policy.json/fleet.jsonl' },
  ],
  [
    'a policy that is written to be outside',
    'invalid-setting',
    () => undefined,
    { INPUT_POLICY: '../p.json' },
  ],
  [
    'results that are written to be outside',
    'invalid-setting',
    () => undefined,
    { INPUT_OUTPUT: 'a/../../r' },
  ],
  ['results of the system', 'path-refused', () => undefined, { INPUT_OUTPUT: '/etc/fleet.jsonl' }],
  [
    'a prefix with a command',
    'invalid-setting',
    () => undefined,
    { INPUT_PREFIX: 'a\n::set-output name=x::y' },
  ],
  ['a prefix that is a path', 'invalid-setting', () => undefined, { INPUT_PREFIX: '../fleet-' }],
  ['a prefix that is an escape', 'invalid-setting', () => undefined, { INPUT_PREFIX: 'a\u001b[2Jb' }],
  ['a prefix that is too long', 'invalid-setting', () => undefined, { INPUT_PREFIX: 'a'.repeat(256) }],
  ['names that are no list', 'invalid-setting', () => undefined, { INPUT_NAMES: 'fleet-0' }],
  // Linux passes no variable of more than 128 KiB to a program (MAX_ARG_STRLEN).
  ['names that are nested', 'invalid-setting', () => undefined, { INPUT_NAMES: '['.repeat(100_000) }],
  ['names with a name twice', 'invalid-setting', () => undefined, { INPUT_NAMES: '["a","a"]' }],
  ['alike that is neither', 'invalid-setting', () => undefined, { INPUT_ALIKE: 'TRUE\n::x::' }],
  ['results among the devices', 'path-refused', () => undefined, { INPUT_OUTPUT: '/dev/fleet.jsonl' }],
];
test.each(REFUSED)(
  '%s: %s',
  async (_, code, make, inputs = {}) => {
    make();
    const before = readdirSync(folder);
    const ended = await collectStep({ folder, service, names: NAMES, inputs });
    expect(ended.stdout).toContain(`::error title=Sandbox attestation%3A ${code}::`);
    expect([2, 3]).toContain(ended.code);
    expect(verdictsIn(ended.set)).toEqual(['BLOCKED']);
    expect(ended.stderr).toBe('');
    expect(leftovers()).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual([...new Set([...before, 'output', 'summary'])].sort());
    if (before.includes('theirs')) expect(readFileSync(at('theirs'), 'utf8')).toBe('kept');
  },
  60_000,
);

test('results replace those of another run, and not a second name of them', async () => {
  const old = '{"name":"fleet-0","verdict":"BLOCKED"}\n';
  writeFileSync(at('theirs'), old);
  linkSync(at('theirs'), at('fleet.jsonl'));
  expect((await collectStep({ folder, service, names: NAMES })).code).toBe(0);
  expect(readFileSync(at('theirs'), 'utf8')).toBe(old);
  expect(readFileSync(at('fleet.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(3);
  expect(leftovers()).toEqual([]);
}, 60_000);

test.each([
  ['where there was none', null],
  ['in the place of old results', '{"name":"fleet-0","verdict":"BLOCKED"}\n'],
])(
  'a file that comes to the results’ own name during the downloads stays, %s',
  async (_, old) => {
    if (old !== null) writeFileSync(at('fleet.jsonl'), old);
    service.interfere = (call) => {
      if (call === 'ListArtifacts') {
        rmSync(at('fleet.jsonl'), { force: true });
        writeFileSync(at('fleet.jsonl'), 'mine');
      }
      return false;
    };
    const ended = await collectStep({ folder, service, names: NAMES });
    service.interfere = null;
    expect(ended.stdout).toContain('::error title=Sandbox attestation%3A evidence-not-written::');
    expect([ended.code, verdictsIn(ended.set)]).toEqual([3, ['BLOCKED']]);
    expect(readFileSync(at('fleet.jsonl'), 'utf8')).toBe('mine');
    expect(leftovers()).toEqual([]);
  },
  60_000,
);

test('a disk that is full when the results are written leaves no part of them', async () => {
  // The artifacts' zips are smaller than this, and the results of this many missing names are not.
  const names = [...NAMES, ...Array.from({ length: 3000 }, (_, leg) => `fleet-missing-${leg}`)];
  const ended = await collectStep({ folder, service, names, fileKiB: 256 });
  expect(ended.stdout).toContain('::error title=Sandbox attestation%3A evidence-not-written::');
  expect([ended.code, verdictsIn(ended.set), ended.stderr]).toEqual([3, ['BLOCKED'], '']);
  expect(readdirSync(folder).sort()).toEqual(['output', 'policy.json', 'summary']);
}, 60_000);

test('a job that is cancelled leaves nothing in the runner’s temporary folder', async () => {
  const silent = createServer(() => undefined);
  const ends = once(silent, 'request');
  await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
  const { port } = silent.address() as AddressInfo;
  const environment = { ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/` };
  const ended = await collectStep({ folder, service, names: NAMES, environment, ends });
  silent.closeAllConnections();
  silent.close();
  expect(ended.stdout).toContain('::error title=Sandbox attestation%3A interrupted::');
  expect([ended.code, verdictsIn(ended.set)]).toEqual([3, ['BLOCKED']]);
  expect(leftovers()).toEqual([]);
}, 60_000);
