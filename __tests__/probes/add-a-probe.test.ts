import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROBES } from '../../src/probes/contract.ts';
import {
  addProbe,
  HAND_EDITED,
  NEW_PROBE,
  type ProjectCopy,
  ROW_FILE,
  removeCopy,
  runTests,
} from './new-probe.ts';

/** The tests of every probe: they must hold for one more without being edited. */
const OF_EVERY_PROBE = [
  'contract',
  'judge',
  'corroborate',
  'observation',
  'controls',
  'inspector',
  'pr-sock-ctrd',
];

describe('adding a probe', () => {
  let copy: ProjectCopy;
  beforeAll(async () => {
    copy = await addProbe();
  });
  afterAll(() => removeCopy(copy));
  const read = (name: string) => readFile(join(copy.folder, name), 'utf8');

  it('needs no other files edited by hand than CONTRIBUTING.md names', async () => {
    const contributing = await readFile(
      fileURLToPath(new URL('../../CONTRIBUTING.md', import.meta.url)),
      'utf8',
    );
    const section = /^## Adding a probe$(.*?)^## /ms.exec(contributing)?.[1] ?? '';
    const steps = [...section.matchAll(/^\d\. \*\*[^*]+\*\* `([^`]+)`/gm)].map(([, path = '']) => path);
    expect(steps.map((path) => path.replace('<id>', NEW_PROBE.toLowerCase()))).toEqual(HAND_EDITED);
    expect(steps.length).toBeLessThanOrEqual(4);
  });

  it('is noticed as long as nothing was generated', async () => {
    expect(await copy.run('npm', 'run', '--silent', 'generated')).toMatch(
      /Stale: src\/probes\/generated\/rows\.ts.*exit 1$/s,
    );
  });

  it.each([
    ['a place that is taken', `place: ${PROBES.length + 1}`, 'place: 12', 'The places must be 1 to'],
    [
      'an id that is not the name of its file',
      `id: '${NEW_PROBE}'`,
      "id: 'PR-NET-9'",
      'with the id PR-SOCK-CTRD',
    ],
  ])('is refused with %s', async (_, right, wrong, message) => {
    const path = join(copy.folder, ROW_FILE);
    const row = await read(ROW_FILE);
    expect(row).toContain(right);
    await writeFile(path, row.replace(right, wrong));
    const said = await copy.run('node', '--no-warnings', 'scripts/generate/probes.ts');
    await writeFile(path, row);
    expect(said).toContain(message);
    expect(said).toMatch(/exit 1$/);
  });

  it('is done when everything else was generated', async () => {
    expect(await copy.run('npm', 'run', '--silent', 'generate')).toBe('exit 0');
    expect(await copy.run('npm', 'run', '--silent', 'generated')).toBe('exit 0');
    expect(await copy.run('tsc', '-p', '.')).toBe('exit 0');
    expect(JSON.parse(await read('schemas/observation.schema.json')).properties.probe_id.enum.at(-1)).toBe(
      NEW_PROBE,
    );
    expect(await read('README.md')).toContain(
      `| ${NEW_PROBE} (optional) | \`os.path.exists("/run/containerd`,
    );
    expect(await read('docs/restrictions.md')).toContain(NEW_PROBE);
    const explained = await copy.run(
      'node',
      '--no-warnings',
      '__tests__/cli/source-main.mjs',
      'explain',
      NEW_PROBE,
    );
    expect(explained).toContain('The socket of containerd in the sandbox');
  });

  it('has it judged and corroborated, and leaves the tests of every probe as they are', async () => {
    const files = OF_EVERY_PROBE.map((name) => `__tests__/probes/${name}.test.ts`);
    expect(await runTests(copy, ...files)).toMatch(
      new RegExp(`Test Suites: ${files.length} passed, ${files.length} total.*exit 0$`, 's'),
    );
  });
});
