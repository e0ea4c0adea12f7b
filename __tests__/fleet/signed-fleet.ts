import { buildBundle, bundleName } from '../../src/evidence/bundle.ts';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import { FILE_NAMES } from '../../src/evidence/file-names.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { signWithKey } from '../../src/signing/sign-key.ts';
import { statementOf, writeStatement } from '../../src/signing/statement.ts';
import { CI_FACTS, expectationsFor, NOW, realRun } from '../evidence/real-run.ts';
import { newKey, trusts } from '../signing/signed-run.ts';

/** What evidence of a fleet holds besides the run itself. */
export type FleetShape = 'bare' | 'posture' | 'whole';

export const FLEET_NOW = NOW;

/**
 * A recorded run as evidence of as many runners as one likes: each has its own container, folders, bytes and
 * signature, and in common what runners of one image on one kind of machine have in common.
 */
export async function signedFleet(shape: FleetShape = 'bare', least = 0) {
  const key = newKey('p256');
  const { input, files } = realRun('docker-targeted-deny');
  const { posture, controls, ...bare } = input;
  const parts = { bare, posture: { ...bare, posture }, whole: { ...bare, posture, controls } };
  const first = grown(buildBundle(parts[shape] as typeof input), least);
  const allow = [
    'claimed-venue',
    ...(shape === 'whole' ? [] : ['uncontrolled']),
    ...(shape === 'bare' ? ['no-posture'] : []),
  ];
  const usual = statementOf(first, writeJson(first));
  const runner = async (number: number, changed: Partial<Bundle> = {}) => {
    const facts = { ...CI_FACTS, RUNNER_NAME: `runner-${number}` };
    const own = runOf(first, files, number);
    const started_at = changed.created_at ?? own.bundle.run.started_at;
    const run = { ...own.bundle.run, started_at };
    const bundle: Bundle = { ...own.bundle, run, venue_facts: facts, ...changed };
    const bytes = writeJson(bundle);
    const about = { name: bundleName(bundle), digest: { sha256: sha256Of(bytes).slice('sha256:'.length) } };
    const statement = { ...usual, subject: [about, ...usual.subject.slice(1)] };
    return {
      name: `runner-${number}`,
      bundle,
      bytes,
      signature: await signWithKey(writeStatement(statement), key),
      /** What lies next to the bundle. */
      files: own.files,
    };
  };
  return {
    runner,
    key,
    bundle: first,
    expectations: expectationsFor(first, {
      trust: trusts(key),
      waivers: new Set(allow) as ReturnType<typeof expectationsFor>['waivers'],
    }),
    /** The same as a policy file, for a reader that is a process of its own; of any age. */
    policy: {
      schema_version: 1,
      subject: 'reference',
      signer: { kind: 'key', public_key: key.publicPem },
      image: [first.image_digest],
      allow,
      max_age_days: 9999,
    },
  };
}

export type Runner = Awaited<ReturnType<Awaited<ReturnType<typeof signedFleet>>['runner']>>;

/** Evidence as a line of a fleet's stream (schemas/fleet-line.schema.json). */
export function fleetLine({ name, bytes, signature }: Pick<Runner, 'name' | 'bytes' | 'signature'>): string {
  const base64 = (content: Uint8Array) => Buffer.from(content).toString('base64');
  return `${JSON.stringify({ name, bundle: base64(bytes), signature: base64(signature) })}\n`;
}

/** The same run with a container and folders of its own, which stand in the payload's lines as well. */
function runOf(
  bundle: Bundle,
  files: ReadonlyMap<string, Uint8Array>,
  number: number,
): { bundle: Bundle; files: ReadonlyMap<string, Uint8Array> } {
  const own = sha256Of(`runner ${number}`).slice('sha256:'.length);
  const [, folder = ''] = /-([0-9a-f]{32})\/in$/.exec(bundle.host.folders.input) ?? [];
  if (folder === '') throw new Error('the recorded run has no folder of its own');
  const renamed = (text: string) =>
    text.replaceAll(bundle.host.container.id, own).replaceAll(folder, own.slice(0, folder.length));
  const before = files.get(FILE_NAMES.attest) ?? new Uint8Array();
  const lines = Buffer.from(renamed(Buffer.from(before).toString('utf8')));
  const mounts = bundle.host.kernel.gate === 'missed' ? '' : (bundle.host.kernel.mountinfo ?? '');
  const text = renamed(JSON.stringify(bundle))
    .replaceAll(sha256Of(before), sha256Of(lines))
    .replaceAll(sha256Of(mounts), sha256Of(renamed(mounts)));
  return { bundle: JSON.parse(text), files: new Map([...files, [FILE_NAMES.attest, lines]]) };
}

/** Of an image of more packages, until the bundle has at least so many bytes. */
function grown(bundle: Bundle, least: number): Bundle {
  const { inventory } = bundle.host;
  const packages = [...inventory.base.packages];
  const made = () => ({
    ...bundle,
    host: { ...bundle.host, inventory: { ...inventory, base: { ...inventory.base, packages } } },
  });
  for (let number = 0; writeJson(made()).length < least; number += 1) {
    packages.push({
      name: `package-${number}`,
      version: `1.0-${number}`,
      architecture: 'amd64',
      sha256: bundle.payload_sha256,
    });
  }
  return made();
}
