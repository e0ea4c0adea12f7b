import type { Expectations } from '../../src/evidence/expectations.ts';
import type { LaunchSource } from '../../src/receipt/launch-source.ts';
import { honestLaunch, key, READ, readerOf, signedEvidence, signedLaunch } from './honest-launch.ts';

/** A signed launch's folder with the reader who takes it. Plain data, so that workers can be given it. */
export interface SignedLaunch {
  readonly name: string;
  readonly source: LaunchSource;
  /** The bytes of what a source holds by digest alone, by path in the folder. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly expectations: Expectations;
  readonly now: Date;
  /** How many of a byte's bits are flipped in a whole run. */
  readonly perByte: { readonly receipt: number; readonly signature: number; readonly evidence: number };
}

/** The launches of every recorded engine, signed by its owner's key. */
export async function signLaunches(): Promise<readonly SignedLaunch[]> {
  const launches: SignedLaunch[] = [];
  for (const name of ['docker-targeted-deny', 'podman-targeted-deny'] as const) {
    const launch = await honestLaunch(signedEvidence(key, name));
    launches.push({
      name: `launch of ${name}`,
      source: await signedLaunch(launch),
      contents: new Map([
        ...[...launch.output].map(([path, bytes]) => [`output/${path}`, bytes] as const),
        ...Object.entries(launch.streams),
      ]),
      expectations: readerOf(launch),
      now: READ,
      perByte: { receipt: 8, signature: 8, evidence: 1 },
    });
  }
  return launches;
}
