import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { describeEngines } from '../engines.ts';
import { runCommand } from './command.ts';

/** The mounts of this machine that lie below an engine's storage. */
function mounts(): string[] {
  const table = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
  const places = table.map((line) => line.split(' ')[4] ?? '');
  return places.filter((place) => /^\/var\/lib\/(docker|containers)\/.+\/merged$/.test(place));
}

describeEngines('the mounts of an engine', (engine) => {
  it('are after a run what they were before: no container’s root stays mounted', async () => {
    const run = () =>
      runCommand(engine, [
        '--tag',
        'localhost/sandbox-attestation-test-mounts:attest',
        '--controls',
        'packet',
      ]);
    await run();
    // Other tests' containers come and go meanwhile: one that stays is there in every look.
    const before = new Set(mounts());
    const { result } = await run();
    expect(result.verdict).toBe('ACCEPTED');
    let stay = mounts().filter((place) => !before.has(place));
    for (let looks = 0; looks < 40 && stay.length > 0; looks += 1) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      const now = mounts();
      stay = stay.filter((place) => now.includes(place));
    }
    expect(stay).toEqual([]);
  }, 200_000);
});
