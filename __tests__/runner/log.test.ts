import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { ActionLog, type Core, logSafe } from '../../src/action/log.ts';

/** What makes the runner take a line for a command to itself (actions/runner, ActionCommand.cs). */
function isCommand(line: string): boolean {
  return line.trimStart().startsWith('::') || line.includes('##[');
}

describe('logSafe', () => {
  test.each([
    ['::error::x'],
    ['  ::set-output name=verdict::ACCEPTED'],
    ['text ##[error]x'],
    ['a\n::add-mask::x'],
    ['a\r\n##[group]x'],
    ['####[group]x'],
    [':::error::x'],
    ['\u2028::error::x'],
  ])('leaves no command in %j', (text) => {
    expect(
      logSafe(text)
        .split(/[\n\r\u2028]/)
        .filter(isCommand),
    ).toEqual([]);
  });

  it('leaves none in any text', () => {
    const text = fc
      .array(fc.constantFrom(':', '::', '#', '##[', '[', 'error', ' ', '\n', '\r', '\u001b'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (hostile) =>
        logSafe(hostile)
          .split(/[\n\r]/)
          .every((line) => !isCommand(line)),
      ),
      { numRuns: 2000 },
    );
  });
});

function recorded() {
  const said: string[] = [];
  const core: Core = {
    info: (text) => said.push(text),
    debug: (text) => said.push(`debug ${text}`),
    error: (text) => said.push(`error ${text}`),
    warning: (text) => said.push(`warning ${text}`),
    startGroup: (name) => said.push(`start ${name}`),
    endGroup: () => said.push('end'),
  };
  return { said, core };
}

describe('ActionLog', () => {
  it('says at its end how long each stage took, outside of every group', () => {
    const { said, core } = recorded();
    const ticks = [0, 1500, 1500, 201_500];
    const log = new ActionLog(core, { now: () => ticks.shift() ?? 0 });
    log.stage('venue', 'CI');
    log.stage('run', '::error::x');
    log.stages();
    expect(said).toEqual([
      'start venue: CI',
      'end',
      'start run: : :error: :x',
      'end',
      'venue            1.5 s  CI',
      'run          3 min 20 s  : :error: :x',
    ]);
  });

  it('shows calls of the engine only where the runner’s debugging is on', () => {
    const { said, core } = recorded();
    expect(new ActionLog(core).trace).toBeUndefined();
    new ActionLog(core, { debugging: true }).trace?.("docker create '##[error]'");
    expect(said).toEqual(["debug docker create '## [error]'"]);
  });

  it('shows no login, wherever', () => {
    const { said, core } = recorded();
    const log = new ActionLog(core, { debugging: true });
    const text = 'Kept in https://bob:hunter2@h/x.';
    log.note(text);
    log.print(text);
    log.warn(text, text);
    log.annotate(text, text);
    log.trace?.(text);
    log.stage('run', text);
    log.stages();
    expect(said.filter((line) => line.includes('https://…@h/x.'))).toHaveLength(7);
    expect(said.join()).not.toContain('hunter2');
  });

  it('ends a group before the next begins', () => {
    const { said, core } = recorded();
    const log = new ActionLog(core);
    log.stage('venue', 'CI');
    log.note('##[error]x');
    log.stage('image', 'built');
    log.annotate('PR-NET-1', 'a\n::error::b');
    log.stage('attestation', 'posted');
    log.warn('not persisted', '::warning::c');
    expect(said).toEqual([
      'start venue: CI',
      '## [error]x',
      'end',
      'start image: built',
      'end',
      'error a\\u{a}: :error: :b',
      'start attestation: posted',
      'end',
      'warning : :warning: :c',
    ]);
  });
});
