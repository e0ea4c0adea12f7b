import { AttestationError, printable } from '../../foundation/errors.ts';

/** The error for a line outside the positive list (contract §2.1). */
export class DockerfileRefusal extends AttestationError {
  readonly line: number;
  readonly why: string;
  readonly advice: string;

  constructor(line: number, why: string, advice: string) {
    super('dockerfile-refused', sentence([line], why), { advice });
    this.line = line;
    this.why = why;
    this.advice = advice;
  }
}

/**
 * Returns the error for a line outside the positive list (contract §2.1).
 *
 * @param line its number, from 1
 * @param why completes "Line 7 of the Dockerfile …"
 */
export function refused(line: number, why: string, advice = FORMS): DockerfileRefusal {
  return new DockerfileRefusal(line, why, advice);
}

const FORMS = 'Write the line in a known form; the builder might read this one in another way.';

/** Returns one error for all refusals of a Dockerfile, so that a person need not fix them one by one. */
export function refusedTogether(refusals: readonly DockerfileRefusal[]): AttestationError {
  const lines = new Map<string, number[]>();
  for (const { why, line } of refusals) lines.set(why, [...(lines.get(why) ?? []), line]);
  const message = [...lines].map(([why, each]) => sentence(each, why)).join(' ');
  const advice = [...new Set(refusals.map((each) => each.advice))].join(' ');
  return new AttestationError('dockerfile-refused', message, { advice });
}

function sentence(lines: readonly number[], why: string): string {
  const which = lines.length === 1 ? `Line ${lines[0]}` : `Each of the lines ${lines.join(', ')}`;
  return `${which} of the Dockerfile ${printable(why, 240)}.`;
}
