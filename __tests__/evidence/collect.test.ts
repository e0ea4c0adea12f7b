import { execFileSync, spawnSync } from 'node:child_process';
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { collectObservations } from '../../src/evidence/collect.ts';
import { LINE_LIMITS, readLines } from '../../src/evidence/lines.ts';
import { realRun } from './real-run.ts';

const { attest } = realRun();
const lines = Buffer.from(attest).toString('utf8').trimEnd().split('\n');
let out: string;

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'evidence-out-'));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

const path = (name: string) => join(out, name);

describe('what the collector takes from /out', () => {
  test('a real run passes, byte for byte', async () => {
    writeFileSync(path('attest.jsonl'), attest);
    writeFileSync(path('report.md'), 'ok');
    const collected = await collectObservations(out);
    expect(collected.problems).toEqual([]);
    expect(collected.observations).toHaveLength(lines.length);
    expect(Buffer.from(collected.bytes ?? []).equals(Buffer.from(attest))).toBe(true);
    expect(collected.reportMd).toBe('ok');
  });

  const hostile: readonly [string, () => void, string][] = [
    ['nothing', () => undefined, 'attest-missing'],
    ['a link to a host file', () => symlinkSync('/etc/passwd', path('attest.jsonl')), 'attest-unsafe'],
    ['a link to itself', () => symlinkSync('attest.jsonl', path('attest.jsonl')), 'attest-unsafe'],
    ['a link to nothing', () => symlinkSync('none', path('attest.jsonl')), 'attest-unsafe'],
    ['a folder', () => mkdirSync(path('attest.jsonl')), 'attest-unsafe'],
    ['a pipe', () => execFileSync('mkfifo', [path('attest.jsonl')]), 'attest-unsafe'],
    [
      'a second hard link',
      () => {
        writeFileSync(path('x'), attest);
        linkSync(path('x'), path('attest.jsonl'));
      },
      'attest-unsafe',
    ],
    [
      'a terabyte',
      () => {
        writeFileSync(path('attest.jsonl'), '');
        truncateSync(path('attest.jsonl'), 1024 ** 4);
      },
      'attest-too-large',
    ],
    [
      'one byte too much',
      () => writeFileSync(path('attest.jsonl'), Buffer.alloc(LINE_LIMITS.bytes + 1, 10)),
      'attest-too-large',
    ],
  ];
  test.each(hostile)('attest.jsonl is %s', async (_, make, code) => {
    make();
    const { problems, observations, bytes } = await collectObservations(out);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(observations).toEqual([]);
    expect(bytes).toBeNull();
  });

  test('attest.jsonl is a socket', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(path('attest.jsonl'), resolve));
    const { problems } = await collectObservations(out);
    await new Promise((resolve) => server.close(resolve));
    expect(problems.map(({ code }) => code)).toEqual(['attest-unsafe']);
  });

  test('OUTPUT itself is a link, a file, or gone', async () => {
    symlinkSync(out, path('link'));
    writeFileSync(path('file'), '');
    for (const name of ['link', 'file', 'none']) {
      const { problems } = await collectObservations(path(name));
      expect(problems.map(({ code }) => code)).toEqual(['output-unreadable']);
    }
  });

  const reports: readonly [string, () => void, string][] = [
    ['empty', () => writeFileSync(path('report.md'), ''), 'other'],
    ['another text', () => writeFileSync(path('report.md'), 'ok\n'), 'other'],
    ['a folder', () => mkdirSync(path('report.md')), 'other'],
    [
      'a link to a file that says ok',
      () => {
        writeFileSync(path('x'), 'ok');
        symlinkSync('x', path('report.md'));
      },
      'other',
    ],
    ['missing', () => undefined, 'absent'],
  ];
  test.each(reports)('report.md is %s', async (_, make, expected) => {
    make();
    expect((await collectObservations(out)).reportMd).toBe(expected);
  });

  test('files that the reader may not open are reported by name (as an ordinary user)', () => {
    writeFileSync(path('attest.jsonl'), attest, { mode: 0o000 });
    execFileSync('chmod', ['0755', out]);
    const module = new URL('../../src/evidence/collect.ts', import.meta.url).href;
    const code = `const { collectObservations } = await import('${module}'); process.setuid?.(65534); console.log(JSON.stringify((await collectObservations('${out}')).problems.map(({code}) => code)))`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
    expect(stdout.trim()).toBe('["attest-unreadable"]');
  });

  test('a file swapped for a link while it is read never gives other bytes', async () => {
    writeFileSync(path('good'), attest);
    const secret = 'canary of the host';
    writeFileSync(path('host'), secret);
    for (let round = 0; round < 200; round++) {
      rmSync(path('attest.jsonl'), { force: true });
      writeFileSync(path('attest.jsonl'), attest);
      symlinkSync(path('host'), path('swap'));
      const reading = collectObservations(out);
      renameSync(path('swap'), path('attest.jsonl'));
      const { bytes } = await reading;
      expect(Buffer.from(bytes ?? []).includes(secret)).toBe(false);
    }
  });
});

describe('lines', () => {
  const codes = (text: string | Uint8Array) => readLines(Buffer.from(text)).problems.map(({ code }) => code);
  const whole = `${lines.join('\n')}\n`;

  /** How many of the payload's lines there are. */
  const all = lines.length;
  const cases: readonly [string, string | Uint8Array, string[], number][] = [
    ['no end of the last line', whole.slice(0, -1), ['attest-unterminated'], all - 1],
    ['a cut last line', whole.slice(0, -20), ['attest-unterminated'], all - 1],
    ['a line that is not JSON', `x\n${whole}`, ['line-invalid'], all],
    ['an empty line', `\n${whole}`, ['line-invalid'], all],
    ['a byte order mark', `\uFEFF${whole}`, ['line-invalid'], all - 1],
    [
      'bytes that are not UTF-8',
      Buffer.concat([Buffer.from([0xff, 0x0a]), Buffer.from(whole)]),
      ['line-invalid'],
      all,
    ],
    ['UTF-16', Buffer.from(whole, 'utf16le'), ['attest-unterminated'], 0],
    ['a NUL', `\0\n${whole}`, ['line-invalid'], all],
    ['a probe twice', `${lines[0]}\n${whole}`, ['probe-repeated'], all - 1],
    ['a probe three times', `${lines[0]}\n${lines[0]}\n${whole}`, ['probe-repeated'], all - 1],
    ['an unknown probe', `{"probe_id":"PR-NONE","parts":[{"value":"x"}]}\n${whole}`, ['probe-unknown'], all],
    [
      'a line too long',
      `{"probe_id":"${'x'.repeat(LINE_LIMITS.lineBytes)}"}\n${whole}`,
      ['line-invalid'],
      all,
    ],
    ['nothing', '', [], 0],
  ];
  test.each(cases)('%s', (_, text, expected, kept) => {
    const read = readLines(Buffer.from(text));
    expect([...new Set(read.problems.map(({ code }) => code))]).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(read.problems).toEqual([]);
    expect(read.observations).toHaveLength(kept);
  });

  test('too many lines', () => {
    expect(codes('x\n'.repeat(65))).toContain('attest-too-many-lines');
    expect(codes(`${'\n'.repeat(64)}`)).not.toContain('attest-too-many-lines');
    const before = process.memoryUsage().heapUsed;
    expect(readLines(Buffer.alloc(LINE_LIMITS.bytes, '\n')).problems.length).toBeLessThan(70);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(30_000_000);
  });

  test('any bytes give a result, and only whole lines give observations', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...lines, '\n', '"', '{', '}'), fc.string())),
        (parts) => {
          const read = readLines(Buffer.from(parts.join('')));
          expect(read.observations.length + read.problems.length).toBeGreaterThanOrEqual(0);
          expect(new Set(read.observations.map(({ probeId }) => probeId)).size).toBe(
            read.observations.length,
          );
        },
      ),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void readLines(bytes)),
      { numRuns: 2000 },
    );
  });
});
