import { AttestationError } from '../../foundation/errors.ts';
import { type Glob, readGlob } from './glob.ts';

/** Whether COPY takes a path: with everything below it, only something below it, or not at all. */
export type Wanted = 'whole' | 'something-below' | 'nothing';

/** As much work as an ignore file's patterns may be for all files of a context together. */
const MOST_STEPS = 200_000_000;

/**
 * Reads the sources of a Dockerfile's COPY lines, so that only what they name is staged.
 *
 * @param sources paths and patterns with `*` and `?`, relative to the context (a first slash does not count)
 * @returns a function that answers for a path relative to the context
 * @throws AttestationError `context-too-large` (usage), from the returned function, when patterns times files are too much
 */
export function wantedBy(sources: readonly string[]): (path: string) => Wanted {
  let steps = 0;
  const onSteps = (more: number) => {
    steps += more;
    if (steps > MOST_STEPS) throw tooMuch();
  };
  const all = sources.map((source) =>
    source
      .split('/')
      .filter((part) => part !== '' && part !== '.')
      .map((part) => partOf(part, onSteps)),
  );
  return (path) => {
    const parts = path.split('/');
    let best: Wanted = 'nothing';
    for (const source of all) {
      const both = Math.min(source.length, parts.length);
      if (!source.slice(0, both).every((part, at) => part.matches(parts[at] ?? ''))) continue;
      if (source.length <= parts.length) return 'whole';
      best = 'something-below';
    }
    return best;
  };
}

/**
 * Returns the matcher of one name of a source. A name that is not a pattern matches only itself: it may hold a bracket.
 */
function partOf(part: string, onSteps: (steps: number) => void): Glob {
  const glob = /[*?]/.test(part) ? readGlob(part, { onSteps }) : null;
  return glob ?? { matches: (name) => name === part };
}

function tooMuch(): AttestationError {
  return new AttestationError(
    'context-too-large',
    'The build context has more files than the patterns of COPY can be compared with in time.',
  );
}
