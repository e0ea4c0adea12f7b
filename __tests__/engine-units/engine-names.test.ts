import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { ENGINE_NAMES } from '../../src/foundation/engine-name.ts';

const NAME = `'(?:${ENGINE_NAMES.join('|')})'`;
/** An engine's name that is compared, or that a switch asks for. */
const COMPARED = new RegExp(`[!=]==?\\s*${NAME}|${NAME}\\s*[!=]==?|\\bcase\\s+${NAME}`, 'g');

const compared = (text: string) => [...text.matchAll(COMPARED)].map(([found]) => found);

it('compares no engine’s name outside of src/engine/: what differs is a row of a table', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('engine/') && !file.includes('generated/'),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(
    files.flatMap((file) =>
      compared(readFileSync(join('src', file), 'utf8')).map((found) => `${file}: ${found}`),
    ),
  ).toEqual([]);
});

it('finds a comparison of either kind', () => {
  expect(compared("if (engine.name === 'docker') {}")).toHaveLength(1);
  expect(compared("'podman' !== name")).toHaveLength(1);
  expect(compared("switch (name) { case 'podman': }")).toHaveLength(1);
  expect(compared("{ where: { engines: ['podman'] } }")).toEqual([]);
});
