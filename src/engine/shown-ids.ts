/** Runs of ids: the first in the container, the first as the engine shows it outside, and how many follow each other. */
export interface IdRun {
  readonly inside: number;
  readonly shown: number;
  readonly count: number;
}

/** How an engine shows the owners of a container's files. */
export interface ShownIds {
  readonly users: readonly IdRun[];
  readonly groups: readonly IdRun[];
}

/** For an engine that shows a container's own ids. */
export const OWN_IDS: ShownIds = { users: [], groups: [] };

/** The greatest id: nobody has it (chown(2): it leaves an owner as it is), so that it equals no file's. */
const NOBODYS = 2 ** 32 - 1;

/** Returns the container's id for one that the engine shows; an id that it cannot have shown becomes nobody's. */
export function idInside(shown: number, runs: readonly IdRun[]): number {
  if (runs.length === 0) return shown;
  const run = runs.find((each) => shown >= each.shown && shown < each.shown + each.count);
  return run === undefined ? NOBODYS : run.inside + (shown - run.shown);
}

/** Reads runs in the form `inside:shown:count` (podman-inspect(1), IDMappings); a text of another form makes every id nobody's. */
export function idRuns(texts: readonly string[]): readonly IdRun[] {
  return texts.flatMap((text) => {
    const [, inside, shown, count] = /^(\d{1,10}):(\d{1,10}):(\d{1,10})$/.exec(text) ?? [];
    if (inside === undefined || shown === undefined || count === undefined)
      return [{ inside: NOBODYS, shown: 0, count: 0 }];
    return [{ inside: Number(inside), shown: Number(shown), count: Number(count) }];
  });
}
