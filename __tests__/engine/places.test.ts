import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { AttestInputs, AttestResult } from '../../src/attest/attest.ts';
import { runContextHere } from '../../src/attest/entry/here.ts';
import { describeEngines } from '../engines.ts';
import { testFolder } from '../support/test-folder.ts';
import { attested } from './attested.ts';

const { at } = testFolder('places');
/** Only root can make another user's folder. */
const asRoot = process.geteuid?.() === 0 ? it : it.skip;

/** Runs while something comes to the places outside of the workspace where the run writes in the end. */
function attestedWhile(meanwhile: () => void, inputs: Partial<AttestInputs>): Promise<AttestResult> {
  const stage = (name: string) => (name === 'build' ? meanwhile() : undefined);
  const here = runContextHere({ stage, note: () => undefined });
  return attested({ ...inputs, force: true }, { ...here, environment: process.env });
}

describeEngines('the places where a run writes', (engine) => {
  it('are those that were there, though a link to another folder comes to their path', async () => {
    const [parent, moved, victim] = [at(`${engine}/parent`), at(`${engine}/moved`), at(`${engine}/victim`)];
    for (const folder of [parent, victim]) mkdirSync(folder, { recursive: true });
    const swap = () => {
      renameSync(parent, moved);
      symlinkSync(victim, parent);
    };
    const inputs = { engine, keepOutput: join(parent, 'kept'), deposit: join(parent, 'bundle.json') };
    await attestedWhile(swap, inputs);
    expect(readdirSync(victim)).toEqual([]);
    expect(readdirSync(moved).sort()).toEqual(['bundle.json', 'kept']);
  });

  asRoot('are not another user’s, who made a folder there meanwhile', async () => {
    const [shared, output] = [at(`${engine}/shared`), at(`${engine}/shared/new/evidence`)];
    mkdirSync(shared, { recursive: true });
    const come = () => {
      mkdirSync(join(shared, 'new'));
      chownSync(join(shared, 'new'), 65534, 65534);
    };
    await expect(attestedWhile(come, { engine, output })).rejects.toMatchObject({ code: 'path-refused' });
    expect(existsSync(output)).toBe(false);
  });
});
