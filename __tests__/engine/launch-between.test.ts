import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { AttestResult } from '../../src/attest/attest.ts';
import { OWNER_LABEL, WORKLOAD_TAG } from '../../src/engine/labels.ts';
import { ownerHere } from '../../src/engine/owner.ts';
import type { LaunchInputs } from '../../src/launch/inputs.ts';
import type { LaunchResult } from '../../src/launch/result.ts';
import { describeEngines } from '../engines.ts';
import { type Between, ChangingEngine } from './between.ts';
import { built, LaunchTest, LENIENT, LOOKED_AT_SECONDS } from './launched.ts';
import { ofThisProcess } from './leftovers.ts';

const TAG = 'localhost/sandbox-attestation-test:launch-between';
const SAYS = (word: string) =>
  `import time\nprint("${word}", flush=True)\ntime.sleep(${LOOKED_AT_SECONDS})\n`;

describeEngines('what changes between the gate and the start of a launch', (engine) => {
  let changing: ChangingEngine;
  let test: LaunchTest;
  let attested: AttestResult;
  let owner: string;
  beforeAll(async () => {
    owner = `label=${OWNER_LABEL}=${await ownerHere()}`;
    changing = new ChangingEngine(engine);
    test = await LaunchTest.make(engine, changing.environment);
    const { engineProgram } = changing;
    attested = await test.attest({ allowEngineEndpoint: engine === 'docker', engineProgram, tag: TAG });
  }, 120_000);
  afterEach(() => changing.settle());
  afterAll(async () => {
    expect(await ofThisProcess(engine)).toEqual([]);
    spawnSync(engine, ['rmi', '--force', TAG]);
    await changing.remove();
    await test.remove();
  });

  const waivers = new Set([...LENIENT.waivers, ...(engine === 'docker' ? ['engine-endpoint' as const] : [])]);
  const expectations = { ...LENIENT, waivers };
  const launch = async (
    between: Between,
    inputs: Partial<LaunchInputs> = {},
    word = 'its own',
    signal?: AbortSignal,
  ) => {
    const image = built(await test.context(SAYS(word)));
    await changing.prepare(between);
    const { engineProgram } = changing;
    return test.launch(
      attested.evidenceFolder,
      { image, engineProgram, expectations, ...inputs },
      { progress: changing.progress(between), ...(signal === undefined ? {} : { signal }) },
    );
  };

  /** The next patch release: nothing that is known about an engine's answers differs. */
  const other = () =>
    attested.bundle.host.engine.version.replace(/\d+$/, (patch) => String(Number(patch) + 1));

  it('the engine’s version: the created container does not start', async () => {
    const { result, wrote } = await launch({ version: other() });
    expect(codesOf(result)).toEqual(['host-drift engine-version']);
    expect(result).toMatchObject({ kind: 'refused', at: 'container' });
    expect(wrote).toBe('');
  });

  it('and where a policy tolerates that, the receipt names the engine that created it', async () => {
    const tolerate = { ...LENIENT.launch, tolerate: ['engine-version'] };
    const { result } = await launch(
      { version: other() },
      { expectations: { ...expectations, launch: tolerate } },
    );
    expect(codesOf(result)).toEqual([]);
    if (result.kind !== 'ended') throw new Error('it did not run');
    const { receipt, headline } = result.reading;
    expect(receipt?.host.engine.version).toBe(other());
    expect(receipt?.workload.tolerated).toEqual(['engine-version']);
    expect(headline).toContain('tolerated: engine-version');
  });

  it('the container, by another one of its name: that one does not run, nobody takes it for the workload, and it is left alone', async () => {
    const others = test.fresh('others');
    const script = `
      id=$($ENGINE ps --all --quiet --no-trunc --filter ${owner})
      name=$($ENGINE inspect --format '{{.Name}}' $id); image=$($ENGINE inspect --format '{{.Image}}' $id)
      $ENGINE rm --force $id
      $ENGINE create --name \${name#/} --label ${owner.slice('label='.length)} $image > ${others}`;
    const ended = await launch({ script }).catch((error: unknown) => error);
    // It was created by somebody else, whatever it is named: it is not the run's to remove.
    const removed = spawnSync(engine, ['rm', readFileSync(others, 'utf8').trim()], { encoding: 'utf8' });
    expect(removed).toMatchObject({ status: 0 });
    if (ended instanceof Error) return expect(ended).toMatchObject({ code: 'engine-stopped' });
    const { result, wrote } = ended as Launched;
    expect(wrote).toBe('');
    expect(codesOf(result)).toContain('workload-not-started');
    expect(result).toMatchObject({ verdict: 'BLOCKED' });
  });

  it('the container, started by someone else: its end is not taken for a launch’s', async () => {
    const script = `$ENGINE start $($ENGINE ps --all --quiet --no-trunc --filter ${owner})`;
    const { result } = await launch({ script });
    expect(codesOf(result)).toContain('workload-not-started');
    expect(result).toMatchObject({ verdict: 'BLOCKED' });
  });

  it('an interruption: the created container does not start, and nothing is left', async () => {
    const asked = test.fresh('asked');
    const interrupt = new AbortController();
    const waiting = setInterval(() => {
      if (existsSync(asked)) interrupt.abort('SIGTERM');
    }, 10);
    const script = `touch ${asked}; sleep 0.5`;
    const launched = launch({ script }, {}, 'its own', interrupt.signal);
    await expect(launched).rejects.toMatchObject({ code: 'cancelled' });
    clearInterval(waiting);
    expect(interrupt.signal.aborted).toBe(true);
    expect(await ofThisProcess(engine)).toEqual([]);
  });

  it('the tag of the workload’s image: its image runs all the same', async () => {
    const script = `$ENGINE tag ${attested.bundle.image_digest} ${WORKLOAD_TAG}`;
    const { result, wrote } = await launch({ script });
    expect(codesOf(result)).toEqual([]);
    expect(wrote).toBe('its own\n');
  });
});

type Launched = Awaited<ReturnType<LaunchTest['launch']>>;

function codesOf(result: LaunchResult): string[] {
  const { reasons } = result.kind === 'ended' ? result.reading : result;
  return reasons.map(({ code, subject }) => `${code} ${subject ?? ''}`.trim());
}
