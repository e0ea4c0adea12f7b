import { NO_EXPECTATIONS } from '../evidence/expectations.ts';
import { openEvidence } from '../evidence/open.ts';
import { policyFrom } from '../evidence/policy.ts';
import { readEvidence } from '../evidence/reader.ts';
import { readingJson, readingTable } from '../report/reading-table.ts';
import { steeringFreeJson } from '../report/steering.ts';
import type { CommandInput } from './command.ts';

/**
 * `sandbox-attestation inspect PATH`: what evidence says. It accepts nothing: exit 0 only means that there is a bundle
 * to look at.
 */
export async function execute({ path, options, terminal }: CommandInput): Promise<number> {
  const reading = readEvidence(await openEvidence(path), NO_EXPECTATIONS, new Date());
  const { bundle } = reading;
  if (options['asPolicy'] === true && bundle !== null) {
    const policy = policyFrom(bundle);
    terminal.say(
      'Look at the evidence before you keep this policy: it expects exactly what the evidence holds.',
    );
    if (terminal.json) terminal.result(policy);
    else terminal.print(steeringFreeJson(policy));
    return 0;
  }
  terminal.print('Not a verification: nothing is expected, so nothing can be accepted.');
  terminal.print(readingTable(reading, { good: terminal.green, bad: terminal.red }));
  terminal.result(readingJson(reading));
  return bundle === null ? 3 : 0;
}
