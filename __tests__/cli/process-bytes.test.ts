import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';

const cli = fileURLToPath(new URL('source-main.mjs', import.meta.url));
const golden = fileURLToPath(new URL('../golden/docker-unsigned/evidence', import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bytes-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs bash in a folder of this test's own; `$cli WORD…` is the program, `$golden` evidence. */
const bash = (script: string) =>
  spawnSync(
    'bash',
    [
      '-c',
      `cd "$1"; cli="$2 --no-warnings $3"; golden="$4"; ${script}`,
      'bash',
      folder,
      process.execPath,
      cli,
      golden,
    ],
    {
      encoding: 'utf8',
    },
  );

it.each([
  ['an argument with a byte that UTF-8 has not', "$cli verify $'folder\\xff' --json"],
  ['an argument with half of a character', "$cli verify $'folder\\xc3' --json"],
  ['an argument with a surrogate', "$cli verify $'\\xed\\xa0\\x80' --json"],
  ['a working folder', "mkdir -p $'here\\xe9'; cd $'here\\xe9'; $cli verify . --json"],
  ['a home', "HOME=$'/home\\xff' $cli verify . --json"],
  ['a folder of temporary files', "TMPDIR=$'/tmp\\xff' $cli verify . --json"],
])('refuses %s, which Node reads as another one', (_, script) => {
  const { status, stdout } = bash(script);
  expect(status).toBe(2);
  expect(JSON.parse(stdout).reasons).toMatchObject([
    { code: 'usage', message: expect.stringContaining('not UTF-8') },
  ]);
});

it('says that its working folder was removed', () => {
  const { status, stdout } = bash('mkdir gone; cd gone; rmdir ../gone; $cli verify ../nothing --json');
  expect(status).toBe(2);
  expect(JSON.parse(stdout).reasons).toMatchObject([
    { code: 'usage', message: expect.stringContaining('ENOENT') },
  ]);
});

it.each([
  ['an argument', "$cli verify $'folder\\xef\\xbf\\xbd' --json"],
  ['a variable that names no folder', "OTHER=$'\\xff' $cli verify nothing --json"],
])('takes %s that is UTF-8, or that chooses nothing', (_, script) => {
  const { status, stdout } = bash(script);
  expect(status).toBe(3);
  expect(stdout).not.toContain('UTF-8');
});

// U+FFFD as a name is what Node makes of the other: good evidence lies there, and nothing where the link leads.
const LINK =
  "mkdir -p $'bad\\xff/ev' $'bad\\xef\\xbf\\xbd/ev'; cp -r $golden $'bad\\xef\\xbf\\xbd/ev/1'; ln -sfn $'bad\\xff' link;";

it('reads no other fleet than a link leads to', () => {
  const { status, stderr } = bash(`${LINK} $cli verify --fleet link/ev --allow-unsigned`);
  expect([status, stderr.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining('not UTF-8')]);
});

it('writes no file to another folder than a link leads to', () => {
  const script = `${LINK} $cli report $golden --output link/page.html; echo $?; ls $'bad\\xff' $'bad\\xef\\xbf\\xbd'`;
  const { stdout } = bash(script);
  expect(stdout.split('\n')[0]).toBe('2');
  expect(stdout).not.toContain('page.html');
});

it.each([
  ['a relative XDG_STATE_HOME', 'HOME="$PWD/home" XDG_STATE_HOME=state'],
  ['an empty XDG_STATE_HOME', 'HOME="$PWD/home" XDG_STATE_HOME='],
])('keeps the signing key in the home with %s', (_, environment) => {
  const { stdout } = bash(
    `rm -rf home signed state; mkdir home; cp -r $golden signed; ${environment} $cli sign signed >/dev/null 2>&1; find . -name 'signing-key.pem'`,
  );
  expect(stdout).toBe('./home/.local/state/sandbox-attestation/signing-key.pem\n');
});
