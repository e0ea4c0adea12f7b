import { Writable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { showStreams } from '../../src/action/shown-streams.ts';

/** Everything that a target gets, as text. */
class Kept extends Writable {
  text = '';

  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

async function shown(pieces: readonly string[], mostBytes?: number): Promise<string> {
  const [stdout, stderr] = [new Kept(), new Kept()];
  const streams = showStreams({ stdout, stderr }, mostBytes);
  for (const piece of pieces) await streams.onOutput('stdout', Buffer.from(piece));
  await streams.end();
  expect(stderr.text).toBe('');
  return stdout.text;
}

const REST = 'More than 8 bytes of stdout: the rest is not shown.\n';

test.each<[string, readonly string[], string]>([
  ['lines', ['a\nb', 'c\n'], 'a\nbc\n'],
  ['a last line without its end', ['a'], 'a\n'],
  ['exactly as much as is shown', ['1234\n', '67\n'], '1234\n67\n'],
  ['more than is shown', ['1234\n', '678\nxyz\n'], `1234\n678\n${REST}`],
  ['more than is shown, one piece later', ['1234567\n', 'x\n', 'y\n'], `1234567\n\n${REST}`],
  ['half of a command before more', ['123456:', ':error::x\n'], `\n${REST}`],
  ['half of a word, which may be a login, before more', ['1 u:pass@h\n'], `1 \n${REST}`],
  ['half of a word at the end of a piece', ['1 u:pass', '@h\n'], `1 \n${REST}`],
  ['a word in pieces', ['1 u', ':p', ' x'], '1 u:p x\n'],
  ['a command', ['::x\n'], ': :x\n'],
])('shows %s', async (_, pieces, text) => {
  expect(await shown(pieces, 8)).toBe(text);
});

test('a word that comes byte by byte takes no more time than its length', async () => {
  const began = process.cpuUsage();
  const bytes = 60_000;
  expect(await shown(Array.from({ length: bytes }, () => 'x'))).toBe(`${'x'.repeat(bytes)}\n`);
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(5_000);
});
