import { expect, it } from '@jest/globals';
import { weakenedRunsFor } from '../../src/probes/controls/together.ts';
import { describeEngine } from '../engines.ts';
import { runCommand } from './command.ts';

/**
 * What a run asks of its engine, in counts that do not depend on the machine: a client's start costs more than most answers.
 * Anyone who adds a call changes the list, and says in the commit what for.
 */
const TAG = ['--tag', 'localhost/sandbox-attestation-test-calls:attest'];

/** Of a default run. */
const MOST_CONTAINERS = 9;

/** The calls that `--verbose` shows, without ids, names and paths. */
async function callsOf(engine: 'docker' | 'podman', args: readonly string[], posture = false) {
  const { stderr, result } = await runCommand(engine, [...TAG, '--verbose', ...args], { posture });
  expect(result.reasons.filter(({ code }) => !code.startsWith('statement-'))).toEqual([]);
  return stderr.split('\n').flatMap((line) => {
    const client = new RegExp(
      `^(?:\\S*/(?:setpriv|nsenter) .*? )?\\S*/${engine} (?:--\\S+ \\S+ )*(\\S+)(?: (create|rm) )?`,
    ).exec(line);
    if (client) return [`${engine} ${client[1]}${client[2] === undefined ? '' : ` ${client[2]}`}`];
    const asked = /^curl .* --request (\S+) '?http:\/\/localhost(\S+?)'?$/.exec(line);
    if (asked === null) return [];
    const path = (asked[2] ?? '').replace(/^\/v[\d.]+(\/libpod)?/, '').replace(/\?.*$/, '');
    return [`${asked[1]} ${path.replace(/^(\/[a-z]+)\/(?!create$)[^/]+/, '$1/…')}`];
  });
}

describeEngine('docker', 'the calls of an engine', () => {
  it('are these for a single run whose image exists', async () => {
    await callsOf('docker', []);
    const calls = await callsOf('docker', []);
    expect(calls.slice().sort()).toEqual(
      [
        'GET /_ping',
        'GET /info',
        // The base image, before and after the build, and what has the image's name: the base must not.
        'GET /images/…/json',
        'GET /images/…/json',
        // It is built on under a name of this build alone, which another build cannot give away.
        'POST /images/…/tag',
        'docker build',
        // That name is looked at after the build, and moves to an empty image, which goes: another program may have moved it.
        'GET /images/…/json',
        'docker import',
        'POST /images/…/tag',
        'docker image rm',
        'GET /images/…/json',
        'GET /images/…/json',
        // The name that people and `doctor` know the base by, and the image's own.
        'POST /images/…/tag',
        'POST /images/…/tag',
        // What the builder made: an image that is labelled as such.
        'GET /images/…',
        'DELETE /images/…',
        'docker create',
        // A file in /out, and the container's files.
        'GET /containers/…/archive',
        'GET /containers/…/archive',
        'GET /containers/…/json',
        'GET /images/…/json',
        'POST /containers/…/attach',
        'POST /containers/…/wait',
        'POST /containers/…/start',
      ].sort(),
    );
  }, 200_000);

  it('are one client call for each container, and those of the build and the network, with negative controls and posture', async () => {
    const calls = await callsOf('docker', ['--controls', 'packet'], true);
    const clients = calls.filter((each) => /^docker (?!network )/.test(each));
    const started = calls.filter((each) => each === 'POST /containers/…/start').length;
    // The attested run, the weakened runs and the peer of their network, and three for the posture.
    expect(started).toBe(1 + weakenedRunsFor('packet', { name: 'docker', rootless: false }).length + 1 + 3);
    expect(started).toBeLessThanOrEqual(MOST_CONTAINERS);
    expect(clients.slice().sort()).toEqual([
      'docker build',
      ...Array.from({ length: started }, () => 'docker create'),
      'docker image rm',
      'docker import',
    ]);
    // Another run's network is waited for, and asked for again and again.
    const networks = new Set(calls.filter((each) => /^docker network (create|rm)$/.test(each)));
    expect(networks.size).toBe(2);
    // Sizes are asked of containers that can write, again and again while they run.
    const others = calls.filter((each) => !each.startsWith('docker ') && each !== 'GET /containers/…/json');
    expect(others.length).toBeLessThanOrEqual(100);
  }, 200_000);
});

describeEngine('podman', 'the calls of an engine', () => {
  it('are these for a single run whose image exists', async () => {
    await callsOf('podman', []);
    const calls = await callsOf('podman', []);
    expect(calls.slice().sort()).toEqual(
      [
        // Its service.
        'podman system',
        // Its storage.
        'GET /info',
        // The base image, before and after the build, and what has the image's name: the base must not.
        'GET /images/…/json',
        'GET /images/…/json',
        'podman tag',
        'podman build',
        'GET /images/…/json',
        // The tag, and the name of the build's own.
        'podman tag',
        'podman untag',
        'podman create',
        'POST /containers/…/init',
        'GET /containers/…/archive',
        'GET /containers/…/export',
        'GET /containers/…/json',
        'GET /images/…/json',
        'POST /containers/…/attach',
        'POST /containers/…/start',
        'POST /containers/…/wait',
        // Whether its record confirms the end.
        'GET /containers/…/json',
      ].sort(),
    );
  }, 200_000);

  it('are a container for each run, with negative controls and posture', async () => {
    const calls = await callsOf('podman', ['--controls', 'packet'], true);
    const created = calls.filter((each) => each === 'podman create').length;
    const weakened = weakenedRunsFor('packet', { name: 'podman', rootless: false }).length;
    // Those in the network of a control are started by the client, which enters it.
    const started = calls.filter((each) =>
      /^(?:POST \/containers\/…\/start|podman start)$/.test(each),
    ).length;
    expect([created, started]).toEqual([started, 1 + weakened + 1 + 3]);
    expect(started).toBeLessThanOrEqual(MOST_CONTAINERS);
  }, 200_000);
});
