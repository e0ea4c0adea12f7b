import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { MACHINE_RUNS, type MachineResult } from '../../scripts/venue/runs.ts';

const recorded: readonly MachineResult[] = JSON.parse(
  readFileSync(new URL('../fixtures/venue-machine.json', import.meta.url), 'utf8'),
);

it('has a row of docs/venues.md for every run of the machine, each ACCEPTED', () => {
  expect(recorded.map(({ name, verdict }) => [name, verdict])).toEqual(
    MACHINE_RUNS.map(({ name }) => [name, 'ACCEPTED']),
  );
});

it('has read back what the Action uploaded there', () => {
  const read = recorded.filter(({ action }) => action === true).map(({ readBack }) => readBack);
  expect(read).toEqual(['ACCEPTED']);
});
