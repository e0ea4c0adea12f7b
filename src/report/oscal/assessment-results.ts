import { bundleName } from '../../evidence/bundle.ts';
import type { Reading } from '../../evidence/reading.ts';
import { sha256Of } from '../../foundation/digest.ts';
import { type Basis, basisOf } from './basis.ts';
import { componentsOf } from './components.ts';
import { findingsOf } from './findings.ts';
import { instantOf } from './instant.ts';
import type { AssessmentResultsFile, Resource } from './model.ts';
import { nameUuid } from './name-uuid.ts';
import { OBJECTIVES, sentenceOf } from './objectives.ts';
import { observationsOf } from './observations.ts';
import { paragraphs, property } from './text.ts';

/** The one control that was assessed is this project's own: evidence never shows that a framework's control is met. */
const OWN_CONTROL = 'sandbox-attestation';

const NOT_A_FRAMEWORK =
  'The objectives are this project’s own. Evidence never shows that a control of a framework is met: the property bears-on of a finding names the controls to which the finding contributes, and the remarks say what stays with the auditor.';

/**
 * Writes a reading as OSCAL Assessment Results 1.2.1. Pure: the same reading at the same time gives the same document.
 *
 * @param version this program's own
 * @throws AttestationError `no-bundle` when the reading has no bundle
 */
export function assessmentResults(reading: Reading, version: string): AssessmentResultsFile {
  const basis = basisOf(reading);
  const readAt = instantOf(reading.readAt.toISOString());
  const seed = seedOf(basis, version);
  const uuidOf = (kind: string, id: string) => nameUuid(`${seed} ${kind} ${id}`);
  const [evidence, plan] = resourcesOf(basis, version);
  const { tool, sandbox } = componentsOf(basis, version);
  const verdict = `${reading.verdict}${reading.waivers.length > 0 ? ' with waivers' : ''}`;
  return {
    'assessment-results': {
      uuid: uuidOf('document', ''),
      metadata: {
        title: `Assessment of a container sandbox: ${verdict}`,
        'last-modified': readAt,
        version: readAt,
        'oscal-version': '1.2.1',
        remarks: NOT_A_FRAMEWORK,
      },
      'import-ap': {
        href: `#${plan.uuid}`,
        remarks: 'There is no OSCAL assessment plan. The resource describes what stands for it.',
      },
      'local-definitions': {
        'objectives-and-methods': [
          {
            'control-id': OWN_CONTROL,
            description: NOT_A_FRAMEWORK,
            parts: OBJECTIVES.map((objective) => ({
              id: objective.id,
              name: 'assessment-objective',
              title: `Objective ${objective.id}`,
              prose: paragraphs(sentenceOf(objective)),
            })),
          },
        ],
      },
      results: [
        {
          uuid: uuidOf('result', ''),
          title: `One run of a container sandbox: ${verdict}`,
          description: paragraphs(reading.headline),
          start: instantOf(basis.bundle.run.started_at, readAt),
          props: [
            property('verdict', reading.verdict),
            ...reading.waivers.map((each) => property('waiver', each)),
          ],
          'local-definitions': { components: [tool, sandbox] },
          'reviewed-controls': {
            description: NOT_A_FRAMEWORK,
            'control-selections': [{ 'include-controls': [{ 'control-id': OWN_CONTROL }] }],
            'control-objective-selections': [
              { 'include-objectives': OBJECTIVES.map(({ id }) => ({ 'objective-id': id })) },
            ],
          },
          observations: observationsOf(basis, {
            uuidOf,
            tool: tool.uuid,
            sandbox: sandbox.uuid,
            bundle: `#${evidence.uuid}`,
            ranAt: instantOf(basis.bundle.run.started_at, readAt),
            readAt,
          }),
          findings: findingsOf(basis, { uuidOf }),
        },
      ],
      'back-matter': { resources: [evidence, plan] },
    },
  };
}

/** What decides about the content: two readings that differ get different UUIDs. */
function seedOf({ reading, bundleSha256 }: Basis, version: string): string {
  const { verdict, reasons, waivers, enforced, readAt } = reading;
  return sha256Of(JSON.stringify([version, bundleSha256, verdict, reasons, waivers, enforced, readAt]));
}

/** The bundle, by its digest and under the name that this program gives it; and what stands for a plan. */
function resourcesOf({ bundle, bundleSha256 }: Basis, version: string): readonly [Resource, Resource] {
  return [
    {
      uuid: nameUuid(`bundle ${bundleSha256}`),
      title: 'The evidence bundle',
      description:
        'The bytes that were read. The digest names them; the name is only where to look for them.',
      rlinks: [
        {
          href: bundleName(bundle),
          'media-type': 'application/json',
          hashes: [{ algorithm: 'SHA-256', value: bundleSha256.replace('sha256:', '') }],
        },
      ],
    },
    {
      uuid: nameUuid(`plan ${version}`),
      title: paragraphs(`What sandbox-attestation ${version} tests`),
      description:
        'The probes, restrictions, kernel checks, posture checks and negative controls are tables of this release, and the same in each run. The bundle records which of them were made.',
    },
  ];
}
