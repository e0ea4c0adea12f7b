import { readdirSync, readFileSync } from 'node:fs';
import { parsePolicy } from '../../src/evidence/policy.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { expectationOf, goldenFolder } from '../evidence/golden.ts';

/** A recorded signature with the trust under which it holds. */
export function goldenSignature(name: string) {
  const folder = `${goldenFolder}${name}/evidence/`;
  const signatureName = readdirSync(folder).find((each) => each.endsWith('.sigstore.json')) ?? '';
  const bundle = readFileSync(folder + signatureName.replace('.sigstore.json', ''));
  const [reading] = expectationOf(name).readings;
  return {
    bundle,
    digest: sha256Of(bundle),
    signature: readFileSync(folder + signatureName),
    trust: parsePolicy(Buffer.from(JSON.stringify(reading?.policy))).trust,
  };
}
