import { rememberTexts, share } from '../../foundation/memoize.ts';
import { messageOf } from '../../foundation/thrown.ts';

/** One line of /proc/PID/mountinfo (proc(5)), escapes decoded. */
export interface Mount {
  readonly id: number;
  readonly parent: number;
  /** `major:minor` of the file system. */
  readonly device: string;
  /** Field 4: the folder or file of the file system that is mounted here. */
  readonly root: string;
  /** Field 5. */
  readonly destination: string;
  /** Field 6: the flags of this mount, not of its file system. */
  readonly flags: readonly string[];
  /** Field 7: `shared:2`, `master:1`, …; empty for a private mount. */
  readonly propagation: readonly string[];
  readonly type: string;
  readonly source: string;
  readonly superOptions: readonly string[];
}

/** As long as a payload's whole line (evidence/lines). */
const LONGEST = 262_144;
/** Real tables have about thirty, and Docker adds a mask for each processor. */
const MOST_MOUNTS = 4096;

/**
 * Reads a whole mount table. It comes from the payload, so anything not exactly as the kernel writes it is refused. The
 * same text gives the same table: one in a bundle may be judged for each of its probes and negative controls.
 *
 * @throws Error with one short sentence: line number and problem, without the text
 */
export function parseMountinfo(text: string): readonly Mount[] {
  if (text.length > LONGEST) throw new Error(`the mount table is longer than ${LONGEST} characters`);
  const read = text.length > USUAL ? readLong(text) : readUsual(text);
  if (read.table === null) throw new Error(read.why);
  return read.table;
}

/** A table or why it is refused: a text that is refused at its end takes as long as another one. */
type ReadTable = { readonly table: readonly Mount[] } | { readonly table: null; readonly why: string };

/** Several times the longest real table that is known. */
const USUAL = 16_384;

// Apart, so that many short texts do not displace a long one, which takes far longer to read.
const readUsual = rememberTexts({ texts: 16, length: USUAL }, readTable);
const readLong = rememberTexts({ texts: 2, length: LONGEST }, readTable);

function readTable(text: string): ReadTable {
  try {
    return { table: share(parseTable(text)) };
  } catch (cause) {
    return { table: null, why: messageOf(cause) };
  }
}

function parseTable(text: string): readonly Mount[] {
  if (!text.endsWith('\n')) throw new Error('the mount table does not end with a line end');
  const lines = text.slice(0, -1).split('\n');
  if (lines.length > MOST_MOUNTS) throw new Error(`the mount table has more than ${MOST_MOUNTS} mounts`);
  return lines.map((line, index) => parseLine(line, index + 1));
}

function parseLine(line: string, number: number): Mount {
  const fail = (what: string): never => {
    throw new Error(`line ${number} of the mount table ${what}`);
  };
  const [
    whole,
    id,
    parent,
    device = '',
    root = '',
    destination = '',
    flags = '',
    optional,
    type = '',
    source,
    last,
  ] = LINE.exec(line) ?? [];
  if (whole === undefined) return fail(malformed(line));
  const text = (field: string) => decode(field) ?? fail('has a bad escape');
  const destinationText = text(destination);
  // A bind of a namespace file has a root like `net:[4026531840]`; a destination is always a path.
  if (!destinationText.startsWith('/')) return fail('is not mounted on an absolute path');
  return {
    id: Number(id),
    parent: Number(parent),
    device,
    root: text(root),
    destination: destinationText,
    flags: flagsIn(flags) ?? fail('is neither ro nor rw'),
    propagation: optional ? optional.slice(1).split(' ') : [],
    type: text(type),
    source: text(source ?? ''),
    superOptions: optionsIn(last ?? ''),
  };
}

/**
 * Ids and device; root, destination and flags; optional fields, which end at the first lone hyphen (the kernel never
 * writes one before); and three fields of the file system, of which the source may be empty.
 */
const LINE =
  /^(0|[1-9]\d{0,9}) (0|[1-9]\d{0,9}) ((?:0|[1-9]\d{0,9}):(?:0|[1-9]\d{0,9})) ([^ ]+) ([^ ]+) ([^ ]+)((?: (?!- )[^ ]+)*) - ([^ ]+) ([^ ]*) ([^ ]+)$/;

/** What is wrong with a malformed line. */
function malformed(line: string): string {
  const fields = line.split(' ');
  const hyphen = fields.indexOf('-', 6);
  if (hyphen === -1 || fields.length !== hyphen + 4) return 'does not have the fields of proc(5)';
  const isEmpty = fields.some((field, index) => field === '' && index !== hyphen + 2);
  return isEmpty ? 'has an empty field' : 'has an id that is not a number';
}

/** Mount tables repeat a few lists of flags; null for a list without exactly one of ro and rw. */
const flagsIn = rememberTexts({ texts: 256, length: 256 }, (text) => {
  const flags = text.split(',');
  return flags.filter((flag) => flag === 'ro' || flag === 'rw').length === 1 ? flags : null;
});

const optionsIn = rememberTexts({ texts: 256, length: 256 }, (text) => text.split(','));

/**
 * Decodes the kernel's `\ooo` escapes, once; null if a backslash does not begin an escape that the kernel would write.
 */
function decode(field: string): string | null {
  if (!field.includes('\\')) return field;
  if (/\\(?!(?:0[1-7][0-7]|00[1-7]|1[0-7][0-7]))/.test(field)) return null;
  return field.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}
