import { describe, expect, it, test } from '@jest/globals';
import { Terminal } from '../../src/cli/terminal.ts';

function terminal(options: {
  json?: boolean;
  isTTY?: boolean;
  quiet?: boolean;
  verbose?: boolean;
  columns?: number;
  environment?: Record<string, string>;
  now?: () => number;
}) {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    isTTY: options.isTTY ?? false,
    columns: options.columns ?? 80,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const made = new Terminal(stream('stdout'), stream('stderr'), {
    json: false,
    environment: {},
    now: () => 0,
    ...options,
  });
  return { terminal: made, written };
}

const failure = { verdict: 'BLOCKED', code: 'fault', message: 'M.', remedy: 'R.', exitCode: 3 } as const;

describe('Terminal', () => {
  it('keeps stdout for one object with --json', () => {
    const { terminal: out, written } = terminal({ json: true });
    out.stage('venue', 'LOCAL');
    out.note('n');
    out.print('for people');
    out.help('help');
    out.failure(failure);
    out.result({ verdict: 'ACCEPTED' });
    expect(JSON.parse(written.stdout)).toEqual({
      verdict: 'BLOCKED',
      reasons: [{ code: 'fault', message: 'M.', remedy: 'R.' }],
    });
    expect(written.stderr).toContain('for people');
  });

  it('prints no object without --json', () => {
    const { terminal: out, written } = terminal({});
    out.failure(failure);
    expect(written).toEqual({ stdout: '', stderr: 'BLOCKED M. [fault]\n        R.\n' });
  });

  test.each<[string, string, string]>([
    ['an escape', 'a\u001b[1A\u001b[2K\u001b[8mb', 'a\\u{1b}[1A\\u{1b}[2K\\u{1b}[8mb'],
    ['a carriage return', 'a\rb', 'a\\u{d}b'],
    ['a C1 control', 'a\u009b2Jb', 'a\\u{9b}2Jb'],
    ['an override of the direction', 'a\u202eb', 'a\\u{202e}b'],
    ['a colour where there are none', 'a\u001b[31mb', 'a\\u{1b}[31mb'],
    ['a line begun again, as this program does it', 'a\r\u001b[Kb', 'a\\u{d}\\u{1b}[Kb'],
    ['a tab and a line', 'a\tb\nc', 'a\tb\nc'],
  ])('escapes %s that nobody escaped before, on both streams', (_, text, expected) => {
    const { terminal: out, written } = terminal({});
    out.print(text);
    out.complain(text);
    out.help(text);
    expect(written).toEqual({ stdout: `${expected}\n${expected}`, stderr: `${expected}\n` });
  });

  it('keeps its own colours and lines', () => {
    const { terminal: out, written } = terminal({ isTTY: true });
    out.print(`${out.red('a')}\u001b[8m\r\u001b[K`);
    expect(written.stdout).toBe('\u001b[31ma\u001b[39m\\u{1b}[8m\\u{d}\\u{1b}[K\n');
  });

  test.each([
    [{ isTTY: true }, true],
    [{ isTTY: false }, false],
    [{ isTTY: true, environment: { NO_COLOR: '1' } }, false],
    [{ isTTY: true, environment: { NO_COLOR: '' } }, true],
    [{ isTTY: true, environment: { TERM: 'dumb' } }, false],
  ])('colours with %j: %s', (options, colours) => {
    expect(terminal(options).terminal.red('x')).toBe(colours ? '\u001b[31mx\u001b[39m' : 'x');
  });

  it('shows what engines and payloads say without their control characters', () => {
    const { terminal: out, written } = terminal({});
    out.stage('run', 'a\u001b[2J\nb');
    out.print('end');
    expect(written.stderr).toBe('run          a\\u{1b}[2J\\u{a}b  0.0 s\n');
  });
});

describe('the stages of a run', () => {
  const clock = (...seconds: number[]) => {
    const times = seconds.map((each) => each * 1000);
    return () => (times.length > 1 ? times.shift() : times[0]) ?? 0;
  };

  it('stand one a line with their time, each at once when it begins', () => {
    const { terminal: out, written } = terminal({ now: clock(0, 0.25, 0.25, 130) });
    out.stage('venue', 'CI');
    expect(written.stderr).toBe('venue        CI');
    out.stage('run', 'the probes');
    out.print('a table');
    expect(written).toEqual({
      stderr: 'venue        CI  0.3 s\nrun          the probes  2 min 9 s\n',
      stdout: 'a table\n',
    });
  });

  it('are not broken by a note', () => {
    const { terminal: out, written } = terminal({ now: clock(0, 2) });
    out.stage('image', 'built');
    out.note('the base is old');
    out.note('very');
    out.failure(failure);
    expect(written.stderr.split('\n')).toEqual([
      'image        built',
      'note         the base is old',
      'note         very',
      'image        ended after  2.0 s',
      'BLOCKED M. [fault]',
      '        R.',
      '',
    ]);
  });

  it('show no login, as no other line for people does', () => {
    const { terminal: out, written } = terminal({ verbose: true });
    const text = 'Kept in /tmp and in https://bob:hunter2@h/x.';
    out.note(text);
    out.stage('run', text);
    out.trace?.(text);
    out.say(text);
    out.print(text);
    expect(written.stderr.match(/https:\/\/…@h\/x/g)).toHaveLength(4);
    expect(written.stdout).toBe('Kept in /tmp and in https://…@h/x.\n');
  });

  it('leave the objects for machines as they are', () => {
    const { terminal: out, written } = terminal({ json: true });
    const object = {
      a: 'https://\n@d',
      'b:c@d': 'https://"u:p@h',
      c: '^https://h/.+@refs/heads/main$',
      d: '\u2800',
    };
    out.result(object);
    expect(JSON.parse(written.stdout)).toEqual(object);
    const plain = terminal({});
    plain.terminal.object(object);
    expect(plain.written.stdout).toBe(written.stdout);
    expect(written.stdout).not.toContain('\u2800');
  });

  it('are drawn again on a terminal, never wider than it is', () => {
    const { terminal: out, written } = terminal({
      isTTY: true,
      columns: 40,
      environment: { NO_COLOR: '1' },
      now: clock(0, 0, 9),
    });
    out.stage('run', 'x'.repeat(100));
    const [, drawn = ''] = written.stderr.split('\r\u001b[K');
    expect(drawn).toMatch(/^run {10}x+… {2}0\.0 s$/);
    expect(drawn.length).toBeLessThan(40);
    out.print('');
    expect(written.stderr.endsWith(`\r\u001b[Krun          ${'x'.repeat(100)}  9.0 s\n`)).toBe(true);
  });

  it('say nothing when quiet, and show the engine’s calls when verbose', () => {
    const quiet = terminal({ quiet: true, isTTY: true, verbose: true });
    quiet.terminal.stage('venue', 'CI');
    quiet.terminal.note('n');
    quiet.terminal.trace?.('docker info');
    quiet.terminal.print('x');
    expect(quiet.written).toEqual({ stdout: '', stderr: '' });
    quiet.terminal.failed('BLOCKED: \u001b[2Jno-bundle');
    expect(quiet.written).toEqual({ stdout: '', stderr: 'BLOCKED: \\u{1b}[2Jno-bundle\n' });
    for (const options of [{}, { quiet: true, json: true }]) {
      const other = terminal(options);
      other.terminal.failed('BLOCKED: no-bundle');
      expect(other.written).toEqual({ stdout: '', stderr: '' });
    }
    expect(terminal({}).terminal.trace).toBeUndefined();
    const verbose = terminal({ verbose: true });
    verbose.terminal.stage('engine', 'docker');
    verbose.terminal.trace?.('docker info\u001b');
    expect(verbose.written.stderr).toBe('engine       docker\ndocker info\\u{1b}\n');
  });
});
