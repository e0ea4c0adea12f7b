import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LAUNCH_NAMES } from '../../src/receipt/launch-source.ts';
import { key, type Launch, signedLaunch } from './honest-launch.ts';

/** Writes a launch's folder as `launch` does, its receipt signed for what it leads to, or not at all. */
export async function launchOnDisk(
  folder: string,
  launch: Launch,
  isSigned = true,
  signer = key,
): Promise<string> {
  const { receipt, signature, evidence } = await signedLaunch(launch, signer);
  const place = (name: string, bytes: Uint8Array) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  };
  if (receipt !== null) place(LAUNCH_NAMES.receipt, receipt);
  if (signature !== null && isSigned) place(`${LAUNCH_NAMES.receipt}.sigstore.json`, signature);
  if (evidence.bundle !== null) place(`evidence/${evidence.bundle.name}`, evidence.bundle.bytes);
  for (const [name, bytes] of evidence.files) place(`evidence/${name}`, bytes);
  for (const [path, bytes] of launch.output) place(`output/${path}`, bytes);
  place('stdout', launch.streams.stdout);
  place('stderr', launch.streams.stderr);
  return folder;
}
