import type { RunContext } from '../attest/run-context.ts';
import { printable } from '../foundation/errors.ts';
import { systemProgram } from '../foundation/programs.ts';

/** What a run starts besides the engine's client, and for what. Each is found in the system's folders, not in PATH. */
const PROGRAMS = [
  ['apt-get', 'a base made from packages'],
  ['dpkg-deb', 'a base made from packages'],
  ['setpriv', 'the end of a build, and the service of Podman'],
  ['unshare', 'negative controls without a network'],
  ['nsenter', 'negative controls without a network'],
] as const;

/** One thing that a run takes from this machine, and where from. */
export interface Taken {
  readonly what: string;
  readonly from: string;
}

/** Returns which programs a run would start here, and in which folders it keeps things, with what chose each. */
export async function takenHere({
  cacheFolder,
  stateFolder,
  environment,
}: Pick<RunContext, 'cacheFolder' | 'stateFolder' | 'environment'>): Promise<readonly Taken[]> {
  const programs = PROGRAMS.map(async ([what, use]) => ({
    what,
    from: `${await placeOf(what)}, for ${use}`,
  }));
  return [
    ...(await Promise.all(programs)),
    { what: 'cache', from: chosen(cacheFolder, environment, 'XDG_CACHE_HOME') },
    ...(stateFolder === null
      ? []
      : [{ what: 'own key', from: chosen(stateFolder, environment, 'XDG_STATE_HOME') }]),
  ];
}

async function placeOf(program: string): Promise<string> {
  try {
    return (await systemProgram(program)) ?? 'missing';
  } catch {
    return 'refused: others than root can change it';
  }
}

function chosen(folder: string, environment: RunContext['environment'], variable: string): string {
  const by = environment[variable] ? `, chosen by ${variable}` : '';
  return `${printable(folder, 200)}${by}`;
}
