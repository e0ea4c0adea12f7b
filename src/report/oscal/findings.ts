import { type CrosswalkRow, FRAMEWORKS, type Framework, isEvidencePart } from '../crosswalk.ts';
import type { Basis } from './basis.ts';
import { attacksOn } from './layer-shown.ts';
import type { Finding, Property, Status } from './model.ts';
import { OBJECTIVES, type Objective, objectivesOf, sentenceOf } from './objectives.ts';
import { statusOf } from './status.ts';
import { listed, paragraphs } from './text.ts';

/** UUIDs of what the findings refer to, and of the findings themselves. */
export interface FindingIds {
  readonly uuidOf: (kind: 'finding' | 'observation', id: string) => string;
}

/** Returns one finding for each objective, in their order. Pure. */
export function findingsOf(basis: Basis, ids: FindingIds): readonly Finding[] {
  const found = OBJECTIVES.map((objective) => ({ objective, status: statusOf(objective, basis) }));
  const statuses = new Map(found.map(({ objective, status }) => [objective.id, status]));
  return found.map(({ objective, status }) => ({
    uuid: ids.uuidOf('finding', objective.id),
    title: `Objective ${objective.id}`,
    description: paragraphs(sentenceOf(objective)),
    props: objective.rows.flatMap(controlsOf),
    target: {
      type: 'objective-id',
      'target-id': objective.id,
      title: `Objective ${objective.id}`,
      status,
    },
    'related-observations': relatedTo(objective, basis).map((id) => ({
      'observation-uuid': ids.uuidOf('observation', id),
    })),
    remarks: paragraphs(
      'It bears on the controls below, and does not show that any of them is met.',
      ...objective.rows.map((row) => rowInWords(row, statuses)),
      ...attacksInWords(objective, basis),
    ),
  }));
}

/** The observation of the reader's verdict, next to those of the probes. */
export const VERDICT = 'verdict';

function relatedTo({ rest }: Objective, { reading }: Basis): readonly string[] {
  const all = reading.probes.map(({ probeId }) => probeId);
  if (isEvidencePart(rest)) return rest.id === 'negative-controls' ? [VERDICT, ...all] : [VERDICT];
  const own = rest.tests.flatMap((test) => ('probe' in test ? [test.probe] : []));
  return [VERDICT, ...all.filter((id) => own.some((each) => each === id))];
}

/** The controls of a row as its framework names them. The property's name says that it is not the finding's target. */
function controlsOf({ framework, control }: CrosswalkRow): readonly Property[] {
  const { url } = frameworkOf(framework);
  return control
    .split(', ')
    .map((value) => ({ name: 'bears-on', ns: url, value, class: framework }) as const);
}

function frameworkOf(id: Framework['id']): Framework {
  const found = FRAMEWORKS.find((framework) => framework.id === id);
  if (found === undefined) throw new Error(`no framework ${id}`);
  return found;
}

function rowInWords(row: CrosswalkRow, statuses: ReadonlyMap<string, Status>): string {
  const needed = objectivesOf(row).map(({ id }) => id);
  const open = needed.filter((id) => statuses.get(id)?.state !== 'satisfied');
  const here = open.length === 0 ? 'Each is satisfied here.' : `Not satisfied here: ${listed(open)}.`;
  return [
    `${frameworkOf(row.framework).name}, ${row.control} (${row.about}).`,
    `Evidence shows, if all of ${listed(needed)} are satisfied: ${row.shows} ${here}`,
    `It leaves to the auditor: ${row.leaves}`,
  ].join(' ');
}

function attacksInWords({ rest }: Objective, basis: Basis): readonly string[] {
  if (isEvidencePart(rest)) return [];
  const words = attacksOn(rest, basis).map(({ attack, answer }) => `${attack.id} (${answer})`);
  return [`Named attacks that rest on it: ${listed(words)}.`];
}
