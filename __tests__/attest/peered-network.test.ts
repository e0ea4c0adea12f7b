import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Shared } from '../../src/attest/auxiliary/controls-options.ts';
import { startNetwork } from '../../src/attest/auxiliary/peered-network.ts';
import { newRunId } from '../../src/container/run-id.ts';
import { parseProfile } from '../../src/seccomp/profile.ts';
import { testFolder } from '../support/test-folder.ts';

const { folder } = testFolder('peered-network');
const normalised = parseProfile(readFileSync('seccomp/targeted-deny.json', 'utf8'), 'x86_64');

test('no network is made where the folder of its peer cannot be', async () => {
  const calls: (readonly string[])[] = [];
  const onCall = (words: readonly string[]) => calls.push(words);
  const shared = {
    engine: {
      name: 'podman',
      client: { program: '/bin/false', globalArguments: [], environment: {}, onCall },
    },
    peerImage: { id: `sha256:${'0'.repeat(64)}`, entrypoint: ['/usr/bin/python3'] },
    profile: { normalised },
    runId: newRunId(),
    // As where the disk is full by then.
    temporaryFolder: join(folder, 'gone'),
    labels: {},
  } as unknown as Shared;
  const starting = startNetwork(shared, new AbortController().signal);
  await expect(starting).rejects.toMatchObject({ code: 'temporary-folder' });
  expect(calls).toEqual([]);
});
