import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { runName } from '../../src/probes/controls/together.ts';
import { describeEngines } from '../engines.ts';
import { withContext } from '../hostile/sandbox.ts';
import { eachAloneWithDeadRuns } from '../support/dead-runs.ts';
import { attested, projectFolder, reasonsOf } from './attested.ts';

const INSPECTOR = readFileSync(join(projectFolder, 'inspector/main.py'), 'utf8');
const RUNS = '[lambda: subprocess.run(["/bin/ls"]), lambda: os.execv("/bin/ls", ["ls"])]';
/** Writes what the program at /bin/ls would write, if it can read that program, and ends as if it had run. */
const FORGES = '[forges, forges]';
const FORGER = `import re
def forges():
    program = open("/bin/ls", "rb").read()
    open("/out/exec-marker", "w").write(re.findall(b"[0-9a-f]{32}", program)[0].decode())
    os._exit(0)
PROBES = {`;

describeEngines('the marker of PR-EXEC-1’s negative control', (engine) => {
  // A run that waits for the negative controls' addresses removes dead runs' networks.
  eachAloneWithDeadRuns();

  it('is not written by a payload that never runs the program', async () => {
    const payload = INSPECTOR.replace(RUNS, FORGES).replace('PROBES = {', FORGER);
    expect(payload).toContain(`"PR-EXEC-1": ${FORGES}`);
    const result = await withContext({ payload }, (context) =>
      attested({ engine, context, controls: 'packet' }),
    );
    const run = result.bundle.controls?.find(({ ids }) => ids.includes('PR-EXEC-1'));
    expect(reasonsOf(result)).toEqual([`control-not-detected ${runName(run?.ids ?? [])}`]);
    expect(result.reading.reasons.map(({ sentence }) => sentence).join()).toContain(
      'did not write its nonce',
    );
    expect(run).toMatchObject({ marker: { seen: null } });
  });
});
