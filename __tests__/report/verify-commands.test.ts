import { describe, expect, it, test } from '@jest/globals';
import { type BundleInput, instant } from '../../src/evidence/bundle.ts';
import { type Expectations, NO_EXPECTATIONS } from '../../src/evidence/expectations.ts';
import { readEvidence } from '../../src/evidence/reader.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import type { InventoryEntry, InventoryFacts } from '../../src/probes/inventory/facts.ts';
import { entryDigest } from '../../src/probes/inventory/judge.ts';
import { verifyWords } from '../../src/report/verify-commands.ts';
import { runProgram } from '../cli/source-program.ts';
import { expectationsFor, realRun } from '../evidence/real-run.ts';
import { onDisk } from '../signing/on-disk.ts';
import { runToSign, runToSignNow } from '../signing/signed-run.ts';
import { testFolder } from '../support/test-folder.ts';

const { at } = testFolder('verify-commands');
const { host } = realRun().input;
const { inventory } = host;

const entry = (path: string, mode: number): InventoryEntry => ({
  ...{ path, type: 'file', mode, uid: 0, gid: 0, size: 1, target: '' },
  ...{ sha256: sha256Of(path), xattrs: [], program: 'none' },
});
const TOOL = entry('/data/tool', 0o755);
const PRELOAD = entry('/etc/ld.so.preload', 0o644);

const withInventory = (change: Partial<InventoryFacts>): Partial<BundleInput> => ({
  host: { ...host, inventory: { ...inventory, ...change } },
});
const sorted = (...more: readonly InventoryEntry[]) =>
  [...inventory.added, ...more].sort((a, b) => (a.path < b.path ? -1 : 1));
const ADDS = withInventory({ added: sorted(TOOL, PRELOAD) });
const NAMED = withInventory({ base: { ...inventory.base, kind: 'named', packages: [] } });
const PINS = [entryDigest(TOOL), entryDigest(PRELOAD)];
const CHAIN = inventory.base.chain_id ?? inventory.base.inventory_sha256;

/** Posture and negative controls are of the recorded image. */
function alone(change: Partial<BundleInput>) {
  const recorded = realRun();
  const { run } = recorded.input;
  const createdAt = new Date();
  const changed = { createdAt, run: { ...run, started_at: instant(createdAt) }, ...change };
  const { posture: _, controls: __, ...input } = realRun('docker-targeted-deny', changed).input;
  return runToSign({ ...recorded, input });
}

/** Reads such evidence as its run does under a policy, and then by the command that the run gives a stranger. */
async function both(name: string, change: Partial<BundleInput>, policy: Partial<Expectations>) {
  const run = alone(change);
  const { folder } = await onDisk(at(name), run, null);
  const given = [...expectationsFor(run.bundle).waivers, ...(policy.waivers ?? [])];
  const waivers = new Set([...given, 'no-posture', 'uncontrolled'] as const);
  const expected = expectationsFor(run.bundle, { ...policy, waivers });
  const accepted = readEvidence(run.source, expected, new Date());
  const words = verifyWords({ folder, bundle: run.bundle, signature: { kind: 'none' }, accepted });
  const copied = await runProgram([...words, '--json']);
  return { accepted, words, copied: JSON.parse(copied.stdout), code: copied.code };
}

describe('the command that a run gives a stranger', () => {
  it.each<[string, Partial<BundleInput>, Partial<Expectations>]>([
    ['nothing more', {}, {}],
    ['entries of the image', ADDS, { adds: PINS }],
    ['a base', NAMED, { base: [CHAIN], waivers: new Set(['executables']) }],
    ['any base', NAMED, { waivers: new Set(['executables', 'unpinned-base']) }],
  ])('accepts what the run accepts by its policy: %s', async (name, change, policy) => {
    const { accepted, copied, code } = await both(name.replaceAll(' ', '-'), change, policy);
    expect([accepted.verdict, accepted.reasons]).toEqual(['ACCEPTED', []]);
    expect([copied.verdict, copied.reasons, code]).toEqual(['ACCEPTED', [], 0]);
  });

  it('pins no entry that the run did not accept', async () => {
    const { accepted, words, copied } = await both('one', ADDS, { adds: PINS.slice(0, 1) });
    expect(accepted.verdict).toBe('BLOCKED');
    expect(words.filter((word) => word === '--expect-add')).toHaveLength(1);
    expect(copied.reasons).toMatchObject([{ code: 'image-adds', subject: PRELOAD.path }]);
  });

  test.each([
    ['not signed', null, false],
    ['a certificate’s, verified', { kind: 'certificate', description: '' } as const, true],
  ])('waives who signed only if the run had verified it: %s', (_, signer, waived) => {
    const run = runToSignNow();
    const names = { identity: 'i', issuer: 'https://i.example' };
    const signature = {
      ...({ kind: 'certificate', root: 'public-good', logged: true, checked: true } as const),
      ...names,
    };
    const { enforced } = readEvidence(run.source, NO_EXPECTATIONS, new Date());
    const accepted = { enforced, signer, waivers: ['claimed-venue'] as const };
    const words = verifyWords({ folder: 'f', bundle: run.bundle, signature, accepted });
    expect(words.includes('--allow-claimed-venue')).toBe(waived);
  });
});
