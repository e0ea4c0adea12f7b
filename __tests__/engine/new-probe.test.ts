import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEngines } from '../engines.ts';
import { addProbe, NEW_PROBE, type ProjectCopy, removeCopy, runTests } from '../probes/new-probe.ts';

/** Runs in the copy, whose payload tries the probe and whose negative controls have its own. */
const TEST = `import { expect, it } from '@jest/globals';
import { attested, reasonsOf } from './attested.ts';

it.each(['docker', 'podman'] as const)('runs the new probe on %s', async (engine) => {
  const result = await attested({ engine, controls: 'packet' });
  expect(reasonsOf(result)).toEqual([]);
  const { probes, controls } = result.reading;
  expect(probes).toContainEqual(
    expect.objectContaining({
      probeId: '${NEW_PROBE}',
      judgement: expect.objectContaining({ verdict: 'PASS' }),
      corroboration: expect.objectContaining({ state: 'corroborated' }),
    }),
  );
  expect(controls).toContainEqual(expect.objectContaining({ id: '${NEW_PROBE}', state: 'detected', failed: ['PR-MOUNT-1', '${NEW_PROBE}'] }));
});
`;

describeEngines('a probe that was added', (engine) => {
  let copy: ProjectCopy;
  beforeAll(async () => {
    copy = await addProbe();
    await writeFile(join(copy.folder, '__tests__/engine/pr-sock-ctrd.test.ts'), TEST);
  });
  afterAll(() => removeCopy(copy));

  it('passes in the sandbox, is corroborated, and fails in its negative control', async () => {
    expect(await copy.run('npm', 'run', '--silent', 'generate')).toBe('exit 0');
    const ran = await runTests(copy, '__tests__/engine/pr-sock-ctrd.test.ts', '-t', engine);
    expect(ran).toMatch(/1 passed, 2 total.*exit 0$/s);
  });
});
