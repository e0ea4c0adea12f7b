/**
 * What an interpreter of a base runs: the path of a file and the words that are the file's, or why that is not known (the
 * end of a sentence).
 */
export type GivenFile =
  | { readonly path: string; readonly words: readonly string[] }
  | { readonly fault: string };

/** Python's flags that take no argument and read no code: any other one may make something run other than the file after it. */
const PYTHON_FLAG = /^-[bBdEIOPqsSuv]+$/;
const PYTHON = /^python3(?:\.\d+)?$/;

/** Each runs the file that its first word names, whatever the words after it are: those are the file's. */
const RUNS_FIRST_WORD = /^(?:node|perl|ruby|php|lua|tclsh|julia|sh|ash|bash|dash|ksh|zsh)(?:\d+(?:\.\d+)*)?$/;

/** Is whatever it is called by: `busybox` itself takes the last part of its first word for the program that it is to be. */
const MANY_PROGRAMS = 'busybox';

/**
 * Returns the word that an interpreter takes for the file that it runs: an option of those that take none is that word. Only of those that are known: for another program of a base the same words may be
 * anything (`find /app/main -exec …`), and so may an option's value (`perl -I /app/main.pl …`).
 *
 * @param interpreter its path in the image, with every link followed
 * @param calledBy the path that the container starts
 * @param words what follows that
 */
export function fileGiven(interpreter: string, calledBy: string, words: readonly string[]): GivenFile {
  const file = lastPart(interpreter);
  const name = file === MANY_PROGRAMS ? lastPart(calledBy) : file;
  const rest = PYTHON.test(name) ? words.slice(flagsIn(words)) : words;
  if (!PYTHON.test(name) && !RUNS_FIRST_WORD.test(name))
    return { fault: `starts ${interpreter}, which is not a known interpreter` };
  const [path, ...more] = rest;
  return path === undefined
    ? { fault: 'does not give the interpreter a file to run' }
    : { path, words: more };
}

/** The last part of an absolute path. */
function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function flagsIn(words: readonly string[]): number {
  const first = words.findIndex((word) => !PYTHON_FLAG.test(word));
  return first < 0 ? words.length : first;
}
