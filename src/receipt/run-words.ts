import { dirname } from 'node:path';
import type { Bundle } from '../evidence/bundle-type.ts';
import { flagWords, type RunFlag } from '../foundation/run-flag.ts';
import { readFlags } from '../probes/run-flags.ts';

/** The names of one run among its arguments: the closed list of what may differ in another run of the same sandbox. */
export interface OwnNames {
  /** The container's. */
  readonly name: string;
  /** The folder of the run: its profile, INPUT and OUTPUT lie in it. */
  readonly folder: string;
  /** This program's own labels, by their keys; labels of the caller's stay as they are. */
  readonly labels: Readonly<Record<string, string>>;
}

/** A folder that no run has, and that stands for each one's own. */
const ANY: OwnNames = { name: 'ANY', folder: '/ANY', labels: {} };

const OWN_LABEL = /^(io\.sandbox-attestation\.[a-z.-]+)=/;

/**
 * Returns the flags of an attested run for another run of the same sandbox: byte for byte the same but for the names of
 * the closed list. Pure.
 */
export function flagsFor(attested: Bundle, own: OwnNames): readonly RunFlag[] {
  const { arguments: words } = attested.run;
  const flags = readFlags(words.slice(1, words.lastIndexOf(attested.image_digest)));
  const folder = dirname(attested.host.folders.input);
  return flags.map(({ flag, value }) =>
    value === undefined ? { flag } : { flag, value: valueFor(flag, value, folder, own) },
  );
}

/** Returns the words of a run's flags without the names of that one run: equal for two runs of the same sandbox. */
export function wordsOfAnyRun(run: Bundle): readonly string[] {
  return flagWords(flagsFor(run, ANY));
}

function valueFor(flag: string, value: string, folder: string, own: OwnNames): string {
  switch (flag) {
    case '--name':
      return own.name;
    case '--label': {
      const key = OWN_LABEL.exec(value)?.[1];
      return key === undefined ? value : `${key}=${own.labels[key] ?? ''}`;
    }
    case '--security-opt':
      return value === `seccomp=${folder}/seccomp.json` ? `seccomp=${own.folder}/seccomp.json` : value;
    case '-v':
      return value.startsWith(`${folder}/`) ? `${own.folder}${value.slice(folder.length)}` : value;
    default:
      return value;
  }
}
