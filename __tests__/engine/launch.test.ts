import { renameSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { AttestResult } from '../../src/attest/attest.ts';
import { readSettings } from '../../src/attest/entry/settings.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { exitCodeOfLaunch, launchSentence } from '../../src/launch/outcome.ts';
import { describeEngines } from '../engines.ts';
import { newKey } from '../signing/signed-run.ts';
import { built, codesOf, LaunchTest, LENIENT, LOOKED_AT_SECONDS } from './launched.ts';
import { ofThisProcess } from './leftovers.ts';

/** A plug-in over a folder of documents. */
const PLUGIN = `
import os, sys, time
print("began", sys.argv[1:], flush=True)
print("a warning", file=sys.stderr, flush=True)
os.mkdir("/out/words")
for name in sorted(os.listdir("/in")):
    with open(f"/in/{name}") as file, open(f"/out/words/{name}", "w") as out:
        out.write(str(len(file.read().split())))
time.sleep(${LOOKED_AT_SECONDS})
sys.exit(7)
`;

describeEngines('launch', (engine) => {
  let test: LaunchTest;
  let attested: AttestResult;
  let evidence: string;
  beforeAll(async () => {
    test = await LaunchTest.make(engine);
    attested = await test.attest();
    evidence = attested.evidenceFolder;
  });
  afterAll(async () => {
    expect(await ofThisProcess(engine)).toEqual([]);
    await test.remove();
  });

  it('runs a workload of its own, and its receipt holds what it was', async () => {
    const input = test.fresh('documents');
    await writeFile(await folderAt(input, 'one.txt'), 'a b c');
    const context = `${await test.context(PLUGIN)}/.`;
    const image = built(context);
    const { result, wrote } = await test.launch(evidence, { image, input, command: ['--fast', 'x y'] });
    expect(codesOf(result)).toEqual([]);
    if (result.kind !== 'ended') throw new Error('it did not run');
    expect(result.verdict).toBe('CONFINED');
    expect(exitCodeOfLaunch(result)).toBe(7);
    expect(launchSentence(result)).toMatch(
      /^CONFINED \(with waivers: unsigned, .*\): The workload ended with exit code 7\.$/,
    );
    expect(wrote).toContain("began ['--fast', 'x y']\n");
    expect(wrote).toContain('a warning\n');
    const { receipt } = result.reading;
    expect(receipt?.output).toEqual({
      files: [{ path: 'words/one.txt', size: 1, sha256: sha256Of('3') }],
      left_out: [],
    });
    // As the caller named it: what it lies below is nobody else's business.
    const said = { source: 'built', reference: context, command: ['--fast', 'x y'], tolerated: [] };
    expect(receipt?.workload).toMatchObject(said);
    expect(receipt?.host.kernel_end).toMatchObject({ state: 'seen' });
    expect((await readdir(result.folder)).sort()).toEqual([
      'evidence',
      'output',
      'receipt.json',
      'stderr',
      'stdout',
    ]);
    expect(await readFile(join(result.folder, 'stderr'), 'utf8')).toBe('a warning\n');
    // The attested arguments, but for the names of one run.
    const words = (list: readonly string[]) =>
      list.filter((word) => !/sandbox-attestation|sha256:/.test(word));
    expect(words(receipt?.run.arguments ?? []).slice(0, -2)).toEqual(words(attested.bundle.run.arguments));
  });

  it('runs the attested image itself', async () => {
    const { result } = await test.launch(evidence);
    expect(codesOf(result)).toEqual([]);
    expect(result).toMatchObject({ kind: 'ended', verdict: 'CONFINED', exitCode: 0 });
  });

  it('asks the engine for nothing when the evidence is not accepted', async () => {
    const expectations = { ...LENIENT, waivers: new Set([] as const) };
    const { result } = await test.launch(evidence, { expectations, engineProgram: '/no/such/engine' });
    expect(result).toMatchObject({ kind: 'refused', at: 'gate' });
    expect(exitCodeOfLaunch(result)).toBe(3);
    expect(codesOf(result)).toContain('unsigned');
  });

  it('launches from a rehearsal’s evidence only as a rehearsal, and says so', async () => {
    const local = await test.edited(attested, (bundle) => ({ ...bundle, venue: 'LOCAL' }));
    const program = `import time\nprint("ran", flush=True)\ntime.sleep(${LOOKED_AT_SECONDS})\n`;
    const refused = await test.launchProgram(local, program, { engineProgram: '/no/such/engine' });
    expect(codesOf(refused.result)).toEqual(['venue-local']);
    expect([refused.result.kind, exitCodeOfLaunch(refused.result), refused.wrote]).toEqual([
      'refused',
      3,
      '',
    ]);
    const { result, wrote } = await test.launchProgram(local, program, { rehearsal: true });
    if (result.kind !== 'ended') throw new Error('it did not run');
    expect([result.verdict, exitCodeOfLaunch(result), wrote]).toEqual(['REHEARSAL', 0, 'ran\n']);
    expect(launchSentence(result)).toMatch(
      /^REHEARSAL \(with waivers: unsigned, .*\): The workload ended with exit code 0\.$/,
    );
    expect(result.reading.headline).toMatch(/^BLOCKED for 2 reasons.*: a REHEARSAL, which is not evidence$/);
    expect(result.reading.receipt?.venue).toBe('LOCAL');
    const other = await test.edited(attested, (bundle) => ({
      ...bundle,
      venue: 'LOCAL',
      runtime: `${engine} 1.2.3`,
    }));
    const both = await test.launchProgram(other, program, { rehearsal: true });
    expect([both.result.kind, both.wrote]).toEqual(['refused', '']);
  });

  it('refuses a machine that is not as it was, before anything is built', async () => {
    const another = { kernel: '5.0.0', distribution: 'Other' };
    const folder = await test.edited(attested, (bundle) => ({
      ...bundle,
      runtime: `${engine} 1.2.3`,
      venue_facts: {
        ...bundle.venue_facts,
        ...another,
        machine_id_sha256: sha256Of('another machine'),
      } as typeof bundle.venue_facts,
      host: {
        ...bundle.host,
        engine: { ...bundle.host.engine, version: '1.2.3', oci_runtime_version: 'old' },
        system: { ...bundle.host.system, ...another },
      },
    }));
    const image = built('/no/such/context');
    const drifted = ['engine-version', 'oci-runtime-version', 'kernel', 'distribution', 'machine'];
    const { result } = await test.launch(folder, { image });
    expect(codesOf(result)).toEqual(drifted.map((field) => `host-drift ${field}`));
    expect(result).toMatchObject({ kind: 'refused', at: 'machine' });
    const launch = { ...LENIENT.launch, tolerate: drifted, sameMachine: false };
    const tolerated = await test.launch(folder, { expectations: { ...LENIENT, launch } });
    expect(codesOf(tolerated.result)).toEqual([]);
    expect(tolerated.result).toMatchObject({ kind: 'ended', verdict: 'CONFINED' });
    if (tolerated.result.kind !== 'ended') return;
    expect(tolerated.result.reading.headline).toContain(`tolerated: ${drifted.join(', ')}`);
    expect(tolerated.result.reading.receipt?.workload.tolerated).toEqual(drifted);
  });

  it('refuses a container that is not as attested, before it starts', async () => {
    // As if the engine had put the attested container under a tighter limit.
    const folder = await test.edited(attested, (bundle) => ({
      ...bundle,
      host: { ...bundle.host, container: { ...bundle.host.container, nano_cpus: 500_000_000 } },
    }));
    const { result, wrote } = await test.launchProgram(folder, 'print("ran", flush=True)');
    expect(codesOf(result)).toContain('host-drift container.nano_cpus');
    expect(result).toMatchObject({ kind: 'refused', at: 'container' });
    expect(wrote).toBe('');
  });

  it('refuses evidence of a sealed payload', async () => {
    const sealed = await test.attest({ seal: true });
    const { result } = await test.launch(sealed.evidenceFolder);
    expect(codesOf(result)).toContain('launch-sealed');
  });

  it('refuses an image with a program that the base has not', async () => {
    const context = await test.context('print(1)', { tool: '\x7fELF' });
    const dockerfile = await readFile(join(context, 'Dockerfile.sandbox'), 'utf8');
    await writeFile(
      join(context, 'Dockerfile.sandbox'),
      dockerfile.replace('USER 65532', 'COPY --chmod=0755 tool /usr/bin/tool\nUSER 65532'),
    );
    const { result, wrote } = await test.launch(evidence, { image: built(context) });
    expect(codesOf(result)).toEqual(['image-adds /usr/bin/tool']);
    expect(result).toMatchObject({ kind: 'refused', at: 'container' });
    expect(wrote).toBe('');
  });

  it('judges the evidence that it read, whatever its folder holds later', async () => {
    const copy = await test.edited(attested, (bundle) => bundle);
    const program = `import time\nprint("go", flush=True)\ntime.sleep(${LOOKED_AT_SECONDS})\n`;
    const image = built(await test.context(program));
    const { result } = await test.launch(copy, {
      image,
      onOutput: async () => {
        await rm(`${copy}-away`, { recursive: true, force: true });
        await rename(copy, `${copy}-away`).catch(() => undefined);
        await writeFile(copy, 'something else').catch(() => undefined);
      },
    });
    expect(codesOf(result)).toEqual([]);
    expect(result).toMatchObject({ verdict: 'CONFINED' });
  });

  it('takes no other launch’s folder for its own, put there while it reads back', async () => {
    const good = test.fresh('good');
    const first = await test.launchProgram(evidence, `import time\ntime.sleep(${LOOKED_AT_SECONDS})\n`, {
      output: good,
    });
    expect(first.result).toMatchObject({ verdict: 'CONFINED' });
    const output = test.fresh('launch');
    const swap = (stage: string) => {
      if (stage !== 'receipt') return;
      renameSync(output, `${output}-away`);
      renameSync(good, output);
    };
    const image = built(await test.context('import sys\nsys.exit(0)\n'));
    const progress = { stage: swap, note: () => undefined };
    await expect(test.launch(evidence, { image, output }, { progress })).rejects.toMatchObject({
      code: 'launch-changed',
    });
  });

  it('ends a workload when it is interrupted, and leaves nothing', async () => {
    const program = 'import time\nprint("go", flush=True)\ntime.sleep(60)\n';
    const image = built(await test.context(program));
    const interrupt = new AbortController();
    const output = test.fresh('launch');
    const onOutput = async () => interrupt.abort('SIGINT');
    const launched = test.launch(evidence, { image, output, onOutput }, { signal: interrupt.signal });
    await expect(launched).rejects.toMatchObject({ code: 'cancelled' });
    await expect(readdir(output)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('says before the workload runs that its folder cannot be made, and needs the whole evidence', async () => {
    const image = built(await test.context('print("ran", flush=True)\n'));
    const file = test.fresh('file');
    await writeFile(file, '');
    const onOutput = async () => {
      throw new Error('it ran');
    };
    const longest = join(test.folder, 'x'.repeat(300));
    for (const output of [join(file, 'launch'), longest])
      await expect(test.launch(evidence, { image, output, onOutput })).rejects.toMatchObject({
        code: expect.stringMatching(/^(launch-not-written|path-refused|launch-folder)$/),
      });
    const alone = test.fresh('bundle.json');
    await writeFile(alone, await readFile(attested.bundlePath));
    await expect(test.launch(alone)).rejects.toMatchObject({ code: 'launch-needs-folder' });
  });

  it('has its folder alone: of two that want one, the second does not run', async () => {
    const image = built(await test.context('import time\nprint("ran", flush=True)\ntime.sleep(1)\n'));
    const output = test.fresh('launch');
    const twice = [0, 1].map(() => test.launch(evidence, { image, output }).catch((error: unknown) => error));
    const ended = await Promise.all(twice);
    const failed = ended.filter((each) => each instanceof Error);
    expect(failed).toEqual([expect.objectContaining({ code: 'launch-folder' })]);
    expect(ended.filter((each) => !(each instanceof Error))).toEqual([
      expect.objectContaining({ wrote: 'ran\n', result: expect.objectContaining({ verdict: 'CONFINED' }) }),
    ]);
  });

  it('runs nothing if another signer would sign than the policy names for receipts', async () => {
    const [named, other] = [newKey('ed25519'), newKey('ed25519')];
    const keyFile = test.fresh('key.pem');
    await writeFile(keyFile, other.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), {
      mode: 0o600,
    });
    const launch = { ...LENIENT.launch, trust: { kind: 'key' as const, publicKey: named.publicPem } };
    const { signing } = readSettings({ signing: 'key', 'signing-key': keyFile }, (name) => name);
    const { result } = await test.launchProgram(evidence, `import time\ntime.sleep(${LOOKED_AT_SECONDS})`, {
      expectations: { ...LENIENT, launch },
      signing,
    });
    expect(codesOf(result)).toContain('key-not-expected');
    expect(result).toMatchObject({ kind: 'refused', at: 'signer' });
  });

  it('or than the policy names for evidence, as verify does', async () => {
    const [named, other] = [newKey('ed25519'), newKey('ed25519')];
    const signingWith = async (key: typeof named) => {
      const keyFile = test.fresh('key.pem');
      const pem = key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
      await writeFile(keyFile, pem, { mode: 0o600 });
      return readSettings({ signing: 'key', 'signing-key': keyFile }, (name) => name).signing;
    };
    const { evidenceFolder } = await test.attest({ signing: await signingWith(named) });
    const trust = { kind: 'key' as const, publicKey: named.publicPem };
    const launched = async (key: typeof named) =>
      test.launchProgram(evidenceFolder, `import time\ntime.sleep(${LOOKED_AT_SECONDS})`, {
        expectations: { ...LENIENT, trust },
        signing: await signingWith(key),
      });
    expect((await launched(named)).result).toMatchObject({ verdict: 'CONFINED' });
    const { result } = await launched(other);
    expect(codesOf(result)).toEqual(['key-not-expected']);
    expect(result).toMatchObject({ kind: 'refused', at: 'signer' });
  });

  it('records the challenge of a verifier who asked after the evidence was made', async () => {
    const challenge = 'asked-after-the-evidence';
    const { result } = await test.launchProgram(evidence, `import time\ntime.sleep(${LOOKED_AT_SECONDS})`, {
      challenge,
      expectations: { ...LENIENT, challenge },
    });
    expect(codesOf(result)).toEqual([]);
    expect(result).toMatchObject({ verdict: 'CONFINED', reading: { receipt: { challenge } } });
  });

  it('runs under the stricter profile as under the default one', async () => {
    const strict = await test.attest({ seccomp: 'deny-by-default' });
    const { result, wrote } = await test.launchProgram(
      strict.evidenceFolder,
      `import time\nprint("ran", flush=True)\ntime.sleep(${LOOKED_AT_SECONDS})\n`,
    );
    expect([codesOf(result), wrote]).toEqual([[], 'ran\n']);
    if (result.kind !== 'ended') throw new Error('it did not run');
    expect(strict.bundle.profile.name).toBe('deny-by-default');
    expect(result.reading.receipt?.host.seccomp).toEqual(strict.bundle.host.seccomp);
    expect(strict.bundle.host.seccomp).not.toEqual(attested.bundle.host.seccomp);
  });

  it('refuses a folder that is not empty', async () => {
    const output = test.fresh('launch');
    await writeFile(await folderAt(output, 'mine.txt'), 'mine');
    await expect(test.launch(evidence, { output })).rejects.toMatchObject({ code: 'launch-folder' });
    expect(await readdir(output)).toEqual(['mine.txt']);
  });

  it('and one inside the evidence, which a reader would block from then on', async () => {
    const before = await readdir(evidence);
    const link = test.fresh('link');
    await symlink(evidence, link);
    for (const [read, output] of [
      [evidence, join(evidence, 'launch')],
      [link, join(evidence, 'deep', 'launch')],
    ] as const)
      await expect(test.launch(read, { output })).rejects.toMatchObject({ code: 'launch-folder' });
    expect(await readdir(evidence)).toEqual(before);
  });
});

async function folderAt(folder: string, name: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  return join(folder, name);
}
