import { isDeepStrictEqual } from 'node:util';
import { type FileChange, KINDS, type Kind } from './file-changes.ts';
import { memberGroups } from './json-members.ts';

/** What came of a folder's trials. */
export interface ChangeResults {
  readonly folder: string;
  readonly isOurs: boolean;
  readonly trials: Readonly<Record<Kind, number>>;
  /** How often each first reason was given. */
  readonly reasons: Readonly<Record<string, number>>;
  /** Changes for which the reader gave no reason that it does not give for the untouched folder. */
  readonly unnoticed: readonly Unnoticed[];
  /** Changes at which the reader threw, or had to catch itself. */
  readonly faults: readonly string[];
}

export interface Unnoticed {
  readonly file: string;
  readonly kind: Kind;
  readonly where: number | string;
  /** The member of the file's JSON that was changed. */
  readonly member: string;
  /** Whether what the reader was told is that of the untouched folder. */
  readonly meansTheSame: boolean;
}

/** Which of a folder's trials are done: every `step`th, from `first` on. */
export interface Share {
  readonly step: number;
  readonly first: number;
}

/** One change of one file. */
export interface Trial {
  readonly file: string;
  readonly change: FileChange;
}

/** What a stranger sees of a folder. */
export interface Look {
  /** Empty if the reader takes it. */
  readonly reasons: readonly string[];
  /** What it says, if it is taken. */
  readonly meaning: () => unknown;
}

/** A folder to be changed, and how a stranger reads it. */
export interface Trials {
  readonly name: string;
  readonly isOurs: boolean;
  readonly all: Iterable<Trial>;
  readonly bytesOf: (file: string) => Uint8Array;
  /** Reads it with other bytes in one file; null: as it is. */
  readonly look: (changed: { readonly file: string; readonly bytes: Uint8Array } | null) => Look;
}

/** Reads a folder once for every change of its share. */
export function readTrials(
  { name, isOurs, all, bytesOf, look }: Trials,
  { step, first }: Share,
): ChangeResults {
  const untouched = look(null);
  const known = new Set(untouched.reasons);
  const trials = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  const reasons: Record<string, number> = {};
  const unnoticed: Unnoticed[] = [];
  const faults: string[] = [];
  let number = 0;
  for (const { file, change } of all) {
    if (number++ % step !== first) continue;
    const { kind, where } = change;
    trials[kind]++;
    const place = `${file} ${kind} ${where}`;
    let seen: Look;
    try {
      seen = look({ file, bytes: change.bytes() });
    } catch (error) {
      faults.push(`${place}: ${String(error)}`);
      continue;
    }
    const [reason = 'none'] = seen.reasons.filter((each) => !known.has(each));
    const [code = reason] = reason.split(' ');
    reasons[code] = (reasons[code] ?? 0) + 1;
    if (code === 'none') {
      const meansTheSame = isDeepStrictEqual(seen.meaning(), untouched.meaning());
      unnoticed.push({ file, kind, where, member: memberAt(bytesOf(file), where), meansTheSame });
    }
    if (seen.reasons.some((each) => each.startsWith('reader-fault'))) faults.push(place);
  }
  return { folder: name, isOurs, trials, reasons, unnoticed, faults };
}

/** The changes of one file. */
export function* of(file: string, ...kinds: readonly Iterable<FileChange>[]): Generator<Trial> {
  for (const changes of kinds) for (const change of changes) yield { file, change };
}

/** The innermost member in which a byte stands; a member's own path. */
function memberAt(bytes: Uint8Array, where: number | string): string {
  if (typeof where === 'string') return where;
  const at = Buffer.from(bytes.subarray(0, where)).toString('utf8').length;
  const around = memberGroups(Buffer.from(bytes).toString('utf8'))
    .flat()
    .filter(({ start, end }) => start <= at && at < end);
  return around.at(-1)?.path ?? 'no member';
}
