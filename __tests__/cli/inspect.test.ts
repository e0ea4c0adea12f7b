import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { sha256Of } from '../../src/foundation/digest.ts';
import type { InventoryEntry } from '../../src/probes/inventory/facts.ts';
import { entryDigest } from '../../src/probes/inventory/judge.ts';
import { realRun } from '../evidence/real-run.ts';
import { startSigstore } from '../signing/local-sigstore.ts';
import { type OnDisk, onDisk } from '../signing/on-disk.ts';
import { keyless } from '../signing/rejections.ts';
import { newKey, runToSign, signed } from '../signing/signed-run.ts';
import { testFolder } from '../support/test-folder.ts';
import { runProgram } from './source-program.ts';

const { folder } = testFolder('inspect');
const run = runToSign();
const key = newKey();
const NO_VERDICT = /Not a verification/;

let byKey: OnDisk;
let byCertificate: OnDisk;
let unsigned: OnDisk;
beforeAll(async () => {
  byKey = await onDisk(join(folder, 'key'), run, await signed(key, run.statement));
  const sigstore = await startSigstore();
  byCertificate = await onDisk(join(folder, 'certificate'), run, await keyless(sigstore, run.statement));
  await sigstore.close();
  unsigned = await onDisk(join(folder, 'unsigned'), run, null);
});

async function inspect(path: string) {
  const [text, json] = await Promise.all([
    runProgram(['inspect', path]),
    runProgram(['inspect', path, '--json']),
  ]);
  for (const { stdout } of [text, json]) {
    expect(stdout).toMatch(NO_VERDICT);
    expect(stdout).not.toMatch(/ACCEPTED|BLOCKED/);
  }
  for (const line of text.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  const object = JSON.parse(json.stdout);
  expect(object).toMatchObject({ verified: false });
  expect(object).not.toHaveProperty('verdict');
  return { code: text.code, text: text.stdout, object };
}

describe('inspect shows, without a verdict,', () => {
  test('a key’s signature', async () => {
    const { code, text, object } = await inspect(byKey.folder);
    expect(code).toBe(0);
    expect(object.problems).toEqual([]);
    expect(object.bundle.image_digest).toBe(run.bundle.image_digest);
    expect(object.signature).toMatchObject({
      readable: true,
      verified: false,
      envelope: 'DSSE',
      payload_type: 'application/vnd.in-toto+json',
      signer: { kind: 'key', hint: key.fingerprint.hint },
      log_entries: 0,
      timestamps: 0,
      statement: {
        predicate_type: run.statement.predicateType,
        subjects: run.statement.subject.map(({ name, digest }) => ({ name, sha256: digest.sha256 })),
        result: 'PASSED',
        failed: [],
      },
    });
    expect(text).toContain(`key hint        ${key.fingerprint.hex.slice(0, 40)}`);
  });

  test('what a certificate claims, as unverified', async () => {
    const { code, text, object } = await inspect(byCertificate.bundle);
    expect(code).toBe(0);
    expect(object.signature).toMatchObject({
      signer: {
        kind: 'certificate',
        not_before: expect.stringMatching(/^20/),
        claims_unverified: {
          identity: expect.stringContaining('/attest.yml@refs/heads/main'),
          issuer: 'https://token.actions.githubusercontent.com',
          runner_environment: 'github-hosted',
          repository: 'https://github.com/owner/repository',
          repository_id: '5001',
          owner_id: '6001',
        },
      },
      log_entries: 1,
      timestamps: 1,
    });
    expect(text.replace(/\s+/g, ' ')).toContain('it claims, unverified:');
  });

  test('that the signature is missing', async () => {
    const { code, text, object } = await inspect(unsigned.folder);
    expect([code, object.signature]).toEqual([0, null]);
    expect(text).toMatch(/signature {7}none/);
  });

  test('a file that is not a signature, and a hostile one', async () => {
    writeFileSync(unsigned.signature, 'not JSON');
    expect((await inspect(unsigned.folder)).object.signature).toMatchObject({ readable: false });
    const hostile = { ...run.statement, predicate: { result: '\u001b[2J\u202eDESSAP' } };
    writeFileSync(unsigned.signature, await signed(key, hostile));
    const { text, object } = await inspect(unsigned.folder);
    expect(object.signature.statement.result).toBe('\\u{1b}[2J\\u{202e}DESSAP');
    for (const sign of ['\u001b', '\u202e']) expect(text).not.toContain(sign);
    writeFileSync(unsigned.signature, await signed(key, { _type: 'other' }));
    expect((await inspect(unsigned.folder)).object.signature.statement).toMatchObject({ readable: false });
  });

  test('what is wrong whatever is expected', async () => {
    writeFileSync(join(byKey.folder, 'key.pub'), 'x');
    const { object } = await inspect(byKey.folder);
    expect(object.problems.map((each: { code: string }) => each.code)).toEqual(['unknown-file']);
  });

  test('nothing where nothing is', async () => {
    const { code, object } = await inspect(join(folder, 'none'));
    expect([code, object.bundle.name]).toEqual([3, null]);
  });
});

describe('a policy that inspect writes', () => {
  test('says what it was made of, and a reader of that very evidence says so', async () => {
    const written = await runProgram(['inspect', byKey.folder, '--as-policy']);
    const policy = JSON.parse(written.stdout);
    expect(policy).toMatchObject({
      subject: 'reference',
      made_from: expect.stringMatching(/^sha256:/),
      note: expect.stringMatching(/image id must come from those who run it in production, by another way/),
    });
    const path = join(folder, 'made.json');
    writeFileSync(path, written.stdout);
    const itself = await runProgram(['verify', byKey.folder, '--policy', path, '--allow-unsigned']);
    expect(itself.stdout).toMatch(
      /pin image +matched \(as you gave it, by a policy made of this very evidence\)/,
    );
    expect(itself.stdout.replace(/\s+/g, ' ')).toContain('made of this very evidence (made_from)');
    writeFileSync(path, JSON.stringify({ ...policy, made_from: `sha256:${'0'.repeat(64)}` }));
    const another = await runProgram(['verify', byKey.folder, '--policy', path, '--allow-unsigned']);
    expect(another.stdout).toMatch(/pin image +matched \(as you gave it\)/);
  });

  test('says on stderr what each pin lets through, and pins only that', async () => {
    const own = await runProgram(['inspect', byKey.folder, '--as-policy']);
    expect(own.stderr).not.toMatch(/accepts/);
    expect(JSON.parse(own.stdout)).not.toHaveProperty('adds');

    const { host } = realRun().input;
    const entry: InventoryEntry = {
      ...{ path: '/etc/ld.so.preload', type: 'file', mode: 0o644, uid: 0, gid: 0, size: 1, target: '' },
      ...{ sha256: sha256Of('p'), xattrs: [], program: 'none' },
    };
    const inventory = { ...host.inventory, added: [...host.inventory.added, entry] };
    const added = runToSign(realRun('docker-targeted-deny', { host: { ...host, inventory } }));
    const { folder: at } = await onDisk(join(folder, 'adds'), added, null);
    const { stdout, stderr } = await runProgram(['inspect', at, '--as-policy']);
    expect(JSON.parse(stdout)).toMatchObject({ adds: [entryDigest(entry)] });
    expect(stderr.replace(/\s+/g, ' ')).toMatch(
      /image: accepts this image and no other.*adds: accepts \/etc\/ld\.so\.preload, which is not in /,
    );
  });

  test.each([
    ['a'.repeat(64), `Use sha256:${'a'.repeat(64)}.`],
    ['sha256:0123456789ab', 'Use all 64 digits'],
    ['0123456789ab', 'Use all 64 digits'],
    ['latest', 'Use sha256: and 64 lower-case hex digits.'],
  ])('an expected image of %s is answered with the whole form', async (given, advice) => {
    const ended = await runProgram(['verify', byKey.folder, '--expect-image', given]);
    expect(ended.code).toBe(2);
    expect(ended.stderr.replaceAll(/\s+/g, ' ')).toContain(advice);
  });
});
