import { stands } from '../../evidence/l1-status.ts';
import type { ReadProbe } from '../../evidence/reading.ts';
import { type Basis, reasonsInWords } from './basis.ts';
import { VERDICT } from './findings.ts';
import type { Observation } from './model.ts';
import { listed, paragraphs, property } from './text.ts';

/** What every observation has in common. */
export interface Frame {
  readonly uuidOf: (kind: 'observation', id: string) => string;
  readonly tool: string;
  readonly sandbox: string;
  readonly bundle: string;
  /** When the run was, and when it was read, RFC 3339. */
  readonly ranAt: string;
  readonly readAt: string;
}

/** Returns one observation for each probe, and one for the reader's verdict. Pure. */
export function observationsOf(basis: Basis, frame: Frame): readonly Observation[] {
  return [...basis.reading.probes.map((probe) => ofProbe(probe, basis, frame)), ofVerdict(basis, frame)];
}

function ofProbe(probe: ReadProbe, { reading, bundle, withoutPaths }: Basis, frame: Frame): Observation {
  const { probeId, operation, expected, judgement, corroboration } = probe;
  const controls = reading.controls.filter(
    ({ failed, state }) => state === 'detected' && failed.includes(probeId),
  );
  const ids = controls.map(({ id }) => id);
  const line = bundle.observed.find(({ probe_id }) => probe_id === probeId)?.line;
  return {
    ...common(frame, probeId),
    title: `Probe ${probeId}`,
    description: paragraphs(
      `Tried: ${operation}. Expected: ${expected}.`,
      judgement === null
        ? 'Not tested: the payload left this probe out.'
        : withoutPaths(`Seen: ${judgement.actual}. Verdict: ${judgement.verdict}. ${judgement.why}`),
      withoutPaths(
        `The host’s facts: ${corroboration.state}. ${'why' in corroboration ? corroboration.why : ''}`,
      ),
      ids.length > 0
        ? `Seen to fail in these negative controls: ${listed(ids)}.`
        : 'Not seen to fail: no negative control of this evidence detected it.',
    ),
    props: [
      property('probe', probeId),
      property('verdict', judgement?.verdict ?? 'NOT-RUN'),
      property('corroboration', corroboration.state),
      property('stands', String(stands(probe))),
      ...probe.l1.map((test) => property('l1-test', String(test))),
      ...ids.map((id) => property('seen-to-fail-in', id)),
    ],
    methods: ['TEST'],
    'relevant-evidence': [
      {
        href: frame.bundle,
        description:
          line === undefined
            ? 'The bundle, which has no line of this probe.'
            : `Line ${line} of the payload’s report, in the bundle.`,
      },
    ],
    collected: frame.ranAt,
    remarks:
      'The payload reports what it tried; the reader judges it, and compares it with what the host reports.',
  };
}

function ofVerdict(basis: Basis, frame: Frame): Observation {
  const { reading, withoutPaths } = basis;
  const { verdict, headline, waivers, waived, notes, pins, signer, verifiedTime } = reading;
  return {
    ...common(frame, VERDICT),
    title: 'The reader’s verdict',
    description: paragraphs(
      headline,
      ...basis.reasons,
      ...reasonsInWords(waived, withoutPaths).map((words) => `Waived: ${words}`),
      ...notes.map(({ sentence }) => sentence),
    ),
    props: [
      property('verdict', verdict),
      property('signer', signer?.description ?? 'none'),
      property('time-confirmed', verifiedTime?.toISOString() ?? 'none'),
      property('time-stated', basis.bundle.created_at),
      ...waivers.map((waiver) => property('waiver', waiver)),
      ...pins.map(({ what, source, matched, found }) =>
        property(`pin-${what}`, `${found} ${pinInWords(source, matched)}`),
      ),
    ],
    methods: ['EXAMINE'],
    'relevant-evidence': [{ href: frame.bundle, description: 'The bundle that was read.' }],
    collected: frame.readAt,
    remarks: paragraphs(
      `The oldest acceptable evidence: ${reading.enforced.max_age_days} days. Acceptable venues: ${listed(reading.enforced.venues)}.`,
      `Trusted: ${trustInWords(reading.enforced.trust)}.`,
    ),
  };
}

function pinInWords(source: Basis['reading']['pins'][number]['source'], matched: boolean): string {
  if (source === 'none') return 'not pinned';
  if (source === 'run') return 'made, pulled or left out by the run, and compared with nothing else';
  return `${matched ? 'matched' : 'NOT MATCHED'}, expected by the ${source}`;
}

function trustInWords(trust: Basis['reading']['enforced']['trust']): string {
  switch (trust.kind) {
    case 'nobody':
      return 'nobody';
    case 'key':
      return `key ${trust.fingerprint ?? 'that is not a key'}`;
    case 'certificate':
      return `identity ${trust.identity} (${trust.match}), vouched for by ${trust.issuer}`;
  }
}

function common({ uuidOf, tool, sandbox }: Frame, id: string) {
  return {
    uuid: uuidOf('observation', id),
    types: ['control-objective'],
    origins: [{ actors: [{ type: 'tool', 'actor-uuid': tool }] }],
    subjects: [{ 'subject-uuid': sandbox, type: 'component' }],
  } as const;
}
