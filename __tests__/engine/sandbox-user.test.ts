import { expect, it } from '@jest/globals';
import { describeEngines } from '../engines.ts';
import { testFolder } from '../support/test-folder.ts';
import { connectForTest } from './connect.ts';

const { folder } = testFolder('sandbox-user-engine');

describeEngines('a rootful engine', (engine) => {
  it('is refused where an account has the id of the sandbox', async () => {
    await expect(connectForTest(engine, folder, null, 'mirror')).rejects.toMatchObject({
      code: 'sandbox-user-taken',
      message: expect.stringMatching(/65532, .*: mirror/),
    });
  });
});
