import { expect, test } from '@jest/globals';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import { mutations } from '../evidence/mutations.ts';
import { codesOf, honestLaunch, read, readerOf, signedEvidence, sourceOf } from './honest-launch.ts';

/** Every so many of the changes are done. All of them take a minute. */
const EVERY = 3;

/**
 * What of a receipt only its signature protects: each with why a change of it can be CONFINED at all. A place that is
 * not here must block whatever is done to it.
 */
const ONLY_SIGNED: readonly (readonly [RegExp, string])[] = [
  [/^tool\.version$/, 'said of the writer'],
  [/^venue_facts\.(hostname|kernel|distribution)$/, 'claims: the machine’s own id decides, and host.system'],
  [/^challenge$/, 'a claim about the caller'],
  [/^workload\.command$/, 'no command, in two forms'],
  [/^input\.files/, 'INPUT is not kept: only its form is checked'],
  [/^run\.(exit_code|duration_ms|timeout_seconds)$/, 'said of the workload'],
  [/^host\.engine\.client\.pull_credentials$/, 'said of the caller'],
  [/^host\.container\.(env_keys|engine_files)/, 'within what is allowed'],
  [/^host\.container\.(mounts|ulimits)$/, 'the order of the list'],
  [/^host\.image\.config_digest$/, 'some engines do not report it'],
  [/^host\.root\./, 'the layers are not kept'],
  [/^host\.kernel\.(exe_sha256|comm)$/, 'some callers may not read it; the workload chooses it'],
  [/^host\.kernel\.(uid_map|gid_map)/, 'ranges in which the workload does not lie'],
  [/^host\.kernel(_end)?\.status\.seccomp_filters$/, 'within what is allowed'],
  [/^host\.kernel_end\.(looks|looked_ms_before_end)$/, 'within what is allowed'],
  [/^output\.files$/, 'the order of the list'],
  [/^streams\.(stdout|stderr)\.written$/, 'what is not kept'],
];

test('nothing of an unsigned receipt but what only a signature protects is CONFINED changed', async () => {
  const launch = await honestLaunch(signedEvidence(null));
  const expectations = readerOf(launch, { trust: { kind: 'not-chosen' }, waivers: new Set(['unsigned']) });
  const taken: string[] = [];
  const faults: string[] = [];
  const honest = Buffer.from(writeJson(launch.receipt));
  const trials = [...mutations(launch.receipt)].filter((_, nth) => nth % EVERY === 0);
  for (const { place, path, change, value } of trials) {
    const receipt = writeJson(value);
    if (honest.equals(receipt)) continue;
    const reading = await read({ ...sourceOf(launch, null), receipt }, expectations);
    if (codesOf(reading).includes('reader-fault')) faults.push(`${path}: ${change}`);
    const isKnown = ONLY_SIGNED.some(([pattern]) => pattern.test(place));
    if (reading.verdict === 'CONFINED' && !isKnown) taken.push(`${path}: ${change}`);
  }
  expect(faults).toEqual([]);
  expect(taken).toEqual([]);
  expect(trials.length).toBeGreaterThan(500);
}, 300_000);
