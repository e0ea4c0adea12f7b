import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { CHECKED_TAG, DEFAULT_TAG } from '../../src/engine/labels.ts';
import { describeEngines } from '../engines.ts';
import { withContext } from '../hostile/sandbox.ts';

const PROGRAM = fileURLToPath(new URL('command-line.ts', import.meta.url));

/** The image's id; empty if no image has this name. */
function imageOf(engine: string, name: string): string {
  const args = ['image', 'inspect', '--format', '{{.Id}}', name];
  return withoutAlgorithm(spawnSync(engine, args, { encoding: 'utf8' }).stdout.trim());
}

/** The ids of the images that have this label. */
function imagesWith(engine: string, label: string): string[] {
  const args = ['image', 'ls', '--quiet', '--no-trunc', '--filter', `label=${label}`];
  const { stdout } = spawnSync(engine, args, { encoding: 'utf8' });
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map(withoutAlgorithm);
}

function withoutAlgorithm(id: string): string {
  return id.replace('sha256:', '');
}

const check = (engine: string, context: string) =>
  spawnSync(
    process.execPath,
    [PROGRAM, 'check-payload', '--engine', engine, '--context', context, '--base-image', 'debian-packages'],
    { encoding: 'utf8' },
  );

/** Writes more than is kept to both streams, and then fills /out until it is killed. */
const KILLED = `import sys
for stream, name in ((sys.stdout, "out"), (sys.stderr, "err")):
    for number in range(9000):
        print("early", name, number, file=stream)
    print("last", name, file=stream, flush=True)
number = 0
while True:
    with open(f"/out/{number}", "wb") as part:
        part.write(bytes(1 << 20))
    number += 1
`;

describeEngines('check-payload', (engine) => {
  it('says that an honest payload does all that it must', async () => {
    const payload = readFileSync(new URL('../../inspector/main.py', import.meta.url), 'utf8');
    const ended = await withContext({ payload }, async (context) => check(engine, context));
    expect([ended.status, /^✕.*/m.exec(ended.stdout)?.[0]]).toEqual([0, undefined]);
    const done = [...ended.stdout.matchAll(/^✓ (.*)$/gm)].map(([, what]) => what);
    for (const what of ['waits while /in/gate exists', 'PR-NET-1', 'PR-EXEC-1', 'exits with 0'])
      expect(done).toContain(what);
    expect(ended.stdout).not.toContain('The end of the payload');
  });

  it('shows the last words of a payload that was killed, and leaves the default tag alone', async () => {
    // Its label is this test's alone. The tag is not: another check on this machine may move it at any time.
    const label = `test.check-payload=${process.pid}-${Date.now()}`;
    const dockerfile = (text: string) => `${text}\nLABEL ${label}\n`;
    const ended = await withContext({ payload: KILLED, dockerfile }, async (context) =>
      check(engine, context),
    );
    expect(ended.status).toBe(3);
    expect(ended.stdout).toContain('✕ starts, and ends by itself: output-flood');
    for (const name of ['out', 'err']) {
      const [, words = ''] = ended.stdout.split(`The end of the payload’s std${name},`);
      const shown = words.split('\n').slice(1, 41);
      expect(shown[38]).toBe(`  | early ${name} 8999`);
      expect(shown[39]).toBe(`  | last ${name}`);
    }
    expect(imageOf(engine, CHECKED_TAG)).toMatch(/^[0-9a-f]{64}$/);
    const checked = imagesWith(engine, label);
    expect(checked).not.toEqual([]);
    expect(checked).not.toContain(imageOf(engine, DEFAULT_TAG));
  });
});
