import { describe, expect, test } from '@jest/globals';
import { parsePolicy } from '../../src/evidence/policy.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import type { InventoryEntry } from '../../src/probes/inventory/facts.ts';
import { entryDigest } from '../../src/probes/inventory/judge.ts';
import { newKey } from '../signing/signed-run.ts';
import {
  codesOf,
  honestLaunch,
  key,
  read,
  readerOf,
  signedEvidence,
  signedLaunch,
  VPS_FACTS,
} from './honest-launch.ts';
import { type Edit, readEdited, withHost, withKernel } from './launch-reasons.ts';

const OTHER = sha256Of('other');

/** What a policy's file says of launches, as `--policy` reads it. */
function launchOf(launch: object) {
  return { launch: parsePolicy(Buffer.from(JSON.stringify({ schema_version: 1, launch }))).launch };
}

const asItWas: Edit = (receipt) => receipt;
const EXTRA: InventoryEntry = {
  ...{ path: '/etc/extra', type: 'file', mode: 0o644, uid: 0, gid: 0, size: 1, target: '' },
  ...{ sha256: sha256Of('p'), xattrs: [], program: 'none' },
};
/** Of another image than the attested one, to which pins of launches belong. */
const ofAnother =
  (part: Edit): Edit =>
  (receipt) =>
    withHost(({ container, image, inventory }) => ({
      container: { ...container, image_id: OTHER },
      image: { ...image, id: OTHER },
      inventory: { ...inventory, image_id: OTHER },
    }))(
      part({
        ...receipt,
        workload: { ...receipt.workload, source: 'named', reference: `image@${OTHER}`, image_digest: OTHER },
        run: {
          ...receipt.run,
          arguments: receipt.run.arguments.map((word) =>
            word === receipt.host.container.image_id ? OTHER : word,
          ),
        },
      }),
    );
const BESIDE: InventoryEntry = { ...EXTRA, path: '/data/lib.py' };
const withBeside = withHost(({ inventory }) => ({
  inventory: { ...inventory, added: [...inventory.added, BESIDE] },
}));
const onBase = withHost(({ inventory }) => ({
  inventory: {
    ...inventory,
    base: { ...inventory.base, kind: 'named', chain_id: OTHER, inventory_sha256: OTHER },
  },
}));
const withExtra = withHost(({ inventory }) => ({
  inventory: { ...inventory, added: [...inventory.added, EXTRA] },
}));
const moved: Edit = (receipt) => ({
  ...receipt,
  venue_facts: { ...VPS_FACTS, machine_id_sha256: OTHER },
});
/** With words of the launcher's own behind the image. */
const withWords =
  (command: readonly string[]): Edit =>
  (receipt) =>
    withHost(({ container }) => ({ container: { ...container, command } }))({
      ...receipt,
      workload: { ...receipt.workload, command },
      run: { ...receipt.run, arguments: [...receipt.run.arguments, ...command] },
    });
/** Of an image whose entrypoint is another one. */
const withEntrypoint = (entrypoint: readonly string[]): Edit =>
  withHost(({ container, inventory }) => ({
    container: { ...container, entrypoint },
    inventory: { ...inventory, config: { ...inventory.config, entrypoint } },
  }));
const { bundle } = (await signedEvidence()).run;

/** Each member, the launch that it decides about, what blocks under one value, and the value under which that does not. */
const DECIDES: readonly (readonly [string, Edit, object, string, object])[] = [
  [
    'image',
    asItWas,
    { image: [OTHER] },
    'workload-not-expected image',
    { image: [OTHER, bundle.image_digest] },
  ],
  [
    'payload',
    asItWas,
    { payload: [OTHER] },
    'workload-not-expected payload',
    { payload: [bundle.payload_sha256] },
  ],
  [
    'payload, and adds for what lies beside',
    ofAnother(withBeside),
    { payload: [bundle.payload_sha256] },
    'workload-not-expected payload',
    { payload: [bundle.payload_sha256], adds: [entryDigest(BESIDE)] },
  ],
  [
    'payload, and image for what lies beside',
    ofAnother(withBeside),
    { payload: [bundle.payload_sha256] },
    'workload-not-expected payload',
    { payload: [bundle.payload_sha256], image: [OTHER] },
  ],
  [
    'commands, which are the image’s own',
    asItWas,
    { commands: [['--other'], ['']] },
    'workload-not-expected command',
    { commands: [['--other'], bundle.host.container.command] },
  ],
  [
    'commands, which the launcher gave',
    withWords(['--size', '3']),
    { commands: [[], ['--size'], ['--size', '3', ''], ['--size 3']] },
    'workload-not-expected command',
    { commands: [[], ['--size', '3']] },
  ],
  [
    'commands, which stand in the image’s entrypoint',
    withEntrypoint([...bundle.host.container.entrypoint, '--wipe']),
    { commands: [[], bundle.host.container.command] },
    'workload-not-expected command',
    { commands: [['--wipe', ...bundle.host.container.command]] },
  ],
  ['base', ofAnother(onBase), {}, `unpinned-base ${OTHER}`, { base: [OTHER] }],
  ['adds', ofAnother(withExtra), {}, 'image-adds /etc/extra', { adds: [entryDigest(EXTRA)] }],
  [
    'tolerate',
    withKernel('7.0'),
    { tolerate: ['distribution'] },
    'host-drift kernel',
    { tolerate: ['kernel'] },
  ],
  [
    'timeout_seconds',
    asItWas,
    { timeout_seconds: 3599 },
    'timeout-not-accepted 3600',
    { timeout_seconds: 3600 },
  ],
  ['same_machine', moved, { same_machine: true }, 'host-drift machine', { same_machine: false }],
];

describe('a policy’s file decides about launches', () => {
  test.each(DECIDES)('by its member %s', async (_, edit, blocks, code, allows) => {
    const before = codesOf(await readEdited(edit, launchOf(blocks)));
    expect(before).toContain(code);
    const after = codesOf(await readEdited(edit, launchOf(allows)));
    expect(after).toEqual(before.filter((each) => each !== code));
  });

  test('a file beside the payload decides nothing if a RUN left it, or no payload is pinned; an empty one does', async () => {
    const empty = (path: string) =>
      withHost(({ inventory }) => ({
        inventory: { ...inventory, added: [...inventory.added, { ...BESIDE, path, size: 0 }] },
      }));
    const payload = [bundle.payload_sha256];
    const blocked = 'workload-not-expected payload';
    const codes = async (path: string) =>
      codesOf(await readEdited(ofAnother(empty(path)), launchOf({ payload })));
    expect(await codes('/data/lib.py')).toContain(blocked);
    expect(await codes('/etc/hosts')).not.toContain(blocked);
    expect(codesOf(await readEdited(ofAnother(withBeside), launchOf({})))).not.toContain(blocked);
  });

  test.each<[string, Partial<InventoryEntry>, boolean]>([
    ['a folder beside the payload', { path: '/data/lenient', type: 'folder', mode: 0o755 }, true],
    ['an empty folder of /app', { path: '/app/numpy', type: 'folder', mode: 0o755 }, true],
    ['a folder that every image has', { path: '/app', type: 'folder', mode: 0o755 }, false],
    ['a folder that others have not', { path: '/data', type: 'folder', mode: 0o755 }, true],
    ['one that its program may not list', { path: '/app', type: 'folder', mode: 0o711 }, true],
    ['one that it may not enter', { path: '/app', type: 'folder', mode: 0o744 }, true],
    ['a root that it may not list', { path: '/', type: 'folder', mode: 0o711 }, true],
    ['one that the run mounts over', { path: '/out', type: 'folder', mode: 0o700 }, false],
    ['a file of the payload that it may not read', { path: '/app/rules.txt', mode: 0o600 }, true],
    ['one that it may', { path: '/app/rules.txt', mode: 0o644 }, false],
  ])('by a pin of the payload: %s', async (_, part, blocks) => {
    const entry = { ...BESIDE, ...part };
    const added = withHost(({ inventory }) => ({
      inventory: { ...inventory, added: [...inventory.added, entry] },
    }));
    const beside = async (launch: object) => {
      const { reasons } = await readEdited(ofAnother(added), launchOf(launch));
      return reasons.some(({ sentence }) => sentence.includes(`one with ${entry.path} beside it`));
    };
    const pinned = { payload: [bundle.payload_sha256] };
    expect(await beside(pinned)).toBe(blocks);
    expect(await beside({ ...pinned, adds: [entryDigest(entry)] })).toBe(false);
    expect(await beside({})).toBe(false);
  });

  test('by its member signer', async () => {
    const launcher = newKey();
    const launch = await honestLaunch();
    const source = await signedLaunch(launch, launcher);
    const signedBy = ({ publicPem }: typeof key) =>
      launchOf({ signer: { kind: 'key', public_key: publicPem } });
    const codes = async (part: object) => codesOf(await read(source, readerOf(launch, part)));
    expect(await codes({})).toEqual(['key-not-expected']);
    expect(await codes(signedBy(key))).toEqual(['key-not-expected']);
    expect(await codes(signedBy(launcher))).toEqual([]);
  });

  test.each([
    ['a fact that may never be tolerated', { tolerate: ['rootless'] }],
    ['a fact that there is not', { tolerate: ['everything'] }],
    ['a member that there is not', { machines: [] }],
    ['an image by its tag', { image: ['image:latest'] }],
    ['no time at all', { timeout_seconds: 0 }],
    ['a word for a truth value', { same_machine: 'no' }],
  ])('and may not name %s', (_, launch) => {
    expect(() => launchOf(launch)).toThrow(expect.objectContaining({ code: 'policy-invalid' }));
  });
});
