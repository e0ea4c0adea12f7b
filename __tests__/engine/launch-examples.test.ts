import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEngines } from '../engines.ts';
import { newKey } from '../signing/signed-run.ts';
import { built, LaunchTest, LENIENT } from './launched.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const examples = join(root, 'examples');

describeEngines('the examples of launch', (engine) => {
  let test: LaunchTest;
  let folder: string;
  beforeAll(async () => {
    test = await LaunchTest.make(engine);
    folder = mkdtempSync(join(tmpdir(), 'launch-examples-'));
  });
  afterAll(async () => {
    await test.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('launch-tool runs as one compiled program', async () => {
    const { evidenceFolder } = await test.attest();
    const context = join(folder, 'tool');
    cpSync(join(examples, 'launch-tool'), context, { recursive: true });
    const source = join(context, 'tool.c');
    const compiled = spawnSync('cc', [
      '-O2',
      '-Wall',
      '-Werror',
      '-static',
      '-o',
      join(context, 'tool'),
      source,
    ]);
    expect(compiled.stderr.toString()).toBe('');
    const input = join(examples, 'launch-plugin/documents');
    const { result } = await test.launch(evidenceFolder, { image: built(context), input });
    if (result.kind !== 'ended') throw new Error('it did not run');
    expect([result.verdict, result.exitCode]).toEqual(['CONFINED', 0]);
    const lines = readFileSync(join(result.folder, 'output/lines.txt'), 'utf8').split('\n').sort();
    expect(lines).toEqual(['', '1 fox.txt', '1 receipt.txt']);
  });

  it('launch-cron launches from the newest evidence, and nothing once that does not stand', async () => {
    const key = newKey('ed25519');
    writeFileSync(join(folder, 'signer.pub'), key.publicPem);
    const pem = key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    writeFileSync(join(folder, 'signing-key.pem'), pem, { mode: 0o600 });
    const signing = {
      mode: 'key',
      key: pem,
      instance: { fulcioUrl: null, rekorUrl: null, tsaUrl: null },
      trustedRoot: null,
    } as const;
    const evidence = join(folder, 'evidence');
    mkdirSync(evidence);
    await test.attest({ signing, output: join(evidence, '2026-01-02') });
    const policy = { schema_version: 1, subject: 'reference', allow: [...LENIENT.waivers] };
    writeFileSync(join(folder, 'policy.json'), JSON.stringify(policy));
    // The one line that this machine needs: the program from its source.
    const installed = join(folder, 'installed');
    mkdirSync(join(installed, 'dist/cli'), { recursive: true });
    writeFileSync(join(installed, 'package.json'), '{"type":"module"}');
    writeFileSync(
      join(installed, 'dist/cli/index.js'),
      `await import(${JSON.stringify(join(root, '__tests__/engine/command-line.ts'))});\n`,
    );
    const launch = () =>
      spawnSync(
        join(examples, 'launch-cron/launch.sh'),
        [
          ...[evidence, join(folder, 'policy.json')],
          ...[join(folder, 'signer.pub'), join(folder, 'signing-key.pem')],
          ...[
            join(examples, 'launch-plugin'),
            join(examples, 'launch-plugin/documents'),
            join(folder, 'launches'),
          ],
        ],
        {
          encoding: 'utf8',
          cwd: folder,
          env: {
            PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
            HOME: folder,
            INSTALLED: installed,
            NODE_NO_WARNINGS: '1',
          },
        },
      );
    mkdirSync(join(folder, 'launches'));
    const first = launch();
    expect([first.status, first.stderr]).toEqual([0, expect.stringContaining('CONFINED')]);
    expect(first.stdout).toContain('fox.txt: 9 words');
    // A night on which the attestation left nothing that stands.
    mkdirSync(join(evidence, '2026-01-03'));
    const second = launch();
    expect([second.status, second.stderr]).toEqual([3, expect.stringContaining('nothing ran')]);
    expect(readdirSync(join(folder, 'launches'))).toHaveLength(1);
  });
});
