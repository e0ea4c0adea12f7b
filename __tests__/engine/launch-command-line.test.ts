import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readSettings } from '../../src/attest/entry/settings.ts';
import { call } from '../../src/engine/client.ts';
import { OWNER_LABEL } from '../../src/engine/labels.ts';
import { describeEngines } from '../engines.ts';
import { newKey } from '../signing/signed-run.ts';
import { CLIENTS } from './clients.ts';
import { LaunchTest, LENIENT, LOOKED_AT_SECONDS } from './launched.ts';
import { ownerOf } from './leftovers.ts';

const PROGRAM = fileURLToPath(new URL('command-line.ts', import.meta.url));

/** Of a short run without negative controls and posture, on an image that nobody pinned. */
const WAIVED = [...LENIENT.waivers].filter((each) => each !== 'unsigned');

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly pid: number;
}

describeEngines('launch on the command line', (engine) => {
  let test: LaunchTest;
  let evidence: string;
  let policy: string;
  let keyFile: string;
  let temporary: string;
  const [owner, stranger] = [newKey('ed25519'), newKey('ed25519')];
  const signedBy = (key: typeof owner) => ({
    ...{ schema_version: 1, subject: 'reference', allow: WAIVED },
    signer: { kind: 'key', public_key: owner.publicPem },
    launch: { signer: { kind: 'key', public_key: key.publicPem } },
  });
  beforeAll(async () => {
    test = await LaunchTest.make(engine);
    temporary = join(test.folder, 'temporary');
    mkdirSync(temporary);
    keyFile = join(test.folder, 'key.pem');
    const pem = owner.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    writeFileSync(keyFile, pem, { mode: 0o600 });
    const { signing } = readSettings({ signing: 'key', 'signing-key': keyFile }, (name) => name);
    evidence = (await test.attest({ signing })).evidenceFolder;
    policy = join(test.folder, 'policy.json');
  });
  afterAll(() => test.remove());

  /**
   * Calls `launch` for a program that says "go" and goes on for a while; `onGo` happens when it has said that, or when
   * the text of another stage is there.
   */
  async function launched(
    words: readonly string[],
    onGo: (child: ChildProcess, output: string) => void = () => undefined,
    program = 'import time\nprint("go", flush=True)\ntime.sleep(1)\n',
    when = /^go$/m,
    around: readonly string[] = [],
  ): Promise<Ended & { readonly output: string }> {
    const context = await test.context(program);
    const output = test.fresh('launch');
    const [first = '', ...others] = [...around, process.execPath];
    const child = spawn(
      first,
      [
        ...others,
        ...['--no-warnings', PROGRAM, 'launch', evidence, '--policy', policy, '--context', context],
        ...['--base-image', 'debian-packages', '--signing', 'key', '--signing-key', keyFile],
        ...['--output', output, ...words],
      ],
      {
        cwd: test.folder,
        env: { ...process.env, TMPDIR: temporary, GITHUB_ACTIONS: '' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const said = { stdout: '', stderr: '' };
    let gone = false;
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        said[name] += text;
        if (gone || !(when.test(said.stdout) || when.test(said.stderr))) return;
        gone = true;
        onGo(child, output);
      });
    const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
    return { exitCode, ...said, pid: child.pid ?? 0, output };
  }

  /** What a program that has ended left in the engine and in its folder. */
  async function leftOf(pid: number): Promise<readonly string[]> {
    const format = `{{.Names}} {{.Label "${OWNER_LABEL}"}}`;
    const listed = await call(CLIENTS[engine], ['ps', '--all', '--format', format], { timeoutMs: 60_000 });
    const containers = listed.stdout
      .split('\n')
      .filter((line) => line.split(' ')[1]?.startsWith(ownerOf(pid)));
    return [...containers, ...readdirSync(temporary)];
  }

  const write = (value: object) => writeFileSync(policy, JSON.stringify(value));

  it('judges by the policy that it read at the gate, whatever is in its place later', async () => {
    // While the workload runs, the policy is replaced by one that names another signer of receipts.
    write(signedBy(owner));
    const judged = await launched([], () => write(signedBy(stranger)));
    expect([judged.exitCode, judged.stderr]).toEqual([0, expect.stringContaining('\nCONFINED: ')]);
    // That one lets nothing run, also if it is replaced as soon as it was read.
    const strict = await launched([], () => write(signedBy(owner)), undefined, /^gate /m);
    expect([strict.exitCode, strict.stdout]).toEqual([3, '']);
    expect(strict.stderr).toContain('key-not-expected');
  });

  it('is blocked if an account gets the sandbox’s user id while the workload runs', async () => {
    write(signedBy(owner));
    const accounts = join(test.folder, 'passwd');
    writeFileSync(accounts, readFileSync('/etc/passwd'));
    // Of this process alone: the machine's own file stays as it is.
    const around = [
      ...['unshare', '--mount', '--propagation', 'private', 'sh', '-c'],
      ...['mount --bind "$0" /etc/passwd && exec "$@"', accounts],
    ];
    const add = () => appendFileSync(accounts, 'mirror:x:65532:100::/:/bin/sh\n');
    const { exitCode, stderr, output } = await launched([], add, undefined, undefined, around);
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('[sandbox-user-taken]')]);
    expect(existsSync(join(output, 'receipt.json'))).toBe(false);
  });

  it('with --quiet says nothing but what blocks, and what the exit code is of', async () => {
    write(signedBy(owner));
    const good = await launched(['--quiet']);
    expect(good).toMatchObject({ exitCode: 0, stdout: 'go\n' });
    expect(good.stderr).toBe('CONFINED: The workload ended with exit code 0.\n');
    const failed = await launched(
      ['--quiet'],
      undefined,
      `import time\ntime.sleep(${LOOKED_AT_SECONDS})\nraise SystemExit(7)\n`,
    );
    expect([failed.exitCode, failed.stderr]).toEqual([7, 'CONFINED: The workload ended with exit code 7.\n']);
    write({ ...signedBy(owner), image: [`sha256:${'0'.repeat(64)}`] });
    const blocked = await launched(['--quiet']);
    expect([blocked.exitCode, blocked.stdout]).toEqual([3, '']);
    expect(blocked.stderr).toContain('image-not-expected');
    expect(blocked.stderr).toMatch(/\nBLOCKED: nothing ran\. The evidence is not accepted\.\n$/);
  });

  it.each([
    ['SIGINT', 'its workload', /^go$/m],
    ['SIGTERM', 'its workload', /^go$/m],
    ['SIGINT', 'the gate', /^gate /m],
    ['SIGTERM', 'its engine', /^engine /m],
    ['SIGINT', 'its base', /^base image /m],
    ['SIGTERM', 'its image', /^build /m],
    ['SIGINT', 'its container', /^workload /m],
    ['SIGTERM', 'its receipt', /^receipt /m],
  ] as const)('ends at %s with %s, and leaves nothing', async (signal, stage, when) => {
    write(signedBy(owner));
    const forever = `import time\nprint("go", flush=True)\ntime.sleep(${stage === 'its receipt' ? 1 : 600})\n`;
    const stop = (child: ChildProcess) => child.kill(signal);
    const { exitCode, stderr, output, pid } = await launched([], stop, forever, when);
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining(signal)]);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(await leftOf(pid)).toEqual([]);
    const kept = existsSync(output) ? readdirSync(output).sort() : [];
    // What a workload left that had ended is kept, without a receipt.
    expect(kept).toEqual(stage === 'its receipt' ? ['evidence', 'output', 'stderr', 'stdout'] : []);
  });

  it('has a receipt only if it says so, when a signal comes as it is signed', async () => {
    write(signedBy(owner));
    const ends: string[] = [];
    for (const after of [0, 3, 10]) {
      const stop = async (child: ChildProcess, output: string) => {
        while (!existsSync(join(output, 'receipt.json.sigstore.json'))) await sleep(1);
        await sleep(after);
        child.kill('SIGTERM');
      };
      const { exitCode, output, stderr } = await launched(
        [],
        (child, at) => void stop(child, at),
        undefined,
        /^receipt /m,
      );
      const kept = readdirSync(output).filter((name) => name.startsWith('receipt'));
      ends.push(stderr.includes('\nCONFINED: ') ? 'whole' : `interrupted ${exitCode}`);
      expect(kept).toEqual(ends.at(-1) === 'whole' ? ['receipt.json', 'receipt.json.sigstore.json'] : []);
    }
    expect(ends).toContain('whole');
  }, 60_000);
});
