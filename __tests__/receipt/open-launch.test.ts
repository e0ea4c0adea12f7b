import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { reason } from '../../src/evidence/reasons.ts';
import { isLaunchFolder } from '../../src/receipt/hold-launch.ts';
import { LAUNCH_LIMITS, openLaunch } from '../../src/receipt/open-launch.ts';
import { testFolder } from '../support/test-folder.ts';
import { codesOf, honestLaunch, type Launch, read, readerOf } from './honest-launch.ts';
import { launchOnDisk } from './on-disk.ts';

const { folder, at } = testFolder('open-launch');

let honest: Launch;
let launch: string;
const inside = (name: string) => join(launch, name);

beforeAll(async () => {
  honest = await honestLaunch();
  await launchOnDisk(at('honest'), honest);
});
beforeEach(() => {
  launch = mkdtempSync(join(folder, 'launch-'));
  cpSync(at('honest'), launch, { recursive: true });
});

const codes = async (path = launch, limits = LAUNCH_LIMITS) =>
  (await openLaunch(path, limits)).problems.map(({ code, subject }) => `${code} ${subject}`);
const readAll = async (path = launch) => read(await openLaunch(path), readerOf(honest));

describe('what a launch wrote is CONFINED', () => {
  test('as a folder, and as the one folder in a folder', async () => {
    expect(codesOf(await readAll())).toEqual([]);
    mkdirSync(at('download'));
    cpSync(launch, at('download/artifact'), { recursive: true });
    expect(await isLaunchFolder(at('download'))).toBe(true);
    expect((await readAll(at('download'))).verdict).toBe('CONFINED');
    expect((await openLaunch(at('download'))).path).toBe(at('download/artifact'));
  });
  test('on a path with a link that the caller named', async () => {
    symlinkSync(launch, at('linked'));
    expect((await readAll(at('linked'))).verdict).toBe('CONFINED');
  });
  test('with hard links', async () => {
    linkSync(inside('output/report.txt'), at('hard'));
    expect(codesOf(await readAll())).toEqual([]);
  });
  test('without an output folder when there was no output', async () => {
    const none = await honestLaunch(Promise.resolve({ run: honest.run, evidence: honest.evidence }), 'x', 9);
    const empty = {
      ...none,
      output: new Map(),
      receipt: { ...none.receipt, output: { files: [], left_out: [] } },
    };
    expect(codesOf(await readAll(await launchOnDisk(at('no-output'), empty)))).toEqual([]);
  });
});

describe('a folder that no output needs', () => {
  test.each([['empty'], ['.git/hooks'], ['tables/more'], ['\u001b[31m::x']])(
    '%j is refused',
    async (name) => {
      mkdirSync(inside(`output/${name}`), { recursive: true });
      expect(codesOf(await readAll())).toEqual([expect.stringMatching(/^unknown-file output/)]);
    },
  );
});

describe('a launch’s folder', () => {
  test('is one with a receipt', async () => {
    expect(await isLaunchFolder(launch)).toBe(true);
    expect(await isLaunchFolder(inside('evidence'))).toBe(false);
    expect(await isLaunchFolder(inside('receipt.json'))).toBe(false);
    expect(await isLaunchFolder(at('nowhere'))).toBe(false);
    rmSync(inside('receipt.json'));
    expect(await isLaunchFolder(launch)).toBe(false);
    symlinkSync('/etc/passwd', inside('receipt.json'));
    expect(await isLaunchFolder(launch)).toBe(true);
    expect(await codes()).toEqual(['evidence-link receipt.json']);
  });
  test('is not found behind a link, nor two folders deep', async () => {
    mkdirSync(at('behind'));
    symlinkSync(launch, at('behind/link'));
    expect(await isLaunchFolder(at('behind'))).toBe(false);
    mkdirSync(at('one/two'), { recursive: true });
    cpSync(launch, at('one/two/three'), { recursive: true });
    expect(await isLaunchFolder(at('one'))).toBe(false);
  });
  test('that is not there, or is a file or a pipe, is a problem', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    for (const path of [at('nowhere'), inside('receipt.json'), at('pipe')])
      expect(await codes(path)).toEqual([expect.stringMatching(/^evidence-unreadable /)]);
  });
});

/** What somebody does to a folder, and every reason that opening it gives. */
const HOSTILE: readonly (readonly [string, () => void, readonly string[]])[] = [
  ['an unknown file', () => writeFileSync(inside('README'), ''), ['unknown-file README']],
  ['an unknown folder', () => mkdirSync(inside('keys')), ['unknown-file keys']],
  ['a hidden file', () => writeFileSync(inside('.x'), ''), ['unknown-file .x']],
  [
    'a second signature',
    () => writeFileSync(inside('receipt.sigstore.json'), ''),
    ['unknown-file receipt.sigstore.json'],
  ],
  ['a name with a new line', () => writeFileSync(inside('a\nb'), ''), ['unknown-file a\\u{a}b']],
  [
    'too many names',
    () => many(launch),
    [expect.stringMatching(/^evidence-too-large .*launch-/) as unknown as string],
  ],
  ['a link for the receipt', () => linked('receipt.json'), ['evidence-link receipt.json']],
  ['a folder for the receipt', () => folderFor('receipt.json'), ['evidence-folder receipt.json']],
  ['a pipe for the receipt', () => pipeFor('receipt.json'), ['evidence-link receipt.json']],
  [
    'a receipt of a terabyte',
    () => truncateSync(inside('receipt.json'), 1024 ** 4),
    ['evidence-too-large receipt.json'],
  ],
  [
    'a link for the signature',
    () => linked('receipt.json.sigstore.json'),
    ['evidence-link receipt.json.sigstore.json'],
  ],
  ['a link for stdout', () => linked('stdout'), ['evidence-link stdout']],
  ['a pipe for stderr', () => pipeFor('stderr'), ['evidence-link stderr']],
  ['a folder for stdout', () => folderFor('stdout'), ['evidence-folder stdout']],
  ['a device for stdout', () => deviceFor('stdout'), ['evidence-link stdout']],
  ['a link for an output', () => linked('output/report.txt'), ['evidence-link output/report.txt']],
  [
    'a link to nothing for an output',
    () => linked('output/report.txt', '/nowhere'),
    ['evidence-link output/report.txt'],
  ],
  ['a pipe for an output', () => pipeFor('output/report.txt'), ['evidence-link output/report.txt']],
  ['a device for an output', () => deviceFor('output/report.txt'), ['evidence-link output/report.txt']],
  ['a link for the output’s folder', () => linked('output', '/etc'), ['evidence-link output']],
  ['a file for the output’s folder', () => fileFor('output'), ['evidence-link output']],
  ['a link for a folder below it', () => linked('output/tables', '/etc'), ['evidence-link output/tables']],
  ['a link to a folder above', () => linked('output/up', '..'), ['evidence-link output/up']],
  ['a name of bytes that are not UTF-8', () => rawName(), ['unknown-file output/\uFFFD.txt']],
  [
    'deep folders',
    () => mkdirSync(inside(`output/${'a/'.repeat(17)}`), { recursive: true }),
    [`evidence-too-large output${'/a'.repeat(17)}`],
  ],
];

function remade(name: string, make: (path: string) => void): void {
  rmSync(inside(name), { recursive: true, force: true });
  make(inside(name));
}
const linked = (name: string, to = '/etc/passwd') => remade(name, (path) => symlinkSync(to, path));
const folderFor = (name: string) => remade(name, mkdirSync);
const fileFor = (name: string) => remade(name, (path) => writeFileSync(path, ''));
const pipeFor = (name: string) => remade(name, (path) => execFileSync('mkfifo', [path]));
const deviceFor = (name: string) => remade(name, (path) => execFileSync('mknod', [path, 'c', '1', '5']));
function many(path: string): void {
  for (let nth = 0; nth < 64; nth++) writeFileSync(join(path, `f${nth}`), '');
}
/** A second file that reads like the first one in every tool that replaces what is not UTF-8. */
function rawName(): void {
  writeFileSync(inside('output/\uFFFD.txt'), 'known');
  writeFileSync(
    Buffer.concat([Buffer.from(inside('output/')), Buffer.from([0xff]), Buffer.from('.txt')]),
    'other',
  );
}

describe('what a launch does not write is a problem, and nothing waits for it', () => {
  test.each(HOSTILE)('%s', async (_, make, expected) => {
    make();
    expect(await codes()).toEqual(expected);
    expect((await readAll()).verdict).toBe('BLOCKED');
  });

  test.each([
    ['a link for the evidence', () => linked('evidence', at('honest/evidence'))],
    ['a file for the evidence', () => fileFor('evidence')],
    ['no evidence', () => rmSync(inside('evidence'), { recursive: true })],
    ['a link in the evidence', () => linked('evidence/seccomp.json', at('honest/evidence/seccomp.json'))],
    [
      'a folder around the evidence',
      () => {
        renameSync(inside('evidence'), inside('moved'));
        mkdirSync(inside('evidence'));
        renameSync(inside('moved'), inside('evidence/evidence'));
      },
    ],
    ['a file too many in the evidence', () => writeFileSync(inside('evidence/receipt.json'), '')],
  ] as const)('%s', async (_, make) => {
    make();
    const reading = await readAll();
    expect(reading.verdict).toBe('BLOCKED');
    expect(reading.evidence.verdict).toBe('BLOCKED');
  });

  test('a receipt that may not be read', async () => {
    // root may read everything.
    if (process.getuid?.() === 0) return;
    chmodSync(inside('receipt.json'), 0);
    expect(await codes()).toEqual(['evidence-unreadable receipt.json']);
  });
});

describe('outputs are hashed within limits', () => {
  const limited = (part: Partial<typeof LAUNCH_LIMITS>) => codes(launch, { ...LAUNCH_LIMITS, ...part });

  test.each([
    ['files', { files: 1 }, 'evidence-too-large output/tables'],
    ['folders', { folders: 0 }, 'evidence-too-large output'],
    ['levels', { levels: 0 }, 'evidence-too-large output/tables'],
    ['bytes', { bytes: 18 }, 'evidence-too-large output/report.txt'],
    ['time', { milliseconds: -1 }, 'evidence-too-large stdout'],
  ] as const)('of %s: one reason, whatever more there is', async (_, part, expected) => {
    expect(await limited(part)).toEqual([expected]);
  });
  test('a sparse file beyond them is not read at all', async () => {
    truncateSync(inside('output/report.txt'), 1024 ** 4);
    const before = performance.now();
    const { problems } = await openLaunch(launch);
    expect(performance.now() - before).toBeLessThan(5000);
    expect(problems).toEqual([
      reason('evidence-too-large', 'output/report.txt', `${LAUNCH_LIMITS.bytes} bytes`),
    ]);
  });
  test('and as many bytes as a launch keeps, however many files say that they have', async () => {
    for (let nth = 0; nth < 300; nth += 1) {
      writeFileSync(inside(`output/sparse-${nth}`), '');
      truncateSync(inside(`output/sparse-${nth}`), 60 * 1024 ** 2);
    }
    const began = process.cpuUsage();
    const { problems } = await openLaunch(launch);
    const { user, system } = process.cpuUsage(began);
    expect(problems.map(({ code }) => code)).toEqual(['evidence-too-large']);
    expect((user + system) / 1000).toBeLessThan(5000);
  });
  test('no more of a large one is in memory than a piece', async () => {
    truncateSync(inside('output/report.txt'), 512 * 1024 ** 2);
    const before = process.memoryUsage.rss();
    const { output } = await openLaunch(launch, { ...LAUNCH_LIMITS, bytes: 1024 ** 3 });
    expect(output.get('report.txt')?.size).toBe(512 * 1024 ** 2);
    expect(process.memoryUsage.rss() - before).toBeLessThan(128 * 1024 ** 2);
  });
});

describe('a folder that changes while it is read', () => {
  test('an output that grows is refused', async () => {
    truncateSync(inside('output/report.txt'), 256 * 1024 ** 2);
    const opening = openLaunch(launch, { ...LAUNCH_LIMITS, bytes: 1024 ** 3 });
    const growing = setInterval(() => appendFileSync(inside('output/report.txt'), 'x'), 1);
    const { problems } = await opening.finally(() => clearInterval(growing));
    expect(problems.map(({ code, subject }) => [code, subject])).toEqual([
      ['evidence-link', 'output/report.txt'],
    ]);
  });

  test('files that are swapped for links and folders are never followed, and nothing hangs', async () => {
    const seen = new Set<string>();
    let stop = false;
    const swapping = (async () => {
      for (let nth = 0; !stop; nth++) {
        const kind = [linked, fileFor, folderFor][nth % 3];
        kind?.('output/report.txt');
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    for (let nth = 0; nth < 40; nth++) {
      const { output } = await openLaunch(launch);
      const found = output.get('report.txt');
      // The whole of /etc/passwd is longer than nothing, which is what the regular file holds.
      if (found !== undefined) seen.add(String(found.size));
    }
    stop = true;
    await swapping;
    expect(
      [...seen].filter((size) => size !== '0' && size !== String(honest.output.get('report.txt')?.length)),
    ).toEqual([]);
  });

  test('a launch’s folder that is replaced while it is read stays the one that was opened', async () => {
    const opening = openLaunch(launch);
    let isRead = false;
    void opening.then(() => {
      isRead = true;
    });
    while (!isRead && !isOpen(launch)) await new Promise((resolve) => setImmediate(resolve));
    renameSync(launch, `${launch}-old`);
    mkdirSync(launch);
    const source = await opening;
    expect((await read(source, readerOf(honest))).verdict).toBe('CONFINED');
  });
});

/** Whether this process has it open. */
function isOpen(path: string): boolean {
  return readdirSync('/proc/self/fd').some((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`) === path;
    } catch {
      return false;
    }
  });
}
