import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readStrictJson } from '../../src/evidence/canonical-json.ts';
import { openEvidence } from '../../src/evidence/open.ts';
import { parsePolicy } from '../../src/evidence/policy.ts';
import { readEvidence } from '../../src/evidence/reader.ts';
import { viewsFor } from '../../src/report/views.ts';
import { loadVerifier } from '../../src/signing/verifier.ts';

/** Where the golden folders are: NAME/evidence, and next to it NAME/expectation.json. */
export const goldenFolder = fileURLToPath(new URL('../golden/', import.meta.url));

/** A reader of golden evidence, and what that reader must always come to. */
export interface GoldenReading {
  readonly name: string;
  /** A policy file's content. Keys and roots are in it: nothing of the evidence folder is trusted. */
  readonly policy: object;
  /** When it is read, RFC 3339. */
  readonly at: string;
  readonly verdict: 'ACCEPTED' | 'BLOCKED';
  /** Sorted. */
  readonly waivers: readonly string[];
  /** Every reason that blocks, `code` or `code subject`, sorted. */
  readonly reasons: readonly string[];
}

/** What a reading came to. */
export type GoldenFound = Pick<GoldenReading, 'verdict' | 'waivers' | 'reasons'>;

/** What is expected of one golden folder. */
export interface GoldenExpectation {
  readonly evidence: string;
  readonly readings: readonly GoldenReading[];
}

export function expectationOf(name: string): GoldenExpectation {
  return JSON.parse(readFileSync(`${goldenFolder}${name}/expectation.json`, 'utf8'));
}

/** Reads an evidence folder as `verify --policy` does, at a time of one's own. */
export async function readGolden(
  folder: string,
  { policy, at }: Pick<GoldenReading, 'policy' | 'at'>,
  readJson = readStrictJson,
): Promise<GoldenFound> {
  const expectations = parsePolicy(Buffer.from(JSON.stringify(policy)));
  const verifySignature = await loadVerifier(expectations.trust);
  const source = await openEvidence(folder);
  const views = await viewsFor(source);
  const hooks = verifySignature === undefined ? { views, readJson } : { verifySignature, views, readJson };
  const reading = readEvidence(source, expectations, new Date(at), hooks);
  const reasons = reading.reasons.map(({ code, subject }) =>
    subject === null ? code : `${code} ${subject}`,
  );
  return { verdict: reading.verdict, waivers: [...reading.waivers].sort(), reasons: reasons.sort() };
}
