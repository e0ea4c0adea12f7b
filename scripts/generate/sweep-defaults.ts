/**
 * How many more system calls an engine's own default profile lets through than this project's do: the posture's sweep,
 * made in a real container under each of the three, with everything else as in an attested run. Every answer is
 * the kernel's; a call counts as let through unless the filter itself refused it.
 *
 *   node scripts/generate/sweep-defaults.ts docker|podman IMAGE_ID
 *
 * IMAGE_ID is an image built from Dockerfile.sandbox. Exit 0 only when kernel and evaluator agree under all three.
 */
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { inPool } from '../../src/attest/auxiliary/pool.ts';
import { planPosture } from '../../src/attest/auxiliary/posture.ts';
import type { LoadedProfile } from '../../src/container/load-profile.ts';
import { makeRunFolder, removeRunFolder } from '../../src/container/run-folder.ts';
import { newRunId } from '../../src/container/run-id.ts';
import { chooseEngine } from '../../src/engine/choose-engine.ts';
import { isSha256, sha256Of } from '../../src/foundation/digest.ts';
import { numbersOf, sweepFindings, sweepOf } from '../../src/probes/posture/sweep.ts';
import { isUndecided } from '../../src/seccomp/evaluate.ts';
import { type NormalisedProfile, parseOciConfig, parseProfile } from '../../src/seccomp/profile.ts';
import { nameOf } from '../../src/seccomp/syscalls.ts';
import { writeProfile } from '../../src/seccomp/write-profile.ts';
import { readMachine } from '../../src/venue/machine.ts';

/** The engines' own, as they were recorded of real containers without capabilities (__tests__/fixtures/seccomp). */
const DEFAULTS = {
  docker: 'docker26-default-no-capabilities.json',
  podman: 'podman5-default-no-capabilities.json',
} as const;

const [name, imageId] = process.argv.slice(2);
if ((name !== 'docker' && name !== 'podman') || !isSha256(imageId)) {
  throw new Error('usage: sweep-defaults.ts docker|podman IMAGE_ID');
}
const image = imageId;
const root = new URL('../../', import.meta.url);
const main = await makeRunFolder(tmpdir(), newRunId(), '');
try {
  const { clientConfig } = main;
  const engine = await chooseEngine(name, {
    environment: process.env,
    clientConfig,
    machine: await readMachine(),
  });
  const { architecture } = engine.system;
  const own = async (file: string) =>
    parseProfile(await readFile(new URL(`seccomp/${file}.json`, root), 'utf8'), architecture);
  const recorded = parseOciConfig(
    await readFile(new URL(`__tests__/fixtures/seccomp/${DEFAULTS[name]}`, root), 'utf8'),
  );
  if (recorded === null) throw new Error(`${DEFAULTS[name]} holds no filter`);
  const profiles: readonly (readonly [string, NormalisedProfile])[] = [
    [`${engine.runtime}'s own default`, decided(recorded)],
    ['targeted-deny', await own('targeted-deny')],
    ['deny-by-default', await own('deny-by-default')],
  ];
  const swept = new Map<string, readonly string[]>();
  for (const [title, normalised] of profiles) {
    const { open, differing } = await sweepUnder(normalised);
    swept.set(title, open);
    console.log(`${title}: ${open.length} calls let through`);
    if (differing.length === 0) continue;
    console.log(`  kernel and evaluator differ: ${differing.join('; ')}`);
    process.exitCode = 1;
  }
  const [[theirs = '', there = []] = [], ...ours] = swept;
  for (const [title, here] of ours) {
    const more = there.filter((call) => !here.includes(call));
    console.log(`${more.length} calls that ${theirs} lets through and ${title} refuses: ${more.join(' ')}`);
  }

  async function sweepUnder(normalised: NormalisedProfile) {
    const posture = await planPosture({
      engine,
      runId: main.id,
      images: { reference: { id: image, entrypoint: ['/usr/bin/python3'] } },
      profile: loaded(normalised),
      extra: [],
      only: ['sweep'],
      temporaryFolder: tmpdir(),
      projectFolder: fileURLToPath(root),
      timeoutMs: 60_000,
      note: (text) => console.error(text),
    });
    await inPool(posture.tasks, 1);
    const swept = posture.results()[0]?.sweep;
    if (swept === undefined || swept === null) throw new Error('the sweep did not run');
    // runc answers ENOSYS before the filter to calls newer than the newest call that a profile names.
    const plan = sweepOf(normalised, architecture).filter(({ expected }) => expected === 'denied-or-absent');
    const before = new Set(plan.map(({ number }) => number));
    const denied = new Set([
      ...numbersOf(swept.denied),
      ...numbersOf(swept.absent).filter((number) => before.has(number)),
    ]);
    return {
      // Numbers without a call prove nothing: a kernel answers ENOSYS to them whatever the filter does.
      open: numbersOf(swept.called).flatMap((number) =>
        denied.has(number) ? [] : (nameOf(architecture, number) ?? []),
      ),
      differing: sweepFindings(swept, normalised, architecture),
    };
  }
} finally {
  await removeRunFolder(main);
}

function loaded(normalised: NormalisedProfile): LoadedProfile {
  const text = writeProfile(normalised);
  return { name: 'file', source: 'measured', text, sha256: sha256Of(text), normalised, findings: [] };
}

/**
 * Returns the calls without those that a profile answers in two ways: engines and libseccomp settle them by order,
 * which is lost here.
 */
function decided(profile: NormalisedProfile): NormalisedProfile {
  const undecided = new Set(
    profile.rules.map((rule) => rule.name).filter((call) => isUndecided(profile, call)),
  );
  if (undecided.size > 0)
    console.log(`left out, as the default answers them in two ways: ${[...undecided].join(' ')}`);
  return { ...profile, rules: profile.rules.filter((rule) => !undecided.has(rule.name)) };
}
