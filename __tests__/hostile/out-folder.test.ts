import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { isFlooded } from '../../src/container/output-watch.ts';
import { collectObservations } from '../../src/evidence/collect.ts';
import { realRun } from '../evidence/real-run.ts';
import { type Canary, canarySightings, plantCanary } from './canary.ts';
import { groupOf, titled } from './table.ts';

const FILE = 'hostile/out-folder.test.ts';
const { attest } = realRun();
const LINES = Buffer.from(attest).toString('utf8').trimEnd().split('\n').length;
let base: string;
let out: string;
let canary: Canary;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'out-folder-'));
  canary = plantCanary(base);
  out = join(base, 'out');
  mkdirSync(out);
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const inOut = (name: string) => join(out, name);
const node = (name: string, ...what: string[]) => execFileSync('mknod', [inOut(name), ...what]);
const sparse = (name: string, bytes: number) => {
  writeFileSync(inOut(name), '');
  truncateSync(inOut(name), bytes);
};

/** What the payload would make if it could; by the row's id. */
const MAKE: Readonly<Record<string, () => void>> = {
  'out-link-host': () => symlinkSync(canary.path, inOut('attest.jsonl')),
  'out-link-proc': () => symlinkSync('/proc/self/environ', inOut('attest.jsonl')),
  'out-link-folder': () => {
    symlinkSync(base, inOut('way'));
    symlinkSync('way/host-secret', inOut('attest.jsonl'));
  },
  'out-hard-link': () => linkSync(canary.path, inOut('attest.jsonl')),
  'out-char-device': () => node('attest.jsonl', 'c', '1', '5'),
  'out-block-device': () => node('attest.jsonl', 'b', '7', '255'),
  'out-empty': () => writeFileSync(inOut('attest.jsonl'), ''),
  'out-zeros': () => sparse('attest.jsonl', 2 * 1024 ** 3),
  'out-one-line': () => writeFileSync(inOut('attest.jsonl'), Buffer.alloc(100_000_000, 0x7b)),
  'out-million-lines': () => writeFileSync(inOut('attest.jsonl'), '{}\n'.repeat(1_000_000)),
  'out-zeros-within': () => sparse('attest.jsonl', 1024 ** 2),
  'out-many-small-lines': () => writeFileSync(inOut('attest.jsonl'), '\n'.repeat(1024 ** 2)),
};

describe('attest.jsonl, made from outside', () => {
  const group = groupOf(FILE, 'attest.jsonl, made from outside');
  test.each(titled(group))('%s', async (_, id, outcome) => {
    const make = MAKE[id];
    if (make === undefined) throw new Error(`nothing makes ${id}`);
    make();
    const { problems, observations, bytes } = await collectObservations(out);
    expect(observations).toEqual([]);
    expect([...new Set(problems.map(({ code }) => code))].join(' ')).toBe(
      outcome === 'every probe fails' ? '' : outcome,
    );
    expect(canarySightings(canary, { bytes: bytes ?? '', problems: JSON.stringify(problems) })).toEqual([]);
  });
});

describe('report.md, made from outside', () => {
  const MAKE_REPORT: Readonly<Record<string, () => unknown>> = {
    'report-device': () => node('report.md', 'c', '1', '5'),
    'report-fifo': () => execFileSync('mkfifo', [inOut('report.md')]),
    'report-hard-link': () => {
      writeFileSync(join(base, 'ok'), 'ok');
      linkSync(join(base, 'ok'), inOut('report.md'));
    },
    'report-link-host': () => symlinkSync(canary.path, inOut('report.md')),
    'report-terabyte': () => sparse('report.md', 1024 ** 4),
    'report-socket': () => listen(inOut('report.md')),
  };
  let server: Server | null = null;
  const listen = async (path: string) => {
    server = createServer();
    await new Promise<void>((resolve) => server?.listen(path, resolve));
  };
  afterEach(() => void server?.close());
  const group = groupOf(FILE, 'report.md, made from outside');
  test.each(titled(group))('%s', async (_, id) => {
    await MAKE_REPORT[id]?.();
    writeFileSync(inOut('attest.jsonl'), attest);
    const collected = await collectObservations(out);
    expect(collected.reportMd).toBe('other');
    expect(collected.observations).toHaveLength(LINES);
  });
});

describe('OUTPUT closed to an ordinary user', () => {
  /** The collector as a user who may not pass everything. */
  function codesAsNobody(): unknown {
    const module = new URL('../../src/evidence/collect.ts', import.meta.url).href;
    const code = `const { collectObservations } = await import('${module}'); process.setgroups?.([]); process.setgid?.(65534); process.setuid?.(65534); console.log(JSON.stringify((await collectObservations('${out}')).problems.map(({code}) => code)))`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
    return JSON.parse(stdout);
  }

  const CLOSE: Readonly<Record<string, () => void>> = {
    'closed-file-0000': () => chmodSync(inOut('attest.jsonl'), 0),
    'closed-folder-0700': () => {
      chownSync(out, 65532, 65532);
      chmodSync(out, 0o700);
    },
    'closed-folder-0000': () => chmodSync(out, 0),
    'closed-folder-0711': () => {
      chownSync(out, 65532, 65532);
      chmodSync(out, 0o711);
    },
  };
  const group = groupOf(FILE, 'OUTPUT closed to an ordinary user');
  test.each(titled(group))('%s', (_, id, outcome) => {
    chmodSync(base, 0o755);
    chmodSync(out, 0o777);
    writeFileSync(inOut('attest.jsonl'), attest);
    CLOSE[id]?.();
    expect(codesAsNobody()).toEqual([outcome]);
  });
});

describe('attest.jsonl changed while it is read', () => {
  const ROUNDS = 150;
  const whole = Buffer.from(attest);

  /** What a writer does between the collector's calls, round after round; by the row's id. */
  const MEANWHILE: Readonly<Record<string, () => void>> = {
    'swap-link': () => {
      symlinkSync(canary.path, inOut('swap'));
      renameSync(inOut('swap'), inOut('attest.jsonl'));
    },
    'swap-fifo': () => {
      execFileSync('mkfifo', [inOut('swap')]);
      renameSync(inOut('swap'), inOut('attest.jsonl'));
    },
    'swap-grow': () => appendFileSync(inOut('attest.jsonl'), whole),
    'swap-shrink': () => truncateSync(inOut('attest.jsonl'), 10),
    'swap-gone': () => rmSync(inOut('attest.jsonl')),
    'swap-folder': () => {
      renameSync(out, join(base, 'aside'));
      symlinkSync(base, out);
    },
  };

  const group = groupOf(FILE, 'attest.jsonl changed while it is read');
  test.each(titled(group))('%s', async (_, id) => {
    const meanwhile = MEANWHILE[id];
    if (meanwhile === undefined) throw new Error(`nothing happens in ${id}`);
    const rounds = id === 'swap-fifo' ? 20 : ROUNDS;
    for (let round = 0; round < rounds; round++) {
      rmSync(out, { recursive: true, force: true });
      rmSync(join(base, 'aside'), { recursive: true, force: true });
      mkdirSync(out);
      writeFileSync(inOut('attest.jsonl'), whole);
      const reading = collectObservations(out);
      // A different moment each time: before the file is opened, while it is read, after.
      await new Promise((resolve) => setTimeout(resolve, (round % 5) / 2));
      meanwhile();
      const { bytes, problems } = await reading;
      expect(canarySightings(canary, { bytes: bytes ?? '', problems: JSON.stringify(problems) })).toEqual([]);
      // Never other bytes than some that were there, from the beginning.
      const got = Buffer.from(bytes ?? []);
      expect(Buffer.concat([whole, whole]).subarray(0, got.length).equals(got)).toBe(true);
      if (bytes === null) expect(problems).not.toEqual([]);
    }
  });
});

describe('names next to attest.jsonl', () => {
  const NAMES: Readonly<Record<string, () => void>> = {
    'names-steering': () => {
      for (const name of [
        'a\n::error::b',
        '\u001b[2J',
        '\u202etxt.exe',
        '##[error]x',
        '-rf',
        'attest.jsonl\n',
        '<img src=x>',
      ])
        writeFileSync(inOut(name), name);
    },
    'names-longest': () => {
      for (const name of ['x'.repeat(255), 'é'.repeat(127)]) writeFileSync(inOut(name), '');
    },
    'names-no-utf8': () => {
      writeFileSync(Buffer.concat([Buffer.from(`${out}/`), Buffer.from([0xff, 0xfe, 0x0a])]), '');
    },
    'names-100000': () => {
      for (let n = 0; n < 100_000; n++) writeFileSync(inOut(String(n)), '', { flag: 'wx' });
    },
  };
  test.each<[string, string, boolean]>([
    ['one file of as many bytes as there may be', 'truncate -s 0 a; head -c 67108864 /dev/zero > a', false],
    [
      'a thousand files of as many bytes',
      'for n in $(seq 1000); do head -c 67108 /dev/zero > $n; done',
      false,
    ],
    ['one byte more', 'head -c 67108865 /dev/zero > a', true],
    ['a sparse file of a gibibyte', 'truncate -s 1G a', false],
    ['space that is reserved behind a small file', 'touch a; fallocate --keep-size --length 80M a', true],
  ])('%s', async (_, script, isTooMuch) => {
    execFileSync('bash', ['-ec', script], { cwd: out });
    expect(await isFlooded(out)).toBe(isTooMuch);
  });

  const group = groupOf(FILE, 'names next to attest.jsonl');
  test.each(titled(group))('%s', async (_, id, outcome) => {
    NAMES[id]?.();
    writeFileSync(inOut('attest.jsonl'), attest);
    const collected = await collectObservations(out);
    expect(collected.problems).toEqual([]);
    expect(collected.observations).toHaveLength(LINES);
    expect(await isFlooded(out)).toBe(outcome === 'output-flood');
  });
});
