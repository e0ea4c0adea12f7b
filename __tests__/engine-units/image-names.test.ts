import { expect, it } from '@jest/globals';
import { newRunId } from '../../src/container/run-id.ts';
import {
  anotherBuildName,
  buildImageName,
  controlImageName,
  readImageName,
} from '../../src/engine/image-names.ts';
import { ownerHere } from '../../src/engine/owner.ts';

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
