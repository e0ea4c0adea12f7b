import { Writable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { guardOutput } from '../../src/action/guarded-output.ts';

test.each([
  ['::warning::a\n', '::warning::a\n'],
  ['  ::warning::a', '  ::warning::a'],
  ['of ours: a\n::warning::b\n', 'of ours: a\n: :warning::b\n'],
  ['a\r::warning::b', 'a\r: :warning::b'],
  ['a\n \t::warning::b\n::c', 'a\n \t: :warning::b\n: :c'],
  ['::debug::a\n::stop-commands::x', '::debug::a\n: :stop-commands::x'],
  ['a ##[error]b\n##[c]', 'a ## [error]b\n## [c]'],
  ['::warning::Not got https://u:hunter2@host/x\n', '::warning::Not got https://…@host/x\n'],
  ['::notice::alice@example.com wrote\n', '::notice::alice@example.com wrote\n'],
  ['::warning file=a,line=1::u:hunter2@h x\n', '::warning file=a,line=1::…@h x\n'],
  [
    'answered 500: a\u001b[31mb\u0007\tc\r\n\u202ed\n',
    'answered 500: a\\u{1b}[31mb\\u{7}\tc\r\n\\u{202e}d\n',
  ],
  ['::debug::a\u001b]0;b\u0007\n', '::debug::a\\u{1b}]0;b\\u{7}\n'],
  ['::add-mask::a\u001b[31m\n', '::add-mask::a\u001b[31m\n'],
  ['::add-mask::https://u:hunter2@host/x\n', '::add-mask::https://u:hunter2@host/x\n'],
])(
  'a library writes %j, and the runner gets one command of it at most, no login, and nothing that steers a terminal',
  async (written, got) => {
    const pieces: string[] = [];
    const stream = new Writable({
      write: (piece, _, done) => {
        pieces.push(String(piece));
        done();
      },
    });
    guardOutput(stream);
    await new Promise((resolve) => stream.write(written, resolve));
    expect(pieces.join('')).toBe(got);
  },
);
