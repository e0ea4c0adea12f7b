import { basename, dirname } from 'node:path';
import { compareWith } from '../attest/entry/compare.ts';
import { runContextHere } from '../attest/entry/here.ts';
import { projectVersion } from '../attest/entry/project.ts';
import { acceptanceOf } from '../evidence/acceptance.ts';
import { openEvidence } from '../evidence/open.ts';
import { readEvidence } from '../evidence/reader.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import { exitCodeOf } from '../foundation/exit-code.ts';
import { placeFile } from '../foundation/place-file.ts';
import { givenPaths, refuseSharedPaths } from '../foundation/separate-paths.ts';
import { isLaunchFolder } from '../receipt/hold-launch.ts';
import { driftJson } from '../report/drift.ts';
import { readingJson, readingTable } from '../report/reading-table.ts';
import { codesInWords } from '../report/reason-codes.ts';
import { viewsFor } from '../report/views.ts';
import { loadVerifier } from '../signing/verifier.ts';
import type { CommandInput } from './command.ts';
import { expectationsIn } from './given-expectations.ts';
import { optionFlag } from './option-row.ts';
import { outsideEvidence } from './outside-evidence.ts';
import { readSummaryRequest, writeSummary } from './summary.ts';

/** `sandbox-attestation verify PATH`. */
export async function execute(input: CommandInput): Promise<number> {
  const { path, options, terminal } = input;
  await refuseSharedPaths(
    givenPaths({
      '--policy': options['policy'],
      '--key': options['key'],
      '--trusted-root': options['trustedRoot'],
      '--summary-key': options['summaryKey'],
      '--baseline': options['baseline'],
      '--names': options['names'],
    }),
    givenPaths({
      '--acceptance': options['acceptance'],
      '--summary-statement': options['summaryStatement'],
    }),
  );
  const expectations = await expectationsIn(options);
  if (await isLaunchFolder(path))
    return (await import('./verify-launch.ts')).verifyLaunch(input, expectations);
  if (options['fleet'] === true) return (await import('./verify-fleet.ts')).verifyFleet(input, expectations);
  refuseOfFleet(options);
  const request = await readSummaryRequest(options, runContextHere(terminal).environment);
  const verifySignature = await loadVerifier(expectations.trust);
  const source = await openEvidence(path);
  const views = await viewsFor(source);
  const hooks = verifySignature === undefined ? { views } : { verifySignature, views };
  const reading = readEvidence(source, expectations, new Date(), hooks);
  const drift =
    typeof options['baseline'] === 'string'
      ? await compareWith(await openEvidence(options['baseline']), reading, expectations.trust)
      : null;
  // Written before any output: a requested file that could not be written prevents ACCEPTED. Reported after the
  // verdict.
  const written: string[] = [];
  const given = [path, ...(typeof options['baseline'] === 'string' ? [options['baseline']] : [])];
  if (typeof options['acceptance'] === 'string') {
    const target = await outsideEvidence(given, source, options['acceptance'], '--acceptance');
    const record = `${JSON.stringify(acceptanceOf(reading, projectVersion()), null, 2)}\n`;
    await placeFile(dirname(target), basename(target), Buffer.from(record));
    written.push(`acceptance record: ${printable(options['acceptance'], 4096)}`);
  }
  const summary = request === null ? null : await writeSummary(request, reading, given, source);
  if (request !== null) {
    written.push(
      summary === null ? 'no summary: the evidence has no bundle' : `summary: ${printable(summary, 4096)}`,
    );
  }
  terminal.print(readingTable(reading, { good: terminal.green, bad: terminal.red }, drift));
  if (reading.verdict === 'BLOCKED') terminal.failed(`${reading.headline}${codesInWords(reading.reasons)}`);
  for (const line of written) terminal.say(line);
  // It can be tens of megabytes, beside as much text.
  if (terminal.json) {
    terminal.result({
      ...readingJson(reading),
      ...(request === null ? {} : { summary }),
      ...(drift === null ? {} : { drift: driftJson(drift) }),
    });
  }
  return exitCodeOf(reading);
}

/** Options that ask for something of many pieces of evidence: one that is left out silently would seem to be met. */
function refuseOfFleet(options: CommandInput['options']): void {
  const odd = (['names', 'alike', 'series'] as const).find((name) => options[name] !== undefined);
  if (odd === undefined) return;
  throw new AttestationError(
    'invalid-setting',
    `${optionFlag(odd)} is for many pieces of evidence, and this reads one.`,
    { advice: 'Add --fleet.' },
  );
}
