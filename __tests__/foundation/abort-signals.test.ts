import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { after, firstOf } from '../../src/foundation/abort-signals.ts';

const MODULE = fileURLToPath(new URL('../../src/foundation/abort-signals.ts', import.meta.url));

/** Collects what nobody refers to until a second is over; then says which of two limits came: asked, and listened to. */
const PROGRAM = `
  const { after, firstOf } = await import(${JSON.stringify(MODULE)});
  const other = new AbortController();
  let heard = false;
  const asked = firstOf(after(300), other.signal);
  (() => firstOf(firstOf(after(300), other.signal), other.signal).addEventListener('abort', () => { heard = true; }))();
  const collecting = setInterval(() => { globalThis.gc(); Array.from({ length: 100_000 }, () => ({})); }, 20);
  setTimeout(() => { clearInterval(collecting); console.log(JSON.stringify([asked.aborted, heard])); }, 1_000);
`;

test('a limit comes, whoever asks for it or listens', () => {
  const words = ['--no-warnings', '--expose-gc', '--input-type=module', '--eval', PROGRAM];
  expect(spawnSync(process.execPath, words, { encoding: 'utf8' })).toMatchObject({ stdout: '[true,true]\n' });
});

test('the first of some signals gives the reason', () => {
  const [one, two] = [new AbortController(), new AbortController()];
  const first = firstOf(one.signal, two.signal);
  expect(first.aborted).toBe(false);
  two.abort('two');
  one.abort('one');
  expect(first).toMatchObject({ aborted: true, reason: 'two' });
  expect(firstOf(new AbortController().signal, one.signal, two.signal)).toMatchObject({ reason: 'one' });
});

test('a time limit says that it is one, or what it was given to say', async () => {
  const [plain, other] = [after(1), after(1, 'so')];
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(plain.reason).toMatchObject({ name: 'TimeoutError' });
  expect(other).toMatchObject({ aborted: true, reason: 'so' });
});
