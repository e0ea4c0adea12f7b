import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { describeEngines } from '../engines.ts';
import { attested, projectFolder, reasonsOf } from './attested.ts';

const example = join(projectFolder, 'examples/own-payload');

describeEngines('an image of a user’s own, in the default configuration', (engine) => {
  it('is accepted: its posture and its negative controls count beside the reference image’s', async () => {
    const result = await attested({
      engine,
      context: example,
      includeUntracked: true,
      input: join(example, 'packet'),
      posture: true,
      controls: 'packet',
      tag: 'localhost/sandbox-attestation-test:own-payload',
    });
    expect(reasonsOf(result)).toEqual([]);
    expect(result.bundle.posture?.map(({ image }) => image)).toEqual(['reference', 'subject']);
  });
});
