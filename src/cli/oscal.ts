import { projectVersion } from '../attest/entry/project.ts';
import type { EvidenceSource } from '../evidence/open.ts';
import { readEvidence } from '../evidence/reader.ts';
import { assessmentResults } from '../report/oscal/assessment-results.ts';
import { viewsFor } from '../report/views.ts';
import { loadVerifier } from '../signing/verifier.ts';
import type { CommandInput } from './command.ts';
import { expectationsIn } from './given-expectations.ts';

/**
 * Reads evidence as `verify --policy` does, and returns the reading as OSCAL. Unlike the other views it depends on what
 * the caller expects and on the time: without a policy nothing is accepted, so no objective is satisfied.
 */
export async function oscalText(source: EvidenceSource, options: CommandInput['options']): Promise<string> {
  const expectations = await expectationsIn({ policy: options['policy'] });
  const verifySignature = await loadVerifier(expectations.trust);
  const views = await viewsFor(source);
  const hooks = verifySignature === undefined ? { views } : { verifySignature, views };
  const reading = readEvidence(source, expectations, new Date(), hooks);
  return `${JSON.stringify(assessmentResults(reading, projectVersion()), null, 2)}\n`;
}
