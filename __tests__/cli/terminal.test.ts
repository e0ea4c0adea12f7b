import { describe, expect, it, test } from '@jest/globals';
import { Terminal } from '../../src/cli/terminal.ts';

function terminal(options: { json?: boolean; isTTY?: boolean; environment?: Record<string, string> }) {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    isTTY: options.isTTY ?? false,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const made = new Terminal(stream('stdout'), stream('stderr'), {
    json: options.json ?? false,
    environment: options.environment ?? {},
  });
  return { terminal: made, written };
}

const failure = { verdict: 'BLOCKED', code: 'c', message: 'M.', remedy: 'R.', exitCode: 3 } as const;

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
      reasons: [{ code: 'c', message: 'M.', remedy: 'R.' }],
    });
    expect(written.stderr).toContain('for people');
  });

  it('prints no object without --json', () => {
    const { terminal: out, written } = terminal({});
    out.failure(failure);
    expect(written).toEqual({ stdout: '', stderr: 'BLOCKED M. [c]\n        R.\n' });
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
    expect(written.stderr).toBe('run          a\\u{1b}[2J\\u{a}b\n');
  });
});
