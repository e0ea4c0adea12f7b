import { chownSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from '@jest/globals';
import { inPlaces, type PlacePaths, resolvePlaces } from '../../src/attest/places.ts';
import { testFolder } from '../support/test-folder.ts';

const { folder, at } = testFolder('places-held');
const workspace = join(folder, 'workspace');
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(workspace, { recursive: true });
});

const GIVEN = { output: at('shared/ev'), deposit: at('deposits/b.json'), keepOutput: at('kept') };
const PATHS: PlacePaths = {
  evidence: GIVEN.output,
  oldEvidence: [],
  deposit: { folder: at('deposits'), name: 'b.json', old: [] },
  keptOutput: GIVEN.keepOutput,
};

/** Holds the places, to which something comes between the look at their paths and the hold, or behind it. */
async function held(before = () => {}, behind = () => {}): Promise<string> {
  before();
  const again = async () => {
    behind();
    return resolvePlaces(GIVEN, workspace);
  };
  return inPlaces(PATHS, again, async (places) => {
    const evidence = await places.evidence.open(true);
    await evidence.release();
    return evidence.path;
  });
}

it('are held where nothing else comes', async () => {
  mkdirSync(at('deposits'));
  expect(await held()).toBe(GIVEN.output);
});

it('are refused where the folder that is held is not at its path any more', async () => {
  mkdirSync(at('shared'));
  const moved = held(
    () => undefined,
    () => {
      renameSync(at('shared'), at('moved'));
      mkdirSync(at('shared'));
    },
  );
  await expect(moved).rejects.toMatchObject({ kind: 'usage', code: 'path-refused' });
});

/** Only root can make another user's folder. */
const asRoot = process.geteuid?.() === 0 ? it : it.skip;
asRoot('are refused where another user’s folder came before they were held', async () => {
  const come = () => {
    mkdirSync(at('shared'));
    chownSync(at('shared'), 65534, 65534);
  };
  await expect(held(come)).rejects.toMatchObject({ kind: 'usage', code: 'path-refused' });
});
