import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import { PATH_INPUTS, refuseRelativeOutside } from '../../src/action/relative-inputs.ts';
import { choose } from '../../src/attest/choose.ts';
import { openBaseline } from '../../src/attest/entry/compare.ts';
import { readSettings } from '../../src/attest/entry/settings.ts';
import { stageInput } from '../../src/container/input.ts';

const projectFolder = fileURLToPath(new URL('../../', import.meta.url));
const before = process.cwd();
let room: string;
let workspace: string;

beforeEach(() => {
  room = realpathSync(mkdtempSync(join(tmpdir(), 'paths-of-a-run-')));
  workspace = join(room, 'workspace');
  mkdirSync(workspace);
  mkdirSync(join(room, 'host'));
  writeFileSync(join(room, 'host/file'), 'SECRET', { mode: 0o600 });
  symlinkSync('../host', join(workspace, 'out'));
  process.chdir(workspace);
});
afterEach(() => {
  process.chdir(before);
  rmSync(room, { recursive: true, force: true });
});

/** What the run decides before it calls an engine. */
async function decide(given: Readonly<Record<string, string>>): Promise<void> {
  const inputs = readSettings({ signing: 'none', ...given }, (name) => name);
  if (inputs.baseline !== null) await openBaseline(inputs.baseline);
  await choose(inputs, {
    environment: { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' },
    workingFolder: workspace,
    temporaryFolder: room,
    cacheFolder: room,
    projectFolder,
    stateFolder: null,
    identityToken: null,
    version: '0',
    progress: { stage: () => undefined, note: () => undefined },
  });
  if (inputs.input !== null) await stageInput(inputs.input, join(room, 'staged'), workspace);
}

/** A value for each setting that is a path, by which a link of the repository would lead out. */
const BY_A_LINK: readonly (readonly [string, string, Record<string, string>?])[] = [
  ['context', 'out'],
  ['dockerfile', 'out/file'],
  ['input', 'out'],
  ['seccomp', 'out/file'],
  ['policy', 'out/file'],
  ['baseline', 'out/file'],
  ['output', 'out/new'],
  ['deposit', 'out/new.json'],
  ['keep-output', 'out/new'],
  ['signing-key', 'out/file', { signing: 'key' }],
  ['trusted-root', 'out/file', { signing: 'keyless' }],
];

describe('a link of the repository leads no path of a run out', () => {
  test.each(BY_A_LINK)('%s', async (name, given, more = {}) => {
    await expect(decide({ [name]: given, ...more })).rejects.toMatchObject({
      kind: 'usage',
      code: 'path-refused',
      message: expect.stringMatching(/by the link out to \.\.\/host/),
    });
  });

  it('and every setting that is a path is here, or opened elsewhere', () => {
    // Both are of the engine's, and have tests of their own (credentials.test.ts, programs.test.ts).
    const elsewhere = ['engine-program', 'pull-credentials'];
    expect([...BY_A_LINK.map(([name]) => name), ...elsewhere].toSorted()).toEqual(
      PATH_INPUTS.attest.toSorted(),
    );
  });
});

describe('a relative path in a workflow', () => {
  const check = (step: keyof typeof PATH_INPUTS, name: string, given: string, base: string) =>
    refuseRelativeOutside(PATH_INPUTS[step], (each) => (each === name ? given : ''), { base, workspace });

  const every = (['attest', 'launch', 'collect'] as const).flatMap((step) =>
    PATH_INPUTS[step].map((name) => [step, name] as const),
  );
  test.each(every)('stays in the workspace (%s: %s)', (step, name) => {
    for (const [given, base] of [
      ['..', workspace],
      ['../x', workspace],
      ['a/../../x', workspace],
      ['../../x', join(workspace, 'a')],
    ] as const)
      expect(() => check(step, name, given, base)).toThrow(`The input ${name} cannot be`);
    for (const [given, base] of [
      ['x', workspace],
      ['..x', workspace],
      ['a/../x', workspace],
      ['../x', join(workspace, 'a')],
      ['/elsewhere/x', workspace],
    ] as const)
      expect(() => check(step, name, given, base)).not.toThrow();
  });
});
