import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { makeControlNetwork } from '../../../src/container/weakened/control-network.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { NAME_PREFIX, OWNER_LABEL, RUN_LABEL } from '../../../src/engine/labels.ts';
import type { Listed } from '../../../src/engine/listing.ts';
import { ownerHere } from '../../../src/engine/owner.ts';
import { ofDead } from '../../support/owner-names.ts';

let folder: string;
beforeEach(() => {
  networks = [];
  folder = mkdtempSync(join(tmpdir(), 'control-network-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** An engine whose client is this shell script; each call is noted. */
function engineThat(answers: string): Engine {
  const program = join(folder, 'docker');
  writeFileSync(program, `#!/bin/sh\necho "$@" >>${folder}/calls\n${answers}\n`, { mode: 0o755 });
  const client = { program, globalArguments: [], environment: { PATH: process.env['PATH'] ?? '' } };
  // In any order, as engines do it.
  const list = async () => {
    networks = [...networks.slice(1), ...networks.slice(0, 1)];
    return networks;
  };
  const calls = { list };
  return { name: 'docker', client, calls, facts: { rootless: false } } as unknown as Engine;
}
let networks: readonly Listed[] = [];
const removals = () =>
  readFileSync(join(folder, 'calls'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('network rm'));
const options = { name: 'a-network', labels: {}, signal: new AbortController().signal };

const ID = 'a1'.repeat(32);
const SAYS_ID = `[ "$2" = create ] && { echo ${ID}; exit 0; }; `;
const SAYS_NAME = '[ "$2" = create ] && { echo a-network; exit 0; }; ';
const inspected = (run: string) => `[ "$2" = inspect ] && { echo ${ID} ${run} me; exit 0; }; `;

test('is removed when the engine lets it go, not only at once', async () => {
  const busy = `${SAYS_ID}[ "$2" = rm ] && [ $(grep -c 'network rm' ${folder}/calls) -lt 3 ] && { echo 'network has active endpoints' >&2; exit 1; }; exit 0`;
  const network = await makeControlNetwork(engineThat(busy), options);
  await network.remove();
  expect(removals()).toHaveLength(3);
});

test.each<[string, string, readonly string[]]>([
  ['the id that the engine said', SAYS_ID, [ID]],
  // As Podman, whose ids follow from names.
  ['what has its labels, where the engine says a name', `${SAYS_NAME}${inspected('mine')}`, [ID]],
  ['nothing that has other labels', `${SAYS_NAME}${inspected('theirs')}`, []],
  ['nothing where nothing has the name', `${SAYS_NAME}[ "$2" = inspect ] && exit 1;`, []],
])('is removed by %s', async (_, answers, expected) => {
  const engine = engineThat(`${answers} exit 0`);
  const network = await makeControlNetwork(engine, { ...options, labels: { run: 'mine', owner: 'me' } });
  await network.remove();
  expect(removals()).toEqual(expected.map((id) => `network rm ${id}`));
});

test('that was not made is not removed, whoever has its name', async () => {
  const refused = `${inspected('theirs')} [ "$2" = create ] && { echo "network with name a-network already exists" >&2; exit 1; }; exit 0`;
  const made = makeControlNetwork(engineThat(refused), { ...options, labels: { run: 'mine', owner: 'me' } });
  await expect(made).rejects.toMatchObject({ code: 'control-network' });
  expect(removals()).toEqual([]);
});

test('that is gone is not waited for', async () => {
  const gone = `${SAYS_ID}[ "$2" = rm ] && { echo "Error: network a-network not found" >&2; exit 1; }; exit 0`;
  const network = await makeControlNetwork(engineThat(gone), options);
  await network.remove();
  expect(removals()).toHaveLength(1);
});

const TAKEN =
  '[ "$2" = create ] || exit 0; echo "Error: Pool overlaps with other one on this address space" >&2; exit 1';

const lives = async (digit = 'a') => labelled(await ownerHere(), digit.repeat(32));

test.each([
  ['somebody’s network that is none of a run', 15_000, [0.4, 2], async () => []],
  ['one of a live run, as long as there is time', 3_000, [2.9, 5], async () => [await lives()]],
  [
    'some of live runs that stay',
    60_000,
    [8.9, 25],
    async () => [await lives(), await lives('b'), await lives('c')],
  ],
] as const)(
  'of addresses that somebody has: %s',
  async (_, waitMs, [least, most], there) => {
    networks = await there();
    const seconds = await secondsWaited(waitMs);
    expect([seconds > least, seconds < most]).toEqual([true, true]);
  },
  60_000,
);

test('a signal ends the waiting while an engine’s list, or who is in it, does not answer', async () => {
  const stop = new AbortController();
  const engine = engineThat(TAKEN);
  const never = { ...engine, calls: { ...engine.calls, list: () => new Promise<never>(() => undefined) } };
  const made = makeControlNetwork(never, { ...options, signal: stop.signal });
  setTimeout(() => stop.abort(), 300);
  const began = performance.now();
  await expect(made).rejects.toMatchObject({ code: 'control-network' });
  expect(performance.now() - began).toBeLessThan(3_000);
});

test('the addresses of networks that come and go are waited for', async () => {
  const [one, another] = [await lives(), await lives('b')];
  networks = [one];
  const changing = setInterval(() => {
    networks = networks[0] === one ? [another] : [one];
  }, 2_000);
  try {
    expect(await secondsWaited(14_000)).toBeGreaterThan(13.9);
  } finally {
    clearInterval(changing);
  }
}, 60_000);

test.each([
  ['a signal', 60_000, 700],
  ['its time', 6_000, 60_000],
])('hundreds that dead runs seem to have left are removed until %s ends it', async (_, waitMs, signalMs) => {
  const owner = ofDead(await ownerHere());
  networks = Array.from({ length: 300 }, (_, at) => ({
    ...labelled(owner),
    names: [`${NAME_PREFIX}${at.toString(16).padStart(32, '0')}`],
  }));
  const slow = engineThat(`[ "$2" = rm ] && exec sleep 0.2\n${TAKEN}`);
  const began = performance.now();
  const made = makeControlNetwork(slow, { ...options, waitMs, signal: AbortSignal.timeout(signalMs) });
  await expect(made).rejects.toMatchObject({ code: 'control-network' });
  expect(removals().length).toBeGreaterThan(0);
  expect(performance.now() - began).toBeLessThan(5_000);
});

async function secondsWaited(waitMs: number): Promise<number> {
  const began = performance.now();
  const made = makeControlNetwork(engineThat(TAKEN), { ...options, waitMs });
  await expect(made).rejects.toMatchObject({ code: 'control-network' });
  return (performance.now() - began) / 1000;
}

function labelled(owner: string, run = 'a'.repeat(32)): Listed {
  return {
    id: '',
    image: '',
    names: [`${NAME_PREFIX}${run}`],
    labels: { [RUN_LABEL]: run, [OWNER_LABEL]: owner },
  };
}
