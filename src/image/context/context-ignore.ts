import dockerignore from '@balena/dockerignore';

/** What a `.dockerignore` says of a path: copy it, leave it out, or leave it out with everything below it. */
export type IgnoreAnswer = 'copy' | 'leave-out' | 'leave-out-below';

/**
 * Reads a `.dockerignore` and answers for one path at a time. The engine applies the same file again to the staged
 * copy: a mistake here can only make a build fail or copy too much, never change what the image holds.
 *
 * @param text the file's text, empty for none
 */
export function ignoreRules(text: string): (path: string) => IgnoreAnswer {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const matcher = dockerignore.default({ ignorecase: false }).add(lines);
  const exceptions = lines.filter((line) => line.trim().startsWith('!')).map(fixedPart);
  return (path) => {
    if (!matcher.ignores(path)) return 'copy';
    return exceptions.some((exception) => mayBeBelow(exception, `${path}/`))
      ? 'leave-out'
      : 'leave-out-below';
  };
}

interface FixedPart {
  readonly text: string;
  /** Whether something with a wildcard follows, so that the pattern reaches further than `text`. */
  readonly open: boolean;
}

function fixedPart(line: string): FixedPart {
  const pattern = line
    .trim()
    .slice(1)
    .trim()
    .replace(/^(\.?\/)+/, '');
  const wildcard = pattern.search(/[*?[\\]|\.\./);
  return wildcard < 0 ? { text: pattern, open: false } : { text: pattern.slice(0, wildcard), open: true };
}

function mayBeBelow(exception: FixedPart, folder: string): boolean {
  return exception.text.startsWith(folder) || (exception.open && folder.startsWith(exception.text));
}
