import { dirname } from 'node:path';
import { attackAnswers, testedIn } from '../../evidence/attack-answers.ts';
import type { Bundle } from '../../evidence/bundle-type.ts';
import type { Reading } from '../../evidence/reading.ts';
import type { Reason } from '../../evidence/reasons.ts';
import type { Sha256 } from '../../foundation/digest.ts';
import { AttestationError } from '../../foundation/errors.ts';
import type { Answered, Tested } from '../../probes/attack-list/attack-list.ts';
import { bounded } from './text.ts';

/** What the export is made of: one reading of a bundle, and what follows from it. */
export interface Basis {
  readonly reading: Reading;
  readonly bundle: Bundle;
  readonly bundleSha256: Sha256;
  readonly tested: Tested;
  readonly answered: readonly Answered[];
  /** Whether the caller waives that the kernel was not seen at the run's end. */
  readonly waivesEnd: boolean;
  /** The reader's reasons in words, without paths of the machine, and no more than an export can bear. */
  readonly reasons: readonly string[];
  /** Replaces the machine's own paths in a text that quotes the bundle. */
  readonly withoutPaths: (text: string) => string;
}

/**
 * Computes the basis of a reading.
 *
 * @throws AttestationError `no-bundle` when the reading has no bundle: there is nothing to export
 */
export function basisOf(reading: Reading): Basis {
  const { bundle, bundleSha256, reasons, waivers } = reading;
  if (bundle === null || bundleSha256 === null)
    throw new AttestationError('no-bundle', reasons[0]?.sentence ?? 'The reading has no bundle.');
  const withoutPaths = pathHider(bundle);
  return {
    reading,
    bundle,
    bundleSha256,
    tested: testedIn(reading),
    answered: attackAnswers(reading).answered,
    waivesEnd: waivers.includes('end-unobserved'),
    reasons: reasonsInWords(reasons, withoutPaths),
    withoutPaths,
  };
}

/** Names reasons by code and sentence: at most as many as a list may have. */
export function reasonsInWords(
  reasons: readonly Reason[],
  withoutPaths: Basis['withoutPaths'],
): readonly string[] {
  return bounded(reasons, ({ code, sentence }) => withoutPaths(`${code}: ${sentence}`));
}

/** The export leaves the machine's owner: a reason may quote a folder of the run, or what an engine mounted. */
function pathHider({ host: { folders, container, engine } }: Bundle): Basis['withoutPaths'] {
  const known = [
    ...Object.values(folders).flatMap((path) => [path, dirname(path)]),
    ...container.mounts.flatMap(({ source }) => source ?? []),
    ...container.engine_files,
    engine.client.program,
    engine.client.endpoint,
  ];
  // One name below the root is in the container as well, such as /tmp.
  const paths = [...new Set(known)].filter(hasFolder);
  paths.sort((a, b) => b.length - a.length);
  return (text) => paths.reduce((shown, path) => shown.replaceAll(path, '(a path of the machine)'), text);
}

function hasFolder(path: string): boolean {
  return path.split('/').filter((name) => name !== '').length > 1;
}

/** What one reading shows for an objective, before the reader's verdict counts. */
export interface Shown {
  readonly state: 'shown' | 'failed' | 'not-tested';
  /** Sentences: what was seen, what failed, or what is missing. */
  readonly why: readonly string[];
}
