import type { EngineName } from '../../foundation/engine-name.ts';
import { flagBegins, type RunFlag } from '../../foundation/run-flag.ts';
import type { Allowance } from '../../seccomp/allow-calls.ts';
import { raiseLimit } from '../restrictions/limit-flags.ts';

/** One thing that a weakened run removes from the sandbox or adds to it. */
export type Weakening =
  /** Leaves out the planned flags that begin so. */
  | { readonly kind: 'without-flag'; readonly flag: string }
  /** Adds a flag that the run never gives; only on one engine if `engine` names it. */
  | {
      readonly kind: 'with-flag';
      readonly flag: string;
      readonly value?: string;
      readonly engine?: EngineName;
    }
  /** Gives the planned flags that begin so another value. */
  | { readonly kind: 'other-value'; readonly flag: string; readonly value: string }
  /** Raises the limit of the planned flags that begin so, by this amount in the limit's own unit. */
  | { readonly kind: 'higher-limit'; readonly flag: string; readonly by: number }
  /** On a network that leads nowhere, with this address or any. */
  | { readonly kind: 'network'; readonly address: string | null }
  /** The run's profile, with these calls allowed (seccomp/allow-calls.ts). */
  | { readonly kind: 'profile'; readonly allows: Exclude<Allowance, 'listening'> }
  /** /in is mounted writable. */
  | { readonly kind: 'input-writable' }
  /** /out is mounted without the options that keep programs in it from being executed. */
  | { readonly kind: 'output-executable' }
  /** Every user may write the staged folder. */
  | { readonly kind: 'input-for-all' }
  /** INPUT holds an empty file of this name with a setuid and an execute bit. */
  | { readonly kind: 'setuid-file'; readonly name: string }
  /** OUTPUT holds a folder of this name before the payload starts. */
  | { readonly kind: 'output-taken'; readonly name: string }
  /** An empty file of the run's own folder is mounted there, read-only. */
  | { readonly kind: 'file-at'; readonly path: string }
  /** An image of its own with one more layer: this program's executable at this path, which writes a nonce to /out. */
  | { readonly kind: 'program-at'; readonly path: string };

/** What only a weakened run has. */
export interface WeakenedPlace {
  readonly engine: EngineName;
  /** Host paths: the run's folder, the staged INPUT and OUTPUT. */
  readonly root: string;
  readonly input: string;
  readonly output: string;
  /** The network that leads nowhere; null without one. */
  readonly network: string | null;
}

/** The empty file in a weakened run's folder that {@link Weakening} `file-at` mounts. */
export const EMPTY_FILE = 'empty';

/** Returns the planned flags, weakened. Pure: the writer runs them, and the reader expects them. */
export function weakenFlags(
  flags: readonly RunFlag[],
  weakenings: readonly Weakening[],
  place: WeakenedPlace,
): readonly RunFlag[] {
  return weakenings.reduce<readonly RunFlag[]>(
    (planned, weakening) => weakenOnce(planned, weakening, place),
    flags,
  );
}

/** Whether every flag that these remove or change is planned; a missing flag would weaken nothing. */
export function weakensWhatIsThere(flags: readonly RunFlag[], weakenings: readonly Weakening[]): boolean {
  return weakenings.every(
    (each) =>
      (each.kind !== 'without-flag' && each.kind !== 'other-value' && each.kind !== 'higher-limit') ||
      flags.some((flag) => flagBegins(flag, each.flag)),
  );
}

function weakenOnce(
  flags: readonly RunFlag[],
  weakening: Weakening,
  place: WeakenedPlace,
): readonly RunFlag[] {
  switch (weakening.kind) {
    case 'without-flag':
      return flags.filter((planned) => !flagBegins(planned, weakening.flag));
    case 'with-flag': {
      const { flag, value, engine = place.engine } = weakening;
      if (engine !== place.engine) return flags;
      return [...flags, value === undefined ? { flag } : { flag, value }];
    }
    case 'other-value':
      return withValue(flags, weakening.flag, weakening.value);
    case 'higher-limit':
      return flags.map((planned) =>
        flagBegins(planned, weakening.flag) ? raiseLimit(planned, weakening.by) : planned,
      );
    case 'network':
      return place.network === null ? flags : onNetwork(flags, place.network, weakening.address);
    case 'input-writable':
      return withValue(flags, `-v ${place.input}:/in:ro`, `${place.input}:/in:rw`);
    case 'output-executable':
      // Docker accepts neither noexec nor exec for a folder: there it is executable already.
      return withValue(flags, `-v ${place.output}:/out:rw,noexec`, `${place.output}:/out:rw,exec`);
    case 'file-at':
      return [...flags, { flag: '-v', value: `${place.root}/${EMPTY_FILE}:${weakening.path}:ro` }];
    // These are not in the flags: the profile's text, the folders, the image.
    case 'profile':
    case 'input-for-all':
    case 'setuid-file':
    case 'output-taken':
    case 'program-at':
      return flags;
  }
}

function withValue(flags: readonly RunFlag[], words: string, value: string): readonly RunFlag[] {
  return flags.map((planned) => (flagBegins(planned, words) ? { flag: planned.flag, value } : planned));
}

function onNetwork(flags: readonly RunFlag[], network: string, address: string | null): readonly RunFlag[] {
  return flags.flatMap((planned) =>
    planned.flag === '--network'
      ? [
          { flag: '--network', value: network },
          ...(address === null ? [] : [{ flag: '--ip', value: address }]),
          // Without it Docker before 26.0 uses the host's own resolver, on the host's network, for a container of an
          // internal network (CVE-2024-29018), and a payload's names would leave the machine. Loopback is the
          // container's.
          { flag: '--dns', value: '127.0.0.1' },
        ]
      : [planned],
  );
}
