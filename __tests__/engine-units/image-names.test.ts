import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newRunId } from '../../src/container/run-id.ts';
import {
  anotherBuildName,
  buildImageName,
  controlImageName,
  readImageName,
} from '../../src/engine/image-names.ts';
import { ownerHere, ownerState } from '../../src/engine/owner.ts';

it.each(['control', 'build', 'kept-build', 'base'] as const)(
  'another name of a %s’s run is one that a clean-up reads, and that a tag may have',
  async (kind) => {
    const [run, owner] = [newRunId(), await ownerHere()];
    const name = kind === 'control' ? controlImageName(run, owner) : buildImageName(kind, run, owner);
    const another = anotherBuildName(name) ?? '';
    expect(readImageName(another)).toEqual({ kind: 'build', run, owner });
    expect(another.split(':').at(-1)?.length).toBeLessThanOrEqual(128);
    expect(anotherBuildName(name)).not.toBe(another);
  },
);

it('a name that is not a run’s has no other', () => {
  expect(anotherBuildName('localhost/any:1')).toBeNull();
});

const digits = (most: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 1, maxLength: most });

it('of each name of a program that may be dead there is another that a tag may have', async () => {
  const [, , , , machine = ''] = (await ownerHere()).split('.');
  const [run, key] = [newRunId(), 'f'.repeat(64)];
  const tagOf = (name: string | null) => name?.split(':').at(-1) ?? '';
  const isFit = async (parts: readonly string[]) => {
    const owner = [...parts, machine, key].join('.');
    const name = controlImageName(run, owner);
    // No engine has an image of a longer tag, and nothing of nobody’s is removed.
    if (tagOf(name).length > 128 || (await ownerState(owner)) === 'unnamed') return;
    expect(tagOf(anotherBuildName(name)).length).toBeLessThanOrEqual(128);
  };
  const parts = fc.tuple(digits(9), digits(14), digits(17), digits(17));
  const longest = ['f'.repeat(6), 'f'.repeat(12), 'f'.repeat(8), 'f'.repeat(8)] as const;
  await fc.assert(fc.asyncProperty(parts, isFit), { numRuns: 1_000, examples: [[[...longest]]] });
});

it.each([
  // Linux’ longest: PID_MAX_LIMIT (linux/threads.h), ticks of a thousand years, and namespaces’ numbers of 32 bits.
  ['names a program', 'undecidable', ['3fffff', '2de4d6ddd00', 'ffffffff', 'ffffffff']],
  [
    'names a program in all digits',
    'undecidable',
    ['f'.repeat(6), 'f'.repeat(12), 'f'.repeat(8), 'f'.repeat(8)],
  ],
  ['has an id too long', 'unnamed', ['0'.repeat(7), '1', '1', '1']],
  ['has a time too long', 'unnamed', ['1', '0'.repeat(13), '1', '1']],
  ['has a namespace too long', 'unnamed', ['1', '1', '0'.repeat(9), '1']],
  ['has a place too long', 'unnamed', ['1', '1', '1', '0'.repeat(9)]],
])('an owner that %s is %s', async (_, state, parts) => {
  expect(await ownerState([...parts, '0'.repeat(8), 'f'.repeat(64)].join('.'))).toBe(state);
});
