import type { Log, ReportingDescriptor, Result } from 'sarif';
import { sha256Of } from '../foundation/digest.ts';
import { printable } from '../foundation/errors.ts';
import type { ReportFacts } from './facts.ts';
import { type Finding, findings } from './findings.ts';

/**
 * Writes the failures as a SARIF 2.1.0 log, for code scanning: one result for each probe, restriction, kernel check or
 * reason that failed, none when nothing failed. A pure function of the bundle. Each result points to the Dockerfile,
 * since a scan needs a file of the repository, and to the payload's line by name.
 */
export function sarif(facts: ReportFacts): Log {
  const { bundle, reading } = facts;
  const wrong = findings(facts).filter(({ outcome }) => outcome === 'failed' || outcome === 'noted');
  const rules = [...new Map(wrong.map((finding) => [ruleId(finding), rule(finding)])).values()];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: bundle.tool.name, version: printable(bundle.tool.version), rules } },
        automationDetails: { id: `sandbox-attestation/${bundle.host.engine.name}/${bundle.profile.name}/` },
        invocations: [
          { executionSuccessful: bundle.run.ended === 'exited', startTimeUtc: bundle.run.started_at },
        ],
        columnKind: 'utf16CodeUnits',
        results: wrong.map((finding) => result(finding, rules)),
        properties: {
          bundle: facts.bundleName,
          bundleSha256: reading.bundleSha256,
          imageDigest: bundle.image_digest,
          venue: bundle.venue,
        },
      },
    ],
  };
}

function ruleId({ suite, id, name }: Finding): string {
  return suite === 'probes' || suite === 'bundle' ? (suite === 'bundle' ? name : id) : `${suite}-${id}`;
}

function rule(finding: Finding): ReportingDescriptor {
  const { suite, name, remedy } = finding;
  const sentence = suite === 'bundle' ? `The bundle itself: ${name}.` : name;
  return {
    id: ruleId(finding),
    shortDescription: { text: sentence },
    fullDescription: { text: sentence },
    help: { text: literal(remedy) },
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['security', suite] },
  };
}

const DOCKERFILE = 'Dockerfile.sandbox';

function result(finding: Finding, rules: readonly ReportingDescriptor[]): Result {
  const { outcome, message, remedy, line, suite, id } = finding;
  return {
    ruleId: ruleId(finding),
    ruleIndex: rules.findIndex(({ id: each }) => each === ruleId(finding)),
    level: outcome === 'noted' ? 'note' : 'error',
    message: { text: literal(`${message} ${remedy}`) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: DOCKERFILE }, region: { startLine: 1 } },
        ...(line === null ? {} : { logicalLocations: [{ fullyQualifiedName: `attest.jsonl#L${line}` }] }),
      },
    ],
    partialFingerprints: { 'sandboxAttestation/v1': sha256Of(`${suite}\n${id}`) },
  };
}

/**
 * Escapes what SARIF gives a meaning in a text: `[text](link)` and `{0}` (sarif-v2.1.0 §3.11.5, §3.11.6). Otherwise a
 * hostile text would become a link on the page that shows it.
 */
function literal(hostile: string): string {
  return printable(hostile, 2000)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');
}
