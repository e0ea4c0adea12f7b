import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { call } from '../../engine/client.ts';
import type { Engine } from '../../engine/engine.ts';
import { containersOn } from '../../engine/network-containers.ts';
import { ENGINE_TRAITS } from '../../engine/traits.ts';
import { after, firstOf } from '../../foundation/abort-signals.ts';
import { AttestationError, printable } from '../../foundation/errors.ts';
import { untilAborted } from '../../foundation/until-aborted.ts';
import { CONTROL_NETWORK, routesTowards } from '../../probes/controls/host-routes.ts';
import { deadContainers, deadNetworks, livingNetworks } from '../orphans/orphans.ts';
import { ownNetworkNamespace } from './own-network-namespace.ts';

/** The network of the negative controls that need one. It leads nowhere, and this machine has no address in it. */
export interface ControlNetwork {
  readonly name: string;
  /** The engine, called so that what it starts is on this network and not on this machine's. */
  readonly engine: Engine;
  /** @throws AttestationError `host-route-changed` if this machine's own way to 1.1.1.1 is not what it was */
  readonly seeThatTheHostIsUntouched: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

export interface ControlNetworkOptions {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** How long to wait for another run's network of this kind. */
  readonly waitMs?: number;
  readonly signal: AbortSignal;
}

/** A machine has one such network at a time: engines refuse to give out its addresses twice. */
const WAIT_MS = 60_000;
/**
 * The part of that time that addresses are waited for while no run seems to have them, and the part in which dead runs'
 * networks are removed: anybody may leave hundreds.
 */
const [NOBODY, REMOVING] = [1 / 30, 1 / 6];
/**
 * How often it is tried while the same network stays, which a live run has for some seconds: some fifteen on a quiet machine,
 * and longer on a busy one, where each try takes longer. Anybody may give a network the labels of a run, and answer for it.
 */
const TRIES = 36;
const TAKEN = /overlap|already used|subnet .{0,200} is used/i;

/**
 * Makes the network, in a network namespace of its own where the engine would give this machine an address in it
 * (measured).
 *
 * @throws AttestationError `control-network` if it cannot be made or another run's stays, `host-route-changed`,
 *   or `network-namespace`
 */
export async function makeControlNetwork(
  engine: Engine,
  options: ControlNetworkOptions,
): Promise<ControlNetwork> {
  const before = await hostRoutes();
  const { reachesHost } = ENGINE_TRAITS[engine.name].isolatedNetwork;
  const namespace = reachesHost(engine.facts) ? await ownNetworkNamespace() : null;
  const inside = namespace === null ? engine : engine.through(namespace.inside(engine.client));
  const made: { id: string | null } = { id: null };
  const network: ControlNetwork = {
    name: options.name,
    engine: inside,
    seeThatTheHostIsUntouched: async () => {
      if ((await hostRoutes()).join('\n') !== before.join('\n')) throw routeChanged();
    },
    remove: async () => {
      await removeNetwork(inside, options, made.id).finally(() => namespace?.leave());
    },
  };
  try {
    made.id = await create(inside, options);
    await network.seeThatTheHostIsUntouched();
    return network;
  } catch (error) {
    await network.remove();
    throw error;
  }
}

/** How long an engine may still hold the network for a container that it is removing (`--rm` goes on after its end). */
const REMOVAL = { withinMs: 10_000, afterSignalMs: 1_500, everyMs: 250 } as const;

/** @param madeId null if the engine did not say one: what has the name may be somebody else's by now */
async function removeNetwork(
  engine: Engine,
  options: ControlNetworkOptions,
  madeId: string | null,
): Promise<void> {
  const id = madeId ?? (await ownNetwork(engine, options));
  if (id === null) return;
  const { signal } = options;
  const limit = () => (signal.aborted ? REMOVAL.afterSignalMs : REMOVAL.withinMs);
  for (const began = performance.now(); performance.now() < began + limit(); ) {
    const removed = await call(engine.client, ['network', 'rm', id], { timeoutMs: REMOVAL.withinMs });
    if (removed.exitCode === 0 || /not found|no such network/i.test(removed.stderr)) return;
    await sleep(REMOVAL.everyMs);
  }
}

/** Returns the id of the network of this name if it has this run's labels. Podman makes the id of the name alone. */
async function ownNetwork(
  { client }: Engine,
  { name, labels }: ControlNetworkOptions,
): Promise<string | null> {
  const keys = Object.keys(labels).map((key) => `{{index .Labels "${key}"}}`);
  const asked = ['network', 'inspect', '--format', ['{{.ID}}', ...keys].join(' '), name];
  const { exitCode, stdout } = await call(client, asked, { timeoutMs: REMOVAL.withinMs });
  const [id = '', ...values] = stdout.trim().split(' ');
  const isOwn = values.join(' ') === Object.values(labels).join(' ');
  return exitCode === 0 && ENGINE_ID.test(id) && isOwn ? id : null;
}

const ENGINE_ID = /^[0-9a-f]{64}$/;

/** Returns the id that the engine says, if it says one: Podman says the name. */
async function create(engine: Engine, options: ControlNetworkOptions): Promise<string | null> {
  const waitMs = options.waitMs ?? WAIT_MS;
  const began = performance.now();
  let there = { names: '', tries: 0, since: began };
  const removing = firstOf(after(waitMs * REMOVING), options.signal);
  for (;;) {
    const result = await call(engine.client, creation(engine, options), { timeoutMs: 30_000 });
    const id = result.stdout.trim();
    if (result.exitCode === 0) return ENGINE_ID.test(id) ? id : null;
    const said = result.stderr.trim();
    if (!TAKEN.test(said) || options.signal.aborted) throw notMade(said);
    // Engines list them in any order.
    const living = await untilSignal(livingNetworks(engine), options.signal);
    if (living === null) throw notMade(said);
    const names = living.sort().join(' ');
    const now = performance.now();
    there = names === there.names ? { ...there, tries: there.tries + 1 } : { names, tries: 0, since: now };
    const isNobodys = names === '' && now - there.since > waitMs * NOBODY;
    if (now - began > waitMs || there.tries > TRIES || isNobodys) throw notMade(said);
    await removeDead(engine, removing);
    await sleep(250);
  }
}

function creation({ name }: Engine, options: ControlNetworkOptions): string[] {
  const { subnet, gateway } = CONTROL_NETWORK;
  const own = ENGINE_TRAITS[name].isolatedNetwork.flags(gateway);
  const labels = Object.entries(options.labels).flatMap(([key, value]) => ['--label', `${key}=${value}`]);
  return ['network', 'create', '--internal', ...own, '--subnet', subnet, ...labels, options.name];
}

/** Null if the signal comes first: anybody may make lists long, and answer for what is in them. */
function untilSignal<T>(work: Promise<T>, signal: AbortSignal): Promise<T | null> {
  return untilAborted(signal, work).catch((error: unknown) => {
    if (signal.aborted) return null;
    throw error;
  });
}

/** The network of a dead run would hold the addresses for good. Anybody else's container on it stays, and so does it. */
async function removeDead(engine: Engine, signal: AbortSignal): Promise<void> {
  const networks = signal.aborted ? null : await untilSignal(deadNetworks(engine), signal);
  if (networks === null || networks.size === 0) return;
  const containers = await untilSignal(deadContainers(engine), signal);
  if (containers === null) return;
  const dead = new Set(containers.values());
  const asked = { timeoutMs: 30_000, signal };
  for (const [name, id] of networks) {
    const there = await containersOn(engine, name, asked);
    if (there === null) return;
    const gone = there.filter((each) => dead.has(each));
    for (const each of gone) await engine.calls.remove(each, { keepsVolumes: true });
    if (gone.length === there.length) await call(engine.client, ['network', 'rm', id], asked);
  }
}

async function hostRoutes(): Promise<readonly string[]> {
  const [route, fibTrie] = await Promise.all([
    readFile('/proc/net/route', 'utf8'),
    readFile('/proc/net/fib_trie', 'utf8'),
  ]);
  return routesTowards(route, fibTrie);
}

function notMade(said: string): AttestationError {
  return new AttestationError(
    'control-network',
    `The negative controls' network was not made: ${printable(said, 200)}.`,
  );
}

function routeChanged(): AttestationError {
  return new AttestationError(
    'host-route-changed',
    "This machine's own routes or addresses towards 1.1.1.1 changed while the negative controls' network was there; it was removed.",
  );
}
