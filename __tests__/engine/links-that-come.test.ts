import { mkdirSync, readdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { Progress } from '../../src/attest/attest.ts';
import { runContextHere } from '../../src/attest/entry/here.ts';
import { describeEngines } from '../engines.ts';
import { testFolder } from '../support/test-folder.ts';
import { attested } from './attested.ts';

const { at } = testFolder('links-that-come');

describeEngines(
  'a link that comes during a run, in the place of a folder outside of the workspace',
  (engine) => {
    it('is followed by neither the deposit nor the kept output', async () => {
      const [parent, victim] = [at(`${engine}/parent`), at(`${engine}/victim`)];
      for (const folder of [parent, victim]) mkdirSync(folder, { recursive: true });
      const notes: string[] = [];
      const progress: Progress = {
        stage: (name) => {
          if (name !== 'build') return;
          renameSync(parent, `${parent}.old`);
          symlinkSync(victim, parent);
        },
        note: (text) => void notes.push(text),
      };
      const inputs = { engine, keepOutput: join(parent, 'kept'), deposit: join(parent, 'bundle.json') };
      const run = attested(
        { ...inputs, force: true },
        { ...runContextHere(progress), environment: process.env },
      );
      await expect(run).rejects.toMatchObject({ code: 'output-link' });
      expect(notes.join('\n')).toContain(`The payload's output was not kept in ${parent}/kept`);
      expect(readdirSync(victim)).toEqual([]);
    });
  },
);
