import { expect, it } from '@jest/globals';
import { confirmed } from '../../src/engine/podman/confirmed-end.ts';
import { AttestationError } from '../../src/foundation/errors.ts';

const END = { kind: 'exited', exitCode: 0, stderr: '' } as const;
const never = async () => null;

it.each(['exited', 'stopped', 'removing', 'gone'])('an end is confirmed by the state %s', async (state) => {
  expect(await confirmed(END, async () => state)).toBe(END);
});

it('of a container that goes on to be called running nobody knows the end', async () => {
  const limit = () => AbortSignal.abort();
  expect(await confirmed(END, async () => 'running', { limit })).toEqual({ kind: 'lost' });
});

it('says why Podman gives no answer', async () => {
  const locked = new AttestationError('engine-locked', 'Another process keeps a lock.');
  const limit = () => AbortSignal.abort(locked);
  await expect(confirmed(END, never, { limit })).rejects.toBe(locked);
});
