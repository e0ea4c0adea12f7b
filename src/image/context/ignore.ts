import { AttestationError, printable } from '../../foundation/errors.ts';
import { type Glob, readGlob } from './glob.ts';

/** What a `.dockerignore` decides for a path: copy it, leave it out, or leave it out with everything below it. */
export type IgnoreAnswer = 'copy' | 'leave-out' | 'leave-out-below';

/** Ten times what real ignore files have. */
export const IGNORE_LIMITS = { bytes: 64 * 1024, patterns: 1000, patternLength: 512 };

/** The work for a whole context, where files times patterns multiply, and for one path, during which nothing else happens. */
const MOST_STEPS = { ofAll: 200_000_000, ofPath: 4_000_000 };

/**
 * Reads ignore files and answers for one path at a time: what one of them leaves out stays out. Nobody applies them again. Rules:
 * moby/patternmatcher, ignorefile.ReadAll, MatchesOrParentMatches and MatchesUsingParentResults.
 *
 * @param texts the files' texts
 * @throws AttestationError `dockerignore-unreadable` (usage): it is too large, or a pattern is not valid; also from the
 *   returned function, when the patterns cost too much for the files of this context
 */
export function ignoreRules(...texts: readonly string[]): (path: string) => IgnoreAnswer {
  let [steps, before] = [0, 0];
  const onSteps = (more: number) => {
    steps += more;
    if (steps > MOST_STEPS.ofAll || steps - before > MOST_STEPS.ofPath)
      throw refused('costs too much time for so many files, or for such a path');
  };
  const files = texts.map((text) => rulesIn(text, onSteps));
  return (path) => {
    before = steps;
    const answers = files.map((answer) => answer(path));
    return STRICTEST_FIRST.find((answer) => answers.includes(answer)) ?? 'copy';
  };
}

const STRICTEST_FIRST: readonly IgnoreAnswer[] = ['leave-out-below', 'leave-out'];

/** Docker's client asks twice, and the two differ: when it goes through the context, and when it opens a file to send it. */
function rulesIn(text: string, onSteps: (steps: number) => void): (path: string) => IgnoreAnswer {
  const rules = patternsOf(text).map((pattern) => ruleOf(pattern, onSteps));
  const exceptions = rules.filter(({ exception }) => exception).map(({ pattern }) => fixedPart(pattern));
  const walk = new ClientsWalk(rules);
  const leavesOut = (path: string) => {
    // When it opens a file, the last one that matches decides.
    const decides = rules.findLast(({ glob }) => glob.matches(path));
    if (decides === undefined) return false;
    onSteps(rules.length);
    return !decides.exception || walk.leavesOut(path);
  };
  return (path) => {
    if (!leavesOut(path)) return 'copy';
    onSteps(exceptions.length);
    return exceptions.some((exception) => mayBeBelow(exception, `${path}/`))
      ? 'leave-out'
      : 'leave-out-below';
  };
}

/** What the walk knows of a path: for each rule, whether it counts there and below. */
interface Visited {
  readonly counts: readonly boolean[];
  readonly isLeftOut: boolean;
}

/**
 * Docker's way through a context (MatchesUsingParentResults). A rule that would have changed nothing when the walk was
 * at a folder does not count below it: after `src/private`, `!src` brings nothing back.
 */
class ClientsWalk {
  private readonly rules: readonly Rule[];
  /** The folders above the last path, from outside in: each is looked at once in a walk. */
  private readonly above: { readonly path: string; readonly visited: Visited }[] = [];

  constructor(rules: readonly Rule[]) {
    this.rules = rules;
  }

  leavesOut(path: string): boolean {
    while (!path.startsWith(this.above.at(-1)?.path ?? '')) this.above.pop();
    for (let from = this.above.at(-1)?.path.length ?? 0; ; ) {
      const end = path.indexOf('/', from);
      if (end < 0) return this.visit(path).isLeftOut;
      from = end + 1;
      this.above.push({ path: path.slice(0, from), visited: this.visit(path.slice(0, end)) });
    }
  }

  private visit(path: string): Visited {
    const above = this.above.at(-1)?.visited.counts;
    let isLeftOut = false;
    const counts = this.rules.map(({ glob, exception }, at) => {
      const here = (above?.[at] ?? false) || (exception === isLeftOut && glob.names(path));
      if (here) isLeftOut = !exception;
      return here;
    });
    return { counts, isLeftOut };
  }
}

interface Rule {
  readonly pattern: string;
  readonly exception: boolean;
  readonly glob: Glob;
}

function patternsOf(text: string): string[] {
  if (text.length > IGNORE_LIMITS.bytes) throw refused(`is larger than ${IGNORE_LIMITS.bytes} bytes`);
  const patterns = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map(trimmed)
    .filter((line) => line !== '');
  if (patterns.length > IGNORE_LIMITS.patterns)
    throw refused(`has more than ${IGNORE_LIMITS.patterns} patterns`);
  if (patterns.some(({ length }) => length > IGNORE_LIMITS.patternLength))
    throw refused(`has a pattern of more than ${IGNORE_LIMITS.patternLength} characters`);
  return patterns;
}

const SPACE = String.raw`[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`;
const SPACES_AROUND = new RegExp(`^${SPACE}+|(?<!${SPACE})${SPACE}+$`, 'g');

/** Without the spaces that Go cuts (unicode.IsSpace): JavaScript knows one less, and takes a byte order mark for one. */
function trimmed(line: string): string {
  return line.replace(SPACES_AROUND, '');
}

const ESCAPED = String.raw`\\[^A-Za-z\d\x80-\u{10ffff}]`;
const MEMBER = String.raw`(?:[^\\[\]*?-]|${ESCAPED})`;
const LIST = String.raw`\[\^?(?!\^)(?:${MEMBER}(?:-${MEMBER})?)+\]`;

/**
 * Patterns that mean what they look like. Docker makes one of Go's expressions of a pattern: a backslash before a letter or a digit is
 * a class there (`\d`, `\x61`), `[:digit:]` within brackets as well, a wildcard within brackets ends them, and `^` is the beginning.
 */
const AS_A_GLOB = new RegExp(String.raw`^(?:[^\\[^\uFEFF]|${ESCAPED}|${LIST})*$`, 'su');

/** Docker's client sends patterns as a header, and refuses these. A byte that is not UTF-8 would match no name here. */
const NOT_SENT = new RegExp(String.raw`[\x00-\x1f\x7f\ufffd]`);

function ruleOf(line: string, onSteps: (steps: number) => void): Rule {
  const exception = line.startsWith('!');
  const written = exception ? trimmed(line.slice(1)) : line;
  const pattern = cleaned(written);
  const isEmpty = pattern === '' && (written === '' || (exception && written.startsWith('/')));
  const isGlob = AS_A_GLOB.test(written) && !NOT_SENT.test(written);
  const glob = isEmpty || !isGlob ? null : readGlob(pattern, { onSteps });
  if (glob === null)
    throw refused(
      `has the pattern ${printable(line)}, which is not valid, or which Docker refuses or reads as more than a glob`,
    );
  return { pattern, exception, glob };
}

/**
 * Returns the pattern without empty parts, `.`, and what a `..` takes back (Go's filepath.Clean, without a first
 * slash).
 */
function cleaned(pattern: string): string {
  const parts: string[] = [];
  for (const part of pattern.split('/')) {
    const above = parts.at(-1);
    if (part === '..' && above !== undefined && above !== '..') parts.pop();
    else if (part !== '' && part !== '.' && !(part === '..' && pattern.startsWith('/'))) parts.push(part);
  }
  return parts.join('/');
}

interface FixedPart {
  readonly text: string;
  /** Whether something with a wildcard follows, so that the pattern reaches further than `text`. */
  readonly open: boolean;
}

function fixedPart(pattern: string): FixedPart {
  const wildcard = pattern.search(/[*?[\\]/);
  return wildcard < 0 ? { text: pattern, open: false } : { text: pattern.slice(0, wildcard), open: true };
}

function mayBeBelow(exception: FixedPart, folder: string): boolean {
  return exception.text.startsWith(folder) || (exception.open && folder.startsWith(exception.text));
}

function refused(why: string): AttestationError {
  return new AttestationError('dockerignore-unreadable', `The ignore file of the build context ${why}.`);
}
