import { AttestationError, printable } from '../../foundation/errors.ts';
import { refused } from './refused.ts';

/** One instruction as the builders join it: its physical lines, from 1, and its text without blanks at both ends. */
export interface LogicalLine {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

export interface DockerfileLines {
  /** The frontend that a `# syntax=` line on line 1 names, pinned by digest; null: the engine's own. */
  readonly frontend: string | null;
  readonly lines: readonly LogicalLine[];
}

/**
 * BuildKit's own limit of a line is 64 KiB; this project's Dockerfile has 19 lines. `variables` (of ARG and ENV) and `parts`: BuildKit
 * computes for each word with all variables before it, and for a path with each folder above: 250 variables and 5,500 labels took it 19 s, 8,400
 * variables minutes, and fourteen paths of two thousand parts one. `sources` (of COPY and ADD): Podman's builder takes a
 * thirtieth of a second for each, as for each instruction.
 */
export const DOCKERFILE_LIMITS = {
  ...{ bytes: 64 * 1024, lines: 2000, lineLength: 4096, instructions: 200 },
  ...{ variables: 256, parts: 2000, sources: 200 },
};

const DIRECTIVES = ['syntax', 'escape', 'check', 'platform'];
const PINNED_FRONTEND = /^# ?syntax=([a-z0-9][a-z0-9._/:-]*@sha256:[0-9a-f]{64})$/;
const MAY_CONTINUE = /^(run|env|label)[ \t]/i;

/**
 * Splits a Dockerfile into its instructions, in the one form in which all builders join lines the same way. BuildKit's
 * parser and imagebuilder's (Podman) differ in what a comment, a blank line, a doubled backslash and a heredoc do to a
 * continued line; those forms are refused, and so is every character that only one of them takes for a blank.
 *
 * @throws AttestationError `dockerfile-refused`, `dockerfile-frontend-unpinned` (blocked)
 */
export function dockerfileLines(text: string): DockerfileLines {
  // The length is tested first: a text of only line ends would make as many strings.
  if (Buffer.byteLength(text) > DOCKERFILE_LIMITS.bytes)
    throw refused(1, `begins a file of more than ${DOCKERFILE_LIMITS.bytes} bytes`, SMALLER);
  const physical = text.split('\n', DOCKERFILE_LIMITS.lines + 1);
  if (physical.length > DOCKERFILE_LIMITS.lines)
    throw refused(DOCKERFILE_LIMITS.lines, 'is not the last one that a Dockerfile may have', SMALLER);
  physical.forEach(checkCharacters);
  const lines: LogicalLine[] = [];
  let frontend: string | null = null;
  for (let at = 0; at < physical.length; at += 1) {
    const line = trimmed(physical[at]);
    if (line === '') continue;
    if (line.startsWith('#')) {
      frontend = commentOf(line, at + 1) ?? frontend;
      continue;
    }
    const joined = continued(physical, at);
    lines.push(joined);
    at = joined.last - 1;
  }
  return { frontend, lines };
}

const SMALLER = 'Make the Dockerfile smaller; what an image needs can lie in files of the context.';

function trimmed(line: string | undefined): string {
  return (line ?? '').replace(/^[ \t]+/, '').trimEnd();
}

/**
 * Accepts outside comments only printable ASCII, blank and tab. Go's unicode.IsSpace and the parsers' own lists of
 * blanks differ in VT, FF, NEL, no-break spaces and others; a byte order mark is removed by some and kept by others.
 */
function checkCharacters(line: string, at: number): void {
  if (line.length > DOCKERFILE_LIMITS.lineLength)
    throw refused(at + 1, `is longer than ${DOCKERFILE_LIMITS.lineLength} characters`, SMALLER);
  const isComment = /^[ \t]*#/.test(line);
  const other = isComment ? /[^\p{L}\p{M}\p{N}\p{P}\p{S} \t]/u.exec(line) : /[^\x20-\x7e\t]/u.exec(line);
  if (other === null) return;
  const code = (other[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  throw refused(
    at + 1,
    `holds the character U+${code}`,
    'Write instructions in printable ASCII with line feeds only (no CR, no byte order mark).',
  );
}

/** Returns the pinned frontend that a comment on line 1 names, or null. */
function commentOf(line: string, number: number): string | null {
  if (line.endsWith('\\'))
    throw refused(number, 'is a comment that ends in a backslash', 'Remove the backslash.');
  const body = line.replace(/^#[ \t]*/, '').toLowerCase();
  const directive = DIRECTIVES.find(
    (name) => body.startsWith(name) && /^[ \t]*=/.test(body.slice(name.length)),
  );
  if (directive === undefined) return null;
  const pinned = PINNED_FRONTEND.exec(line)?.[1];
  if (directive === 'syntax' && pinned === undefined) throw unpinned(line);
  if (directive === 'syntax' && pinned !== undefined && number === 1) return pinned;
  throw refused(
    number,
    `is a comment that a builder may take for the directive ${directive}`,
    'Remove the comment, or word it without the equals sign.',
  );
}

function continued(physical: readonly string[], at: number): LogicalLine {
  const pieces: string[] = [];
  let last = at;
  let piece = physical[at] ?? '';
  while (piece.trimEnd().endsWith('\\')) {
    const next = trimmed(physical[last + 1]);
    if (!MAY_CONTINUE.test(trimmed(physical[at])))
      throw refused(last + 1, 'is continued; only RUN, ENV and LABEL may be', 'Write it on one line.');
    if (!piece.endsWith(' \\') && !piece.endsWith('\t\\'))
      throw refused(last + 1, 'does not end in a blank and one backslash', ENDS);
    if (next === '' || next.startsWith('#'))
      throw refused(last + 1, 'is continued by a comment, an empty line or nothing', ENDS);
    last += 1;
    pieces.push(piece.slice(0, -1));
    piece = physical[last] ?? '';
  }
  return { first: at + 1, last: last + 1, text: trimmed(pieces.join('') + piece) };
}

const ENDS =
  'End a line that goes on in a blank and a backslash, and let the next line be the rest of the command.';

function unpinned(line: string): AttestationError {
  return new AttestationError(
    'dockerfile-frontend-unpinned',
    `The Dockerfile names its builder by \`# syntax=\` without a digest (${printable(line, 120)}).`,
  );
}
