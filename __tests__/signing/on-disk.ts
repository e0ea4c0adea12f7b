import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signatureName } from '../../src/evidence/file-names.ts';
import { writeEvidence } from '../../src/evidence/write.ts';
import type { SigningKey } from '../../src/signing/private-key.ts';
import type { SignedRun } from './signed-run.ts';

/** Where a run's evidence lies. */
export interface OnDisk {
  readonly folder: string;
  readonly bundle: string;
  readonly signature: string;
}

/** Writes a run's evidence folder as a run does, with this signature file. */
export async function onDisk(folder: string, run: SignedRun, signature: Uint8Array | null): Promise<OnDisk> {
  const { bundlePath, bundleName } = await writeEvidence(folder, run.bundle, run.run.files, {
    replaces: 'nothing',
  });
  const path = join(folder, signatureName(bundleName));
  if (signature !== null) writeFileSync(path, signature);
  return { folder, bundle: bundlePath, signature: path };
}

/** A private key as a file holds it: PEM, PKCS#8. */
export function privatePem({ privateKey }: SigningKey): string {
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
