import { type Glob, readGlob } from './glob.ts';

/** Whether COPY takes a path: with everything below it, only something below it, or not at all. */
export type Wanted = 'whole' | 'something-below' | 'nothing';

/**
 * Reads the sources of a Dockerfile's COPY lines, so that only what they name is staged.
 *
 * @param sources paths and patterns with `*` and `?`, relative to the context (a first slash does not count)
 * @returns a function that answers for a path relative to the context
 */
export function wantedBy(sources: readonly string[]): (path: string) => Wanted {
  const all = sources.map((source) =>
    source
      .split('/')
      .filter((part) => part !== '' && part !== '.')
      .map(partOf),
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
function partOf(part: string): Glob {
  const glob = /[*?]/.test(part) ? readGlob(part) : null;
  return glob ?? { matches: (name) => name === part };
}
