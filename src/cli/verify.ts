import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { AttestationError, printable } from '../errors.ts';
import { acceptanceOf } from '../evidence/acceptance.ts';
import { type Expectations, NO_EXPECTATIONS } from '../evidence/expectations.ts';
import { openEvidence } from '../evidence/open.ts';
import { readEvidence } from '../evidence/reader.ts';
import { placeFile } from '../evidence/write.ts';
import { projectVersion } from '../main/project.ts';
import { readingJson, readingTable } from '../report/reading-table.ts';
import { loadVerifier } from '../signing/verifier.ts';
import type { CommandInput } from './command.ts';
import { readExpectations } from './expectations.ts';
import { readTrust } from './trust.ts';

/** `sandbox-attestation verify PATH`. */
export async function execute({ path, options, terminal }: CommandInput): Promise<number> {
  const policy = typeof options['policy'] === 'string' ? await policyAt(options['policy']) : NO_EXPECTATIONS;
  const expectations = {
    ...readExpectations(options, policy),
    trust: await readTrust(options, policy.trust),
  };
  const verifySignature = await loadVerifier(expectations.trust);
  const hooks = verifySignature === undefined ? {} : { verifySignature };
  const reading = readEvidence(await openEvidence(path), expectations, new Date(), hooks);
  if (typeof options['acceptance'] === 'string') {
    const record = `${JSON.stringify(acceptanceOf(reading, projectVersion()), null, 2)}\n`;
    const target = resolve(options['acceptance']);
    await placeFile(dirname(target), basename(target), Buffer.from(record));
    terminal.say(`acceptance record: ${options['acceptance']}`);
  }
  terminal.print(readingTable(reading, { good: terminal.green, bad: terminal.red }));
  terminal.result(readingJson(reading));
  return reading.verdict === 'ACCEPTED' ? 0 : 3;
}

async function policyAt(path: string): Promise<Expectations> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    throw new AttestationError(
      'usage',
      'policy-unreadable',
      `The policy ${printable(path)} could not be read.`,
      'Check the path after --policy.',
      cause,
    );
  }
  // The policy's validator loads only with a policy.
  const { parsePolicy } = await import('../evidence/policy.ts');
  return parsePolicy(bytes);
}
